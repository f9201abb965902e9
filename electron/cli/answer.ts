import type { CommandOutcome } from './command';
import { commands } from './commands';
import { help, usageOf } from './help';
import { readArguments } from './read-arguments';
import { refusal } from './refusal';
import { runInChild, type OwnStart } from './run-in-child';

/** What the command line answers to its arguments. Waits for the command, so it needs no running event loop. */
export function answer(args: readonly string[], own: OwnStart): CommandOutcome {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return { exit: 0, stdout: help(), stderr: [] };
  }
  const entry = commands.find(command => command.name === name);
  if (!entry) {
    return refusal(`没有“${name.slice(0, 40)}”这个命令。运行 gongzhi --help 查看全部命令。`, args.includes('--json'));
  }
  if (rest.includes('--help') || rest.includes('-h')) return { exit: 0, stdout: usageOf(entry), stderr: [] };
  const reading = readArguments(entry, rest);
  if (!reading.ok) return refusal(`${reading.words}。${usageOf(entry).trimEnd().replace('\n', '。')}`, reading.json);
  return runInChild(entry, reading.call, own);
}
