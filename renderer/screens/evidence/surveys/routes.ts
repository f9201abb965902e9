import { screenRoute } from '../../../app/screen-route';

export const surveyRoutes = [
  screenRoute('/evidence/surveys', () => import('./surveys-screen'), 'SurveysScreen'),
  screenRoute('/evidence/surveys/import', () => import('./survey-import-screen'), 'SurveyImportScreen'),
  screenRoute('/evidence/surveys/$id', () => import('./project-surveys-screen'), 'ProjectSurveysScreen'),
  screenRoute('/evidence/surveys/$id/entry', () => import('./survey-entry-screen'), 'SurveyEntryScreen'),
];
