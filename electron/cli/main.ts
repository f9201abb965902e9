import { Worker } from 'node:worker_threads';
import type { CommandEntry, CommandOutcome } from './command';
import { commands } from './commands';
import { help, usageOf } from './help';
import { readArguments } from './read-arguments';
import { refusal } from './refusal';
import { writeOutcome } from './write-outcome';

/** Old generation of the worker; with the file's own bytes and the main thread the process stays below 512 MB. */
const WORKER_MEGABYTES = 288;

export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = 2;
  await writeOutcome(await outcomeOf(args));
}

async function outcomeOf(args: readonly string[]): Promise<CommandOutcome> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return { exit: 0, stdout: help(), stderr: [] };
  const entry = commands.find(command => command.name === name);
  if (!entry)
    return refusal(`没有“${name.slice(0, 40)}”这个命令。运行 gongzhi --help 查看全部命令。`, args.includes('--json'));
  if (rest.includes('--help') || rest.includes('-h')) return { exit: 0, stdout: usageOf(entry), stderr: [] };
  const reading = readArguments(entry, rest);
  if (!reading.ok) return refusal(`${reading.words}。${usageOf(entry).trimEnd().replace('\n', '。')}`, reading.json);
  return runInWorker(entry, reading.call);
}

/** In a thread of its own, so that a hostile file can be stopped: by the clock, or by the memory limit. */
function runInWorker(entry: CommandEntry, call: object & { json: boolean }): Promise<CommandOutcome> {
  return new Promise(resolve => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { name: entry.name, call },
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
    });
    const end = (outcome: CommandOutcome) => {
      clearTimeout(watchdog);
      void worker.terminate();
      resolve(outcome);
    };
    const watchdog = setTimeout(
      () => end(refusal(`${entry.seconds} 秒内没有完成，已停止。文件可能过大或有意构造，请核对来源。`, call.json)),
      entry.seconds * 1000,
    );
    worker.once('message', (outcome: CommandOutcome) => end(outcome));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(refusal(memory ? '内存不足，已停止。文件过大，请拆分后再试。' : unexpected(error), call.json));
    });
    worker.once('exit', () => end(refusal('没有完成就结束了，请重试；仍不行请把文件交给维护人员。', call.json)));
  });
}

/** The kind of error and nothing of its text, which may quote the file. */
function unexpected(error: Error): string {
  return `程序内部出错（${error.name}），没有得到结果。请把所用的文件交给维护人员。`;
}
