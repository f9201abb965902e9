import { screenRoute } from '../../app/screen-route';

export const registerRoutes = [
  screenRoute('/projects/$id/register', () => import('./register-screen'), 'RegisterScreen'),
  screenRoute('/projects/$id/register/import', () => import('./import-screen'), 'ImportScreen'),
];
