import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { rootRoute } from './root-route';
import { ScreenFault } from './screen-fault';

/**
 * One screen of an area, its code loaded when it is first opened:
 * `screenRoute('/projects/$id', () => import('./project-screen'), 'ProjectScreen')`.
 * The screen reads its parameters with `useParams({ strict: false })`.
 */
export function screenRoute<Module extends Record<string, unknown>, Name extends keyof Module & string>(
  path: string,
  load: () => Promise<Module>,
  name: Module[Name] extends ComponentType<never> ? Name : never,
) {
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: lazyRouteComponent(load as () => Promise<Record<string, ComponentType>>, name),
    errorComponent: ScreenFault,
  });
}
