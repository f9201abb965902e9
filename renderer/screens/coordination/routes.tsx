import { screenRoute } from '../../app/screen-route';

export const coordinationRoutes = [
  screenRoute('/coordination', () => import('./parties/parties-screen'), 'PartiesScreen'),
];
