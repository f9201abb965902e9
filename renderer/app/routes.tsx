import { createHashHistory, createRouter, redirect, createRoute, type AnyRoute } from '@tanstack/react-router';
import { communityRoutes } from '../screens/communities/routes';
import { coordinationRoutes } from '../screens/coordination/routes';
import { countRoutes } from '../screens/count/routes';
import { deskRoutes } from '../screens/desk/routes';
import { electionRoutes } from '../screens/elections/routes';
import { evidenceRoutes } from '../screens/evidence/routes';
import { nominationRoutes } from '../screens/nominations/routes';
import { packageRoutes } from '../screens/packages/routes';
import { registerRoutes } from '../screens/register/routes';
import { safetyRoutes } from '../screens/safety/routes';
import { settingsRoutes } from '../screens/settings/routes';
import { trainingRoutes } from '../screens/training/routes';
import { rootRoute } from './root-route';

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/desk' });
  },
});

/** Every screen there is. */
const routes: AnyRoute[] = [
  start,
  ...deskRoutes,
  ...communityRoutes,
  ...registerRoutes,
  ...electionRoutes,
  ...countRoutes,
  ...coordinationRoutes,
  ...evidenceRoutes,
  ...nominationRoutes,
  ...trainingRoutes,
  ...packageRoutes,
  ...safetyRoutes, // one line an area, in the order of the navigation
  ...settingsRoutes,
];

export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  history: createHashHistory(),
  defaultPreload: false,
});
