import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CommandCall, CommandEntry, CommandOutcome } from './command';
import { COMPUTED, HEAP_FLAGS } from './process-limits';
import { refusal } from './refusal';

/**
 * Runs a command in a child process. Stdout is the child's own; its stderr is passed on only after a proper end, so that
 * no crash report of the runtime reaches the console. Answers with the exit code, or with the refusal that is to be written.
 */
export function runBounded(entry: CommandEntry, call: CommandCall): Promise<CommandOutcome> {
  return new Promise(resolve => {
    const script = fileURLToPath(new URL('./run-command.mjs', import.meta.url));
    const child = spawn(process.execPath, [...HEAP_FLAGS, script, JSON.stringify([entry.name, call])], {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      windowsHide: true,
    });
    const words: Buffer[] = [];
    let stopped = false;
    const watchdog = setTimeout(() => {
      stopped = true;
      child.kill('SIGKILL');
    }, entry.seconds * 1000);
    child.on('message', message => {
      if (message === COMPUTED) clearTimeout(watchdog);
    });
    child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
    child.once('error', () => resolve(refusal('命令没有启动，请检查系统资源后重试。', call.json)));
    child.once('close', code => {
      clearTimeout(watchdog);
      if (code === 0 || code === 1 || code === 2) resolve({ exit: code, stdout: '', stderr: lines(words) });
      else resolve(refusal(stopped ? tooSlow(entry.seconds) : CRASHED, call.json));
    });
  });
}

const CRASHED = '内存不足或程序内部出错，已停止，没有得到结果。请核对文件来源；确认无误的，请把文件交给维护人员。';

function tooSlow(seconds: number): string {
  return `${seconds} 秒内没有完成，已停止。文件可能过大或有意构造，请核对来源。`;
}

function lines(chunks: readonly Buffer[]): string[] {
  const text = Buffer.concat(chunks).toString('utf8').trimEnd();
  return text === '' ? [] : [text];
}
