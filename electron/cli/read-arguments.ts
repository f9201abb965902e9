import type { CommandCall, CommandEntry } from './command';

export type ArgumentsReading =
  | { readonly ok: true; readonly call: CommandCall }
  | { readonly ok: false; readonly words: string; readonly json: boolean };

/** The words behind the command's name. `--` ends the options; `--name=value` and `--name value` are the same. */
export function readArguments(entry: CommandEntry, args: readonly string[]): ArgumentsReading {
  const operands: string[] = [];
  const values: Record<string, string> = {};
  const json = args.includes('--json');
  const wrong = (words: string): ArgumentsReading => ({ ok: false, words, json });
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    if (arg === '--') {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      operands.push(arg);
      continue;
    }
    if (arg === '--json') continue;
    const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!entry.values.includes(name)) return wrong(`不认识的选项 ${arg}`);
    if (Object.hasOwn(values, name)) return wrong(`选项 --${name} 给了两次`);
    const value = inline ?? args[(at += 1)];
    if (value === undefined || (inline === undefined && value.startsWith('--')))
      return wrong(`选项 --${name} 后面缺少内容`);
    values[name] = value;
  }
  for (const name of entry.required) if (values[name] === undefined) return wrong(`缺少选项 --${name}`);
  if (operands.length < entry.operands) return wrong('缺少文件名');
  if (operands.length > entry.operands) return wrong(`多余的内容 ${operands[entry.operands] ?? ''}`);
  return { ok: true, call: { operands, values, json } };
}
