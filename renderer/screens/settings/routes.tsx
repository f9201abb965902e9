import { screenRoute } from '../../app/screen-route';

export const settingsRoutes = [
  screenRoute('/settings', () => import('./bureau-screen'), 'BureauScreen'),
  screenRoute('/settings/officers', () => import('./officers-screen'), 'OfficersScreen'),
  screenRoute('/settings/about', () => import('./about-screen'), 'AboutScreen'),
];
