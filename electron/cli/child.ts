import { printOutcome } from './print-outcome';
import { runCommand } from './run-command';

/** The child process of `main.ts`. */
const outcome = await runCommand(process.argv[2] ?? '');
printOutcome(outcome);
process.exitCode = outcome.exit;
