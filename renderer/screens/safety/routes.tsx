import { screenRoute } from '../../app/screen-route';

export const safetyRoutes = [
  screenRoute('/safety', () => import('./backup-screen'), 'BackupScreen'),
  screenRoute('/safety/restore', () => import('./restore-screen'), 'RestoreScreen'),
  screenRoute('/safety/log', () => import('./log-screen'), 'LogScreen'),
  screenRoute('/safety/check', () => import('./check-screen'), 'CheckScreen'),
];
