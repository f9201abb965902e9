import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { argumentsBehind, COMMAND_LINE } from '../../electron/cli/packaged/arguments';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongzhi 安装 '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Configuration {
  readonly deb: { readonly afterInstall: string; readonly afterRemove: string };
  readonly linux: { readonly extraFiles: readonly { readonly from: string; readonly to: string }[] };
  readonly win: { readonly extraFiles: readonly { readonly from: string; readonly to: string }[] };
}
const configuration = createRequire(import.meta.url)(
  join(root, 'electron/packaging/electron-builder.config.cjs'),
) as Configuration;

describe('the command line of the installed program', () => {
  it('is packed where the links of the deb lead', () => {
    expect(configuration.linux.extraFiles.map(({ to }) => to)).toEqual(['bin/gongzhi']);
    expect(configuration.win.extraFiles.map(({ to }) => to)).toEqual(['bin/gongzhi.cmd']);
    for (const { from } of [...configuration.linux.extraFiles, ...configuration.win.extraFiles])
      expect(existsSync(join(root, from))).toBe(true);
    const { afterInstall, afterRemove } = configuration.deb;
    for (const script of [afterInstall, afterRemove]) {
      const text = readFileSync(script, 'utf8');
      expect(text).toContain("'/opt/${sanitizedProductName}/bin/${executable}'");
      expect(text).not.toContain("'/opt/${sanitizedProductName}/${executable}'");
    }
    expect(readFileSync(afterInstall, 'utf8')).toContain('chrome-sandbox');
  });

  it.skipIf(process.platform === 'win32')(
    'passes arguments on as they are, through a link, and opens the window without any',
    () => {
      const installed = join(folder, '共治 工作台');
      const launcher = join(installed, 'bin', 'gongzhi');
      mkdirSync(join(installed, 'bin'), { recursive: true });
      copyFileSync(join(root, configuration.linux.extraFiles[0]?.from ?? ''), launcher);
      chmodSync(launcher, 0o755);
      writeFileSync(join(installed, 'gongzhi'), '#!/bin/sh\nprintf "%s\\n" "$@"\nexit 7\n', { mode: 0o755 });
      symlinkSync(launcher, join(folder, 'gongzhi'));
      const run = (...args: string[]) => spawnSync(join(folder, 'gongzhi'), args, { encoding: 'utf8' });
      const { status, stdout } = run('verify', '收到 的.zip', '--json');
      expect([status, stdout.split('\n')]).toEqual([
        7,
        ['--no-sandbox', '--cli', '--', 'verify', '收到 的.zip', '--json', ''],
      ]);
      expect(run().stdout).toBe('\n');
    },
  );

  it('is what stands behind the mark, the runtime’s own switches left out', () => {
    const behind = (...argv: string[]) => argumentsBehind(COMMAND_LINE, ['/opt/gongzhi', ...argv]);
    expect(behind('--no-sandbox', '--cli', '--', 'verify', '--', '-x.zip')).toEqual(['verify', '--', '-x.zip']);
    expect(behind('--cli', 'quota', '--base', '9')).toEqual(['quota', '--base', '9']);
    expect(behind('--cli')).toEqual([]);
    expect(behind('--client')).toBeNull();
  });
});
