import { screenRoute } from '../../../app/screen-route';

export const inspectionRoutes = [
  screenRoute('/evidence/inspections', () => import('./draws-screen'), 'DrawsScreen'),
  screenRoute('/evidence/inspections/new', () => import('./draw-form-screen'), 'DrawFormScreen'),
  screenRoute('/evidence/inspections/checks', () => import('./checks-screen'), 'ChecksScreen'),
  screenRoute('/evidence/inspections/pools', () => import('./pools-screen'), 'PoolsScreen'),
];
