import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputs, type CallName } from '#shared/ipc/contract';
import { callNames } from '#shared/ipc/names';
import { senderIsOurs } from '../../electron/ipc/check-sender';
import type { Handlers } from '../../electron/ipc/handler';
import type { HandlerContext } from '../../electron/ipc/handler-context';
import { answerCall, registerHandlers } from '../../electron/ipc/register-handlers';
import { createLogFile } from '../../electron/log/log-file';
import { freshFolder, refusalOf } from '../fault/support/journal-bench';

const origin = 'gongzhi://app';
const frame = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent }, sender: { id: 1 } });

describe('who may call', () => {
  test.each([
    ['our page', frame(`${origin}/`), true],
    ['our page at a place', frame(`${origin}/#/desk`), true],
    ['another page', frame('https://example.com/'), false],
    ['a name that begins like ours', frame('gongzhi://app.example.com/'), false],
    ['a file', frame('file:///etc/passwd'), false],
    ['a frame inside', frame(`${origin}/`, {}), false],
    ['no frame', { senderFrame: null, sender: { id: 1 } }, false],
    ['another window', { senderFrame: { url: `${origin}/`, parent: null }, sender: { id: 2 } }, false],
  ] as const)('%s', (_, event, allowed) => {
    expect(senderIsOurs(event, 1, origin)).toBe(allowed);
    expect(senderIsOurs(event, null, origin)).toBe(false);
  });
});

function surroundings(handler: (name: CallName) => unknown) {
  const folder = freshFolder();
  const log = createLogFile(folder, () => new Date());
  const context = { log, session: { touch: () => undefined } } as unknown as HandlerContext;
  const handlers = Object.fromEntries(
    callNames.map(name => [name, () => handler(name)]),
  ) as unknown as Handlers<CallName>;
  return { context, handlers, logged: () => readFileSync(join(folder, 'gongzhi.log'), 'utf8') };
}

describe('every call', () => {
  test('of the contract has a channel, and a stranger gets nothing from any of them', async () => {
    const { context, handlers } = surroundings(() => ({ ok: true, value: 'secret' }));
    const channels = new Map<string, (event: never, input: unknown) => Promise<unknown>>();
    const receive = (channel: string, answer: (event: never, input: unknown) => Promise<unknown>) =>
      void channels.set(channel, answer);
    registerHandlers({ receive: receive as never, handlers, context, windowId: () => 1, origin });
    expect([...channels.keys()].sort()).toEqual(
      [...Object.keys(inputs).map(name => `call:${name}`), 'activity'].sort(),
    );
    for (const [channel, answer] of channels) {
      if (channel === 'activity') continue;
      expect(await answer(frame('https://example.com/') as never, {})).toMatchObject({
        ok: false,
        refusal: { code: 'call-not-allowed' },
      });
    }
  });

  test('parses its input before anything runs', async () => {
    let ran = 0;
    const { context, handlers } = surroundings(() => (ran += 1));
    for (const name of callNames) {
      for (const input of [null, 'x', [], { more: 1 }]) {
        expect(refusalOf((await answerCall(name, input, handlers, context)) as never).code).toBe('call-input-invalid');
      }
    }
    expect(ran).toBe(0);
  });

  test('that throws answers a number, and the log has it without anybody’s data', async () => {
    const { context, handlers, logged } = surroundings(() => {
      throw new TypeError("cannot read '王五' of 370205199001011234 in /home/张三/数据/x.json, phone 13800138000");
    });
    const refusal = refusalOf((await answerCall('session.status', {}, handlers, context)) as never);
    expect(refusal.code).toBe('unexpected');
    expect(logged()).toContain(String(refusal.params?.['number']));
    expect(logged()).toContain('TypeError');
    for (const personal of ['王五', '张三', '370205', '138001', '/home']) expect(logged()).not.toContain(personal);
  });

  test('on a disk that fails answers what failed', async () => {
    const { context, handlers } = surroundings(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    expect(refusalOf((await answerCall('session.status', {}, handlers, context)) as never).code).toBe('disk-full');
  });
});
