// Sets up without opening anything: packages and build. `npm start` and `npm test` do the same first.
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { say } from './say.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
