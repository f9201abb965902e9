import type { Fault } from '#shared/basics/faults';
import type { CommandOutcome } from './command';

/** Exit 2 with one sentence. With `--json` the same stands on stdout as a document. */
export function refusal(words: string, json: boolean, file?: string): CommandOutcome {
  const sentence = file === undefined ? words : `文件 ${file}：${words}`;
  return { exit: 2, stdout: json ? document(file, [{ path: '', words }], 1) : '', stderr: [sentence] };
}

/** Exit 2 with every fault of a file, each with its path. `found` may exceed what was kept. */
export function refuseFile(file: string, faults: readonly Fault[], found: number, json: boolean): CommandOutcome {
  const lines = faults.map(fault => `文件 ${file}${fault.path === '' ? '' : ` · ${fault.path}`}：${fault.words}`);
  const more = found > faults.length ? [`另有 ${found - faults.length} 处未列出；请先改正以上各处`] : [];
  return {
    exit: 2,
    stdout: json ? document(file, faults, found) : '',
    stderr: [`文件 ${file}：共有 ${found} 处问题，整份未采用`, ...lines, ...more],
  };
}

function document(file: string | undefined, faults: readonly Fault[], found: number): string {
  return `${JSON.stringify({ format: 'gongzhi/refusal@1', file: file ?? null, found, faults })}\n`;
}
