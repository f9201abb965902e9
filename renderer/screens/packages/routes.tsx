import { screenRoute } from '../../app/screen-route';

export const packageRoutes = [
  screenRoute('/packages', () => import('./packages-screen'), 'PackagesScreen'),
  screenRoute('/packages/verify', () => import('./verify-screen'), 'VerifyScreen'),
  screenRoute('/packages/keys', () => import('./keys-screen'), 'KeysScreen'),
];
