import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/window/content-security-policy';
import { pageFile } from '../../electron/window/page-files';
import { freshFolder } from '../fault/support/journal-bench';

let folder = '';
beforeEach(() => {
  const root = freshFolder();
  folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'renderer-not'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>');
  writeFileSync(join(folder, 'assets', 'a.js'), '1');
});
const get = (path: string, method = 'GET') => pageFile(folder, method, `gongzhi://app${path}`);

describe('the page', () => {
  test('and its files are served with their type and the strict policy', async () => {
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.headers['content-security-policy']).toBe(contentSecurityPolicy);
    expect((await get('/assets/a.js')).headers['content-type']).toMatch('text/javascript');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2frenderer-not',
    '/%00',
    '/%zz',
    '/assets',
    '/none',
  ])('%s is not served', async path => {
    expect(await get(path)).toMatchObject({ status: 404, body: Buffer.alloc(0) });
  });

  test('takes no other method', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
  });
});

test('the policy allows no script but our files, and no other address', () => {
  const rules = new Map(contentSecurityPolicy.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1)]));
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(["'self'"]);
  for (const [name, sources] of rules) {
    expect(sources.filter(source => /^(https?:|wss?:|\*)/.test(source))).toEqual([]);
    if (name !== 'style-src') expect(sources.filter(source => source.includes('unsafe'))).toEqual([]);
  }
});
