import { spawnSync } from 'node:child_process';
import type { CommandCall, CommandEntry, CommandOutcome } from './command';
import { refusal } from './refusal';

/** How this program starts itself once more to run one command; what is asked is put behind `args`. */
export interface OwnStart {
  readonly program: string;
  readonly args: readonly string[];
}

/** More than any answer; a command that writes without end is stopped as one that fills the memory is. */
const MOST_OUTPUT_BYTES = 128 * 1_048_576;

/**
 * Runs a command in a child process, which can be ended whatever it is doing, and waits for it. Its words are passed on
 * only after a proper end, so that no crash report of the runtime reaches the console.
 */
export function runInChild(entry: CommandEntry, call: CommandCall, { program, args }: OwnStart): CommandOutcome {
  const { status, stdout, stderr, error } = spawnSync(program, [...args, JSON.stringify([entry.name, call])], {
    encoding: 'utf8',
    killSignal: 'SIGKILL',
    maxBuffer: MOST_OUTPUT_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: entry.seconds * 1000,
    windowsHide: true,
  });
  if (status === 0 || status === 1 || status === 2) return { exit: status, stdout, stderr: lines(stderr) };
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  const [file] = call.operands;
  if (code === 'ETIMEDOUT') return refusal(tooSlow(entry.seconds), call.json, file);
  if (code === undefined || code === 'ENOBUFS') return refusal(CRASHED, call.json, file);
  return refusal('命令没有启动，请检查系统资源后重试。', call.json);
}

const CRASHED = '内存不足或程序内部出错，已停止，没有得到结果。请核对文件来源；确认无误的，请把文件交给维护人员。';

function tooSlow(seconds: number): string {
  return `${seconds} 秒内没有完成，已停止。文件可能过大或有意构造，请核对来源。`;
}

function lines(text: string): string[] {
  const trimmed = text.trimEnd();
  return trimmed === '' ? [] : [trimmed];
}
