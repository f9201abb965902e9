import { ok, refuse, type Result } from '#shared/basics/result';

/** More than any draw file of a district. */
const MOST_BYTES = 8 * 1_048_576;

/** The JSON of a chosen file; what it says is looked at by the command. */
export async function readDrawFile(file: File): Promise<Result<unknown>> {
  const wrong = (words: string) => refuse('draw-file-unreadable', { words, found: 1 }, { at: file.name });
  if (file.size > MOST_BYTES) return wrong('文件过大');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return ok(JSON.parse(text) as unknown);
  } catch {
    return wrong('不是完整的 JSON 文本');
  }
}
