import { beforeAll, describe, expect, it } from 'vitest';
import { filingFacts } from '../fixtures/filing-facts';
import { buildPackage, certifiedKey, check, cityRoot, derOf } from '../fixtures/package-world';

let bytes: Uint8Array;
let trustRoots: Uint8Array[];

beforeAll(async () => {
  const root = await cityRoot();
  trustRoots = [derOf(root.certificate)];
  bytes = await buildPackage({
    facts: filingFacts({ heads: 12, candidates: 4, seats: 3 }),
    key: await certifiedKey(root),
  });
  expect((await check(bytes, { trustRoots })).verdict.grade).toBe('有效');
});

const bad = ['警告', '无法判断', '无效'];

describe('a damaged package', () => {
  it('is 无法判断 and not readable when cut at any hundredth of its length', async () => {
    for (let percent = 0; percent < 100; percent++) {
      const { verdict, readable } = await check(bytes.subarray(0, Math.floor((bytes.length * percent) / 100)), {
        trustRoots,
      });
      expect([percent, verdict.grade, readable]).toEqual([percent, '无法判断', false]);
    }
  });

  it('never passes with one byte changed', async () => {
    const directory = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
    const every = Number(process.env['GONGZHI_FLIP_EVERY'] ?? 61);
    // Every byte of the first headers, of two directory entries and of the end; a sample of the rest.
    const close = (at: number) => at < 120 || (at >= directory && at < directory + 120) || at >= bytes.length - 30;
    const passed: string[] = [];
    for (let at = 0; at < bytes.length; at += close(at) ? 1 : at >= directory ? 7 : every) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ (at % 2 === 0 ? 0xff : 0x01);
      const { verdict } = await check(changed, { trustRoots });
      if (!bad.includes(verdict.grade)) passed.push(`byte ${at}: ${verdict.grade}`);
    }
    expect(passed).toEqual([]);
  });
});
