import { EventEmitter } from 'node:events';

interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
type BeforeRequest = (details: RequestDetails, answer: (response: { cancel?: boolean }) => void) => void;
type SchemeHandler = (request: Request) => Response | Promise<Response>;

/** `protocol.handle`: who answers the page's requests of a scheme. */
export class Protocol {
  private readonly handlers = new Map<string, SchemeHandler>();

  registerSchemesAsPrivileged = () => undefined;
  handle = (scheme: string, handler: SchemeHandler) => void this.handlers.set(scheme, handler);
  unhandle = (scheme: string) => void this.handlers.delete(scheme);
  isProtocolHandled = (scheme: string) => this.handlers.has(scheme);

  async answer(request: Request): Promise<Response | null> {
    return (await this.handlers.get(new URL(request.url).protocol.slice(0, -1))?.(request)) ?? null;
  }
}

/**
 * `session.defaultSession`. Permissions and downloads are denied by the browser's own settings whatever the handlers
 * say; a request passes only when the program's guard lets it and the program's own protocol handler answers it.
 */
export class Session extends EventEmitter {
  /** Requests that were turned away, newest last, at most 200: for the tests and the log. */
  readonly denied: string[] = [];
  private guard: BeforeRequest | null = null;

  readonly webRequest = {
    onBeforeRequest: (first: unknown, second?: BeforeRequest) => void (this.guard = second ?? (first as BeforeRequest)),
  };

  constructor(readonly protocol: Protocol) {
    super();
  }

  setPermissionRequestHandler = () => undefined;
  setPermissionCheckHandler = () => undefined;
  setDevicePermissionHandler = () => undefined;

  /** The program's answer to one request of the page; `pass` for a file that the guard lets through; null: denied. */
  async answer(details: RequestDetails, headers: Record<string, string>): Promise<Response | 'pass' | null> {
    const cancelled = await new Promise<boolean>(done => {
      if (this.guard) this.guard(details, response => done(response.cancel === true));
      else done(false);
    });
    const response = cancelled ? null : await this.permitted(details, headers);
    if (!response) this.denied.push(`${details.method} ${details.url}`.slice(0, 300));
    if (this.denied.length > 200) this.denied.shift();
    return response;
  }

  private permitted({ url, method }: RequestDetails, headers: Record<string, string>) {
    if (url.startsWith('file:')) return this.guard ? ('pass' as const) : null;
    return /^https?:/.test(url) ? this.protocol.answer(new Request(url, { method, headers })) : null;
  }
}
