import { screenRoute } from '../../app/screen-route';

export const trainingRoutes = [
  screenRoute('/training', () => import('./overview-screen'), 'OverviewScreen'),
  screenRoute('/training/sessions', () => import('./sessions-screen'), 'SessionsScreen'),
  screenRoute('/training/sessions/$id/sign-in', () => import('./sign-in-screen'), 'SignInScreen'),
  screenRoute('/training/programme', () => import('./programme-screen'), 'ProgrammeScreen'),
  screenRoute('/training/members/$key', () => import('./member-screen'), 'MemberScreen'),
];
