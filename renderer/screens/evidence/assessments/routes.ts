import { screenRoute } from '../../../app/screen-route';

export const assessmentRoutes = [
  screenRoute('/evidence/assessments', () => import('./assessments-screen'), 'AssessmentsScreen'),
  screenRoute('/evidence/assessments/boards', () => import('./boards-screen'), 'BoardsScreen'),
  screenRoute('/evidence/assessments/import', () => import('./import-screen'), 'ImportScreen'),
  screenRoute('/evidence/assessments/$id', () => import('./project-screen'), 'ProjectScreen'),
  screenRoute('/evidence/assessments/$id/entry', () => import('./entry-screen'), 'EntryScreen'),
];
