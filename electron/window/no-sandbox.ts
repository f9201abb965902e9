import { app } from 'electron';

export function startedAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Chromium refuses its own sandbox to root, so root alone may run without it, and the page says so. For anyone else the
 * switch is somebody's mistake or trick: the program does not start.
 */
export function refuseNeedlessNoSandbox(): boolean {
  if (startedAsRoot() || !app.commandLine.hasSwitch('no-sandbox')) return false;
  process.stderr.write('共治工作台：不能在关闭沙箱（--no-sandbox）的情况下启动，请去掉这个参数后再打开。\n');
  app.exit(1);
  return true;
}
