import type { Session } from './api/session';
import type { DebuggingPipe } from './browser/debugging-pipe';

interface Paused {
  readonly requestId: string;
  readonly request: { url: string; method: string; headers: Record<string, string> };
  readonly resourceType: string;
}

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
    return {
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    };
  }
}
