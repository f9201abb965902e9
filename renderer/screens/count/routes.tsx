import { screenRoute } from '../../app/screen-route';

export const countRoutes = [
  screenRoute('/elections/$id/entry', () => import('./entry-screen'), 'EntryScreen'),
  screenRoute('/elections/$id/count', () => import('./count-screen'), 'CountScreen'),
];
