// npm start: sets up what is missing, builds what is old, chooses the runtime, opens the program.
import { join } from 'node:path';
import { chooseRuntime, chromiumOrNull, hasDisplay } from './choose-runtime.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { openProgram } from './open-program.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

async function demo() {
  const out = join(root, 'out', 'demo');
  say('本机没有可用的显示（DISPLAY 未设置），改为运行演示：不开窗口，走完一次选举并生成报送包。');
  const code = await run(process.execPath, [join(root, 'electron', 'cli', 'gongzhi.mjs'), 'demo', '--out', out]);
  if (code === 0) say(`演示的报送包在 ${out}`);
  return code;
}

async function open(args) {
  const choice = await chooseRuntime();
  say(choice.why);
  const { code, ran } = await openProgram(choice, args);
  // An Electron whose window never came (sandbox or graphics refused by the system) is not the end of it.
  if (choice.runtime !== 'electron' || code === 0 || ran > 10_000 || process.env.GONGZHI_RUNTIME) return code;
  const path = await chromiumOrNull();
  if (!path) return code;
  const why = `使用本机浏览器 ${path}：Electron 在本机启动失败（退出码 ${code}）。`;
  say(why);
  return (await openProgram({ runtime: 'chromium', path, why }, args)).code;
}

try {
  await ensureInstalled();
  await ensureBuilt();
  process.exitCode = hasDisplay() ? await open(process.argv.slice(2)) : await demo();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
