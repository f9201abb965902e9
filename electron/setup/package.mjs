// npm run package: installers by electron-builder; further arguments go to it (`-- --linux --dir`).
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { bin } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
  const config = ['--config', 'electron/packaging/electron-builder.config.cjs', '--publish', 'never'];
  const args = [bin('electron-builder', 'cli.js'), ...config, ...process.argv.slice(2)];
  process.exitCode = await run(process.execPath, args);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
