import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOperations } from '../../electron/ipc/operations';
import type { StartHelper } from '../../electron/bounded/helper';
import { startChild } from '../../electron/bounded/start-child';
import { intake, type IntakeSurroundings } from '../../electron/packages/intake/index';
import { builtExaminer } from '../fixtures/built-examiner';
import { hostilePackage } from '../fixtures/hostile-package';
import { checkedAt } from '../fixtures/package-world';

let examiner: Awaited<ReturnType<typeof builtExaminer>>;
let hostile: string;

beforeAll(async () => {
  examiner = await builtExaminer();
  hostile = Buffer.from(hostilePackage()).toString('base64');
});
afterAll(() => examiner.remove());

const script = (name: string) => startChild(fileURLToPath(new URL(`../fixtures/helpers/${name}.mjs`, import.meta.url)));

/** Knows the processes that were started: in the end all of them must be gone. */
function watched(start: StartHelper) {
  const ends: Promise<void>[] = [];
  const starting: StartHelper = () => {
    const helper = start();
    ends.push(new Promise(done => helper.onEnd(done)));
    return helper;
  };
  return { start: starting, allEnded: () => Promise.all(ends) };
}

const around = (change: Partial<IntakeSurroundings>): IntakeSurroundings => ({
  trust: { roots: [], revocations: [] },
  practice: false,
  now: checkedAt,
  start: examiner.start,
  signal: new AbortController().signal,
  progress: () => undefined,
  ...change,
});
const request = (data: string) => ({ path: null, name: '包.zip', data });
const codeOf = (result: Awaited<ReturnType<typeof intake>>) => (result.ok ? null : result.refusal.code);

/** The longest time, in ms, that this process did not come round to anything else. */
async function longestPause(work: Promise<unknown>): Promise<number> {
  let [longest, last] = [0, performance.now()];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  await work.finally(() => clearInterval(timer));
  return longest;
}

describe('a hostile package', () => {
  it('gets its verdict while everything else is answered as ever', async () => {
    const words: string[] = [];
    const work = intake(
      request(hostile),
      around({ progress: (done, total, text) => void words.push(`${done}/${total} ${text}`) }),
    );
    const pause = await longestPause(work);
    const result = await work;
    expect(result.ok && ['无效', '无法判断'].includes(result.value.verdict.grade)).toBe(true);
    expect(words[0]).toBe('0/9 正在查验：文件外壳');
    // It is the examiner that works; this process is hardly held up (a busy machine may do so for a moment).
    expect(pause).toBeLessThan(500);
  });

  it('is let go of at once when the officer cancels', async () => {
    const { start, allEnded } = watched(examiner.start);
    let cancelledAt = 0;
    const operations = createOperations(() => {
      // The first word from the examiner: it is in the middle of its work now.
      cancelledAt ||= performance.now();
      operations.cancel('one');
    });
    const result = await operations.run('one', ({ progress, signal }) =>
      intake(request(hostile), around({ start, progress, signal })),
    );
    expect(codeOf(result)).toBe('package-examination-cancelled');
    expect(performance.now() - cancelledAt).toBeLessThan(500);
    await allEnded();
  });
});

describe('the process that examines', () => {
  it('is ended when its time is up, whatever it is doing', async () => {
    const { start, allEnded } = watched(script('never-ends'));
    const work = intake(request('UEs='), around({ start, seconds: 1 }));
    expect(await longestPause(work)).toBeLessThan(500);
    const result = await work;
    expect(result.ok || result.refusal).toMatchObject({ code: 'package-too-slow', params: { seconds: 1 } });
    await allEnded();
  });

  it('is ended in the middle of an endless loop when the officer cancels', async () => {
    const { start, allEnded } = watched(script('never-ends'));
    const asked = new AbortController();
    const progress = () => asked.abort();
    expect(codeOf(await intake(request('UEs='), around({ start, progress, signal: asked.signal })))).toBe(
      'package-examination-cancelled',
    );
    await allEnded();
  });

  it('does not start at all for an operation that was cancelled before', async () => {
    const { start, allEnded } = watched(() => {
      throw new Error('started');
    });
    const asked = new AbortController();
    asked.abort();
    expect(codeOf(await intake(request('UEs='), around({ start, signal: asked.signal })))).toBe(
      'package-examination-cancelled',
    );
    await allEnded();
  });

  it('takes nothing with it when it runs out of memory', async () => {
    const { start, allEnded } = watched(script('fills-memory'));
    expect(codeOf(await intake(request('UEs='), around({ start })))).toBe('package-too-heavy');
    await allEnded();
  });

  it('that is not there is said like one that died', async () => {
    const { start } = watched(script('not-there'));
    expect(codeOf(await intake(request('UEs='), around({ start })))).toBe('package-too-heavy');
  });

  it('passes on what it threw, for the log', async () => {
    await expect(intake(request('UEs='), around({ start: script('throws') }))).rejects.toThrow('broken');
  });
});
