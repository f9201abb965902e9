import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderNameOk } from '../../electron/files/folder-name';
import { listFolder } from '../../electron/files/list-folder';
import { documentFileName } from '../../electron/documents/file-name';
import { freshFolder, refusalOf, valueOf } from '../fault/support/journal-bench';

function tree() {
  const home = freshFolder();
  for (const name of ['文档', '10 号', '9 号', '.hidden', '$RECYCLE.BIN']) mkdirSync(join(home, name));
  writeFileSync(join(home, '名单.xlsx'), '');
  symlinkSync(join(home, '文档'), join(home, '快捷'));
  symlinkSync(join(home, '名单.xlsx'), join(home, '文件链接'));
  return { home, desktop: home, documents: join(home, '文档') };
}

describe('listing folders', () => {
  test('shows folders and links to folders, in the order people count, never files', async () => {
    const known = tree();
    const listing = valueOf(await listFolder(known.home, known, null));
    expect(listing.folders.map(({ name }) => name)).toEqual(['9 号', '10 号', '快捷', '文档']);
    expect(listing).toMatchObject({ path: known.home, writable: true });
    expect(listing.freeBytes).toBeGreaterThan(0);
  });

  test('starts with places that exist, each once', async () => {
    const known = tree();
    const { places } = valueOf(await listFolder(null, known, known.documents));
    const mine = places.filter(({ path }) => path.startsWith(known.home)).map(({ kind }) => kind);
    expect(mine).toEqual(['home', 'documents', 'data']);
  });

  test('says what is wrong with a path', async () => {
    const known = tree();
    expect(refusalOf(await listFolder('文档', known, null)).code).toBe('path-not-absolute');
    expect(refusalOf(await listFolder(join(known.home, '没有'), known, null)).code).toBe('folder-missing');
    expect(refusalOf(await listFolder(join(known.home, '名单.xlsx'), known, null)).code).toBe('folder-missing');
    chmodSync(join(known.home, '9 号'), 0o000);
    const closed = await listFolder(join(known.home, '9 号'), known, null);
    if (process.getuid?.() !== 0) expect(refusalOf(closed).code).toBe('folder-not-readable');
    chmodSync(join(known.home, '9 号'), 0o700);
  });
});

test.each([
  ['新建 文件夹', true],
  ['a/b', false],
  ['a:b', false],
  ['..', false],
  ['尾点.', false],
  [' 空格', false],
  ['CON', false],
  ['com1.txt', false],
  ['console', true],
])('folder name %j', (name, good) => {
  expect(folderNameOk(name)).toBe(good);
});

test('file names from titles', () => {
  expect(documentFileName('关于“选举”的公告', null)).toBe('关于“选举”的公告.docx');
  expect(documentFileName('a/b:c*?.', 3)).toBe('03-abc.docx');
  expect(documentFileName('///', null)).toBe('文件.docx');
});
