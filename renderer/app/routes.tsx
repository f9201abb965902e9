import { createHashHistory, createRouter, redirect, createRoute, type AnyRoute } from '@tanstack/react-router';
import { deskRoutes } from '../screens/desk/routes';
import { rootRoute } from './root-route';

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/desk' });
  },
});

/** Every screen there is: one line an area. */
const routes: AnyRoute[] = [start, ...deskRoutes];

export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  history: createHashHistory(),
  defaultPreload: false,
});
