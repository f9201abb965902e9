import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolders } from '../../electron/files/make-folders';
import { tryWritable } from '../../electron/files/try-folder';

const home = mkdtempSync(join(tmpdir(), 'gongzhi 文件夹 '));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('folders', () => {
  it('are made with those above, and the topmost one made is told', async () => {
    const deep = join(home, '甲', '乙', '丙');
    expect(await makeFolders(deep)).toBe(join(home, '甲'));
    expect(existsSync(deep)).toBe(true);
    expect(await makeFolders(deep)).toBeUndefined();
  });

  it('are not made under a file', async () => {
    writeFileSync(join(home, '文件'), '');
    await expect(makeFolders(join(home, '文件'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolders(join(home, '文件', '下面'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it.skipIf(process.platform !== 'linux')('end with a word where the system takes none', async () => {
    await expect(makeFolders('/proc/gongzhi/a')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await tryWritable('/proc/gongzhi/a')).toMatchObject({ ok: false, refusal: { code: 'folder-missing' } });
  });
});
