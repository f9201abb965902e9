import { HEAP_FLAGS } from '../../bounded/heap-limits';
import { answer } from '../answer';
import { printOutcome } from '../print-outcome';
import { argumentsBehind, COMMAND_LINE, ONE_COMMAND } from './arguments';
import { runInThread } from './run-in-thread';

/**
 * The installed program as a command line; false when it was not started as one. On Electron only: where Node is, it runs
 * the command line itself. Everything happens before the runtime
 * looks for a display and before its event loop runs, so nothing here may wait for a promise.
 */
export function ranAsCommandLine(argv: readonly string[], built: string): boolean {
  if (!process.versions['electron']) return false;
  const asked = argumentsBehind(ONE_COMMAND, argv);
  if (asked) process.exit(runInThread(asked[0] ?? '', built));
  const args = argumentsBehind(COMMAND_LINE, argv);
  if (!args) return false;
  const outcome = answer(args, { program: process.execPath, args: childArguments(argv) });
  printOutcome(outcome);
  process.exit(outcome.exit);
}

/** No page is opened, so there is nothing for the sandbox to hold, and root could not start with it. */
function childArguments(argv: readonly string[]): string[] {
  // An Electron that is not packaged is told the program's folder first.
  const folder = argv.slice(1, 2).filter(arg => !arg.startsWith('-'));
  return [...folder, '--no-sandbox', `--js-flags=${HEAP_FLAGS.join(' ')}`, ONE_COMMAND, '--'];
}
