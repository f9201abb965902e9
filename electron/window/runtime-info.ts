import { app } from 'electron';
import type { Outputs } from '#shared/ipc/contract';
import { startedAsRoot } from './no-sandbox';

/**
 * What the program runs on; the launcher says why it chose so. `userAgent` is the page's: where a browser is the runtime,
 * only it knows the version, and only once it runs.
 */
export function runtimeInfo(userAgent: string): Outputs['runtime.info'] {
  const electron = process.versions['electron'];
  const chromium = process.versions['chrome'] ?? /Chrom(?:e|ium)\/([\d.]+)/.exec(userAgent)?.[1] ?? '';
  return {
    runtime: electron ? 'electron' : 'chromium',
    runtimeVersion: electron ?? chromium,
    chromium,
    node: process.versions.node,
    why:
      process.env['GONGZHI_RUNTIME_WHY'] ??
      (electron ? '由安装包自带的 Electron 运行。' : '使用本机已安装的浏览器内核运行。'),
    version: app.getVersion(),
    platform: `${process.platform} ${process.arch}`,
    sandboxOff: startedAsRoot(),
  };
}
