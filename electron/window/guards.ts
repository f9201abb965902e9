import { app, session } from 'electron';
import type { Log } from '../log/log';
import { origin } from './origin';

/** What a page of ours never needs is denied for every page: other addresses, windows, permissions, downloads, webviews. */
export function guardEverything(log: Log): void {
  const own = (url: string) => url === origin || url.startsWith(`${origin}/`);
  const local = (url: string) => own(url) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`);
  const tools = (url: string) => url.startsWith('devtools:') && !app.isPackaged;

  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const allowed = local(details.url) || tools(details.url);
    if (!allowed) log.info('request denied', { scheme: details.url.split(':')[0] ?? '' });
    answer({ cancel: !allowed });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.on('will-download', event => event.preventDefault());

  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', event => event.preventDefault());
    contents.on('will-navigate', (event, url) => {
      if (!own(url)) event.preventDefault();
    });
    contents.on('will-redirect', (event, url) => {
      if (!own(url)) event.preventDefault();
    });
  });
}
