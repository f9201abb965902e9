import { screenRoute } from '../../app/screen-route';

export const electionRoutes = [
  screenRoute('/elections', () => import('./election-list-screen'), 'ElectionListScreen'),
  screenRoute('/elections/new', () => import('./open-case-screen'), 'OpenCaseScreen'),
  screenRoute('/elections/$id', () => import('./case-screen'), 'CaseScreen'),
];
