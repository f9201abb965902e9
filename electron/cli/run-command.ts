import type { CommandCall } from './command';
import { commands } from './commands';
import { COMPUTED } from './process-limits';
import { writeOutcome } from './write-outcome';

/** The child process of `main.ts`: one command, its outcome written completely. */
const [name, call] = JSON.parse(process.argv[2] ?? '[]') as [string, CommandCall];
const entry = commands.find(command => command.name === name);
const module = await entry?.load();
const outcome = await module?.run(call);
// From here on only a slow reader can delay it: the watchdog of the parent is not for that.
process.send?.(COMPUTED);
process.disconnect?.();
if (outcome) await writeOutcome(outcome);
