import { screenRoute } from '../../app/screen-route';

export const communityRoutes = [
  screenRoute('/projects', () => import('./projects-screen'), 'ProjectsScreen'),
  screenRoute('/projects/companies', () => import('./companies-screen'), 'CompaniesScreen'),
];
