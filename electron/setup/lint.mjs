// Lint and formatting; the rules lie in .config/ to keep the top level to what a newcomer looks for.
import { bin } from './paths.mjs';
import { run } from './run.mjs';

const eslint = ['-c', '.config/eslint.config.mjs', '--max-warnings', '0', '.'];
const lint = await run(process.execPath, [bin('eslint', 'bin/eslint.js'), ...eslint]);
const format = await run(process.execPath, [
  bin('prettier', 'bin/prettier.cjs'),
  '--check',
  '.',
  '--log-level',
  'warn',
]);
process.exitCode = lint || format;
