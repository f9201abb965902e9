import { screenRoute } from '../../app/screen-route';

export const deskRoutes = [screenRoute('/desk', () => import('./desk-screen'), 'DeskScreen')];
