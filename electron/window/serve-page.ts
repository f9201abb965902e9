import { protocol } from 'electron';
import { scheme } from './origin';
import { pageFile } from './page-files';

/** Before `ready`: the page's scheme counts as a secure, standard origin, so that it has storage and Web Crypto. */
export function announceScheme(): void {
  if (scheme === 'https') return;
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** After `ready`: the page's requests are answered from the built renderer. */
export function servePage(rendererFolder: string): void {
  // Electron before 25 knows only the older call.
  if (typeof protocol.handle === 'function') {
    protocol.handle(scheme, async ({ method, url }) => {
      const { status, headers, body } = await pageFile(rendererFolder, method, url);
      return new Response(new Uint8Array(body), { status, headers });
    });
    return;
  }
  protocol.registerBufferProtocol(scheme, ({ method, url }, done) => {
    void pageFile(rendererFolder, method, url).then(({ status, headers, body }) => {
      const mimeType = (headers['content-type'] ?? '').split(';')[0] ?? '';
      done({ statusCode: status, headers, mimeType, charset: 'utf-8', data: body });
    });
  });
}
