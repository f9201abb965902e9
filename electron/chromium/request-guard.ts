import type { Session } from './api/session';
import type { DebuggingPipe } from './browser/debugging-pipe';

interface Paused {
  readonly requestId: string;
  readonly request: { url: string; method: string; headers: Record<string, string> };
  readonly resourceType: string;
}

/**
 * Beside the program's own policy: the browser itself opens no popup and saves no download for the page. Closing a popup
 * from outside is too late: it shares the page's process, and both stand still while it is stopped.
 */
const confined = 'sandbox allow-scripts allow-same-origin allow-forms allow-modals';

/**
 * Every request of every page, frame and worker of a browser stops here: the program's own protocol handler answers,
 * or it fails. Nothing is passed on to a network.
 */
export function guardRequests(pipe: DebuggingPipe, session: Session, onDocumentDenied: (url: string) => void): void {
  pipe.on<Paused>('Fetch.requestPaused', ({ params, session: from }) => {
    void answer(params)
      .then(parts =>
        parts
          ? pipe.send('Fetch.fulfillRequest', { requestId: params.requestId, ...parts }, from)
          : pipe.send('Fetch.continueRequest', { requestId: params.requestId }, from),
      )
      .catch(() => {
        const isDocument = params.resourceType === 'Document';
        if (isDocument) onDocumentDenied(params.request.url);
        // An aborted navigation leaves the page where it is; a blocked one would show the browser's error page.
        const errorReason = isDocument ? 'Aborted' : 'BlockedByClient';
        return pipe.send('Fetch.failRequest', { requestId: params.requestId, errorReason }, from);
      })
      .catch(() => undefined);
  });

  /** Null: a file of our own that may be read. */
  async function answer({ request, resourceType }: Paused): Promise<object | null> {
    const { url, method } = request;
    const details = {
      url,
      method,
      resourceType: resourceType === 'Document' ? 'mainFrame' : resourceType.toLowerCase(),
    };
    const response = await session.answer(details, request.headers);
    if (response === 'pass') return null;
    if (!response) throw new Error('Denied.');
    const headers = [
      ...response.headers,
      ...(resourceType === 'Document' ? [['content-security-policy', confined] as const] : []),
    ];
    return {
      responseCode: response.status,
      responseHeaders: headers.map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    };
  }
}
