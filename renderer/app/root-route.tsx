import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from './not-found';
import { ScreenFault } from './screen-fault';
import { Shell } from './shell';

/** The frame around every screen; areas hang their routes under it (see `screen-route.tsx`). */
export const rootRoute = createRootRoute({
  component: Shell,
  errorComponent: ScreenFault,
  notFoundComponent: NotFound,
});
