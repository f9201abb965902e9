import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inputs } from '#shared/ipc/contract';
import { newMachine, onEveryRuntime, startSecond, type Machine, type Program } from './launch';
import { SetupPage } from './pages/setup.page';
import { ShellPage } from './pages/shell.page';

/** A page of ours under attack: what a hostile script could try, tried. */
onEveryRuntime('security', runtime => {
  let machine: Machine;
  let program: Program;
  let server: Server;
  let outside: string;
  /** Requests that reached the outside. There must be none. */
  const arrived: string[] = [];
  const requested: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      arrived.push(request.url ?? '');
      response.setHeader('access-control-allow-origin', '*').end('outside');
    });
    server.on('connection', () => arrived.push('connection'));
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    machine = newMachine(runtime);
    program = await machine.start();
    program.page.on('request', request => requested.push(request.url()));
    await new SetupPage(program.page).complete();
    await new ShellPage(program.page).waitFor();
  });
  afterAll(async () => {
    await machine.remove();
    server.close();
  });

  it('asks for nothing but its own files through setup and unlock', () => {
    const origin = new URL(program.page.url()).host;
    const foreign = requested.filter(url => !/^(data|blob):/.test(url) && new URL(url).host !== origin);
    expect(foreign).toEqual([]);
    expect(requested.length).toBeGreaterThan(0);
  });

  it('lets no request out: fetch, beacon, image, stylesheet, worker, socket', async () => {
    const outcomes = await program.page.evaluate(async address => {
      const failed = (load: (done: () => void, fail: () => void) => void) =>
        new Promise<string>(done =>
          load(
            () => done('loaded'),
            () => done('refused'),
          ),
        );
      const element = (tag: 'img' | 'link', set: (node: HTMLImageElement & HTMLLinkElement) => void) =>
        failed((done, fail) => {
          const node = document.createElement(tag) as HTMLImageElement & HTMLLinkElement;
          node.onload = done;
          node.onerror = fail;
          set(node);
          document.head.append(node);
        });
      navigator.sendBeacon(`${address}/beacon`);
      return {
        fetch: await fetch(`${address}/fetch`).then(
          () => 'loaded',
          () => 'refused',
        ),
        image: await element('img', node => (node.src = `${address}/image`)),
        style: await element('link', node => ((node.rel = 'stylesheet'), (node.href = `${address}/style`))),
        socket: await failed((done, fail) => {
          try {
            const socket = new WebSocket(address.replace('http', 'ws'));
            socket.onopen = done;
            socket.onerror = fail;
          } catch {
            fail();
          }
        }),
        worker: await failed((done, fail) => {
          try {
            const worker = new Worker(`${address}/worker.js`);
            worker.onmessage = done;
            worker.onerror = fail;
          } catch {
            fail();
          }
        }),
      };
    }, outside);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['refused']));
    expect(arrived).toEqual([]);
  });

  it('stays where it is: no navigation, no popup, no frame', async () => {
    const before = program.page.url();
    const popup = await program.page.evaluate(async address => {
      const opened = window.open(`${address}/popup`);
      const link = document.createElement('a');
      Object.assign(link, { href: `${address}/link`, target: '_blank', rel: 'opener' });
      document.body.append(link);
      link.click();
      const frame = document.createElement('iframe');
      frame.src = `${address}/frame`;
      document.body.append(frame);
      setTimeout(() => (location.href = `${address}/navigation`), 0);
      await new Promise(done => setTimeout(done, 1000));
      link.remove();
      frame.remove();
      return opened === null;
    }, outside);
    expect(popup).toBe(true);
    expect(program.page.url()).toBe(before);
    expect(program.page.context().pages()).toHaveLength(1);
    expect(arrived).toEqual([]);
    expect(await program.page.evaluate(() => document.querySelector('nav[aria-label="主导航"]') !== null)).toBe(true);
  });

  it('runs no script that is not one of its files', async () => {
    const ran = await program.page.evaluate(async () => {
      const traces = window as unknown as Record<string, boolean>;
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      document.body.append(inline);
      const asData = document.createElement('script');
      asData.src = 'data:text/javascript,window.dataRan=true';
      document.body.append(asData);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.handlerRan = true');
      button.click();
      // From a later task, so that the test tool's own leave to evaluate is over.
      setTimeout(() => {
        try {
          new Function('window.evalRan = true')();
        } catch {
          traces['evalRefused'] = true;
        }
      }, 0);
      await new Promise(done => setTimeout(done, 300));
      return ['inlineRan', 'dataRan', 'handlerRan', 'evalRan', 'evalRefused'].filter(name => traces[name]);
    });
    expect(ran).toEqual(['evalRefused']);
  });

  it('is granted no permission', async () => {
    const states = await program.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[];
      const found = await Promise.all(
        names.map(name => navigator.permissions.query({ name }).then(each => each.state)),
      );
      const place = await new Promise<string>(done =>
        navigator.geolocation.getCurrentPosition(
          () => done('granted'),
          () => done('denied'),
        ),
      );
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return [...found, place, media, await Notification.requestPermission()];
    });
    expect(states).not.toContain('granted');
  });

  it('gives the page exactly the calls of the contract, and no Node', async () => {
    const seen = await program.page.evaluate(() => {
      const page = window as unknown as Record<string, unknown>;
      const bridge = page['gongzhi'] as Record<string, unknown>;
      return {
        calls: Object.keys(bridge).sort(),
        frozen: Object.isFrozen(bridge),
        node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
          name => name in page,
        ),
        bindings: Object.getOwnPropertyNames(page).filter(name => /^gongzhi./.test(name)),
        secure: isSecureContext && crypto.subtle !== undefined,
      };
    });
    expect(seen.calls).toEqual([...Object.keys(inputs), 'on'].sort());
    expect(seen).toMatchObject({ frozen: true, node: [], bindings: [], secure: true });
  });

  it('answers a call with wrong input by a refusal, not by a fault', async () => {
    const answers = await program.page.evaluate(() => {
      const bridge = (window as unknown as { gongzhi: Record<string, (input: unknown) => Promise<unknown>> }).gongzhi;
      const list = bridge['files.listFolder'] as (input: unknown) => Promise<unknown>;
      return Promise.all(
        [{ path: 42 }, { path: null, more: true }, null, 'x'.repeat(100_000)].map(input => list(input)),
      );
    });
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, refusal: { code: 'call-input-invalid' } });
  });

  it('refuses a debugging port outside tests', async () => {
    const other = newMachine(runtime);
    const code = await startSecond(runtime, { env: { ...other.env, GONGZHI_TEST: '' } });
    await other.remove();
    expect(code).toBe(1);
  });
});
