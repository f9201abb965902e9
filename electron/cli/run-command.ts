import type { CommandCall, CommandOutcome } from './command';
import { commands } from './commands';

/** In the child: runs what `run-in-child.ts` asks for, a command's name and its call as JSON. */
export async function runCommand(asked: string): Promise<CommandOutcome> {
  const [name, call] = JSON.parse(asked) as [string, CommandCall];
  const entry = commands.find(command => command.name === name);
  if (!entry) throw new Error(`no command ${name}`);
  return (await entry.load()).run(call);
}
