import { app } from 'electron';

/** A debugging port would hand the unlocked page to anyone on the machine: only the tests of an unpacked program get one. */
export function refuseDebugging(): boolean {
  const asked = ['remote-debugging-port', 'remote-debugging-pipe'].some(name => app.commandLine.hasSwitch(name));
  const allowed = !app.isPackaged && process.env['GONGZHI_TEST'] === '1';
  if (!asked || allowed) return false;
  process.stderr.write('共治工作台：不接受调试端口（--remote-debugging-…），请去掉这个参数后再打开。\n');
  app.exit(1);
  return true;
}
