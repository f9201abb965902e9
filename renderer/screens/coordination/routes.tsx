import { screenRoute } from '../../app/screen-route';

export const coordinationRoutes = [
  screenRoute('/coordination', () => import('./parties/parties-screen'), 'PartiesScreen'),
  screenRoute('/coordination/contacts', () => import('./parties/contacts-screen'), 'ContactsScreen'),
  screenRoute('/coordination/parties-list', () => import('./parties/list-screen'), 'ListScreen'),
];
