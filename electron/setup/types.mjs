// Type check of the four projects (shared, electron, renderer, tests); a wrong import between them does not compile.
import { run } from './run.mjs';
import { bin } from './paths.mjs';

process.exitCode = await run(process.execPath, [bin('typescript', 'bin/tsc'), '-b', '--pretty', 'false']);
