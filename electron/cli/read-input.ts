import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { excessOf } from './json-shape';

export type InputReading<T> =
  | { readonly ok: true; readonly value: T }
  /** One sentence: what is wrong and what to do. */
  | { readonly ok: false; readonly words: string };

/** Where the officer stands: npm runs scripts in the project's root, whatever folder it was called in. */
export function inputPath(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;
  return resolve(script === 'gongzhi' && calledIn ? calledIn : process.cwd(), file);
}

/** The bytes of a regular file below a size; never waits on a pipe or a device. */
export function readBytes(file: string, mostMegabytes: number): InputReading<Buffer> {
  const wrong = (words: string) => ({ ok: false, words }) as const;
  try {
    const path = inputPath(file);
    const { size, ...facts } = describe(path);
    if (facts.folder) return wrong('这是一个文件夹；请给出其中的文件');
    if (!facts.regular) return wrong('这不是普通文件；请先复制成普通文件');
    if (size === 0) return wrong('文件是空的；请检查是否保存完整');
    if (size > mostMegabytes * 1_048_576) {
      return wrong(`文件有 ${Math.ceil(size / 1_048_576)} MB，超过上限 ${mostMegabytes} MB；请检查是否选错了文件`);
    }
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    return wrong(reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? '文件打不开；请检查文件名和磁盘');
  }
}

/** A JSON file in UTF-8 (with or without a byte order mark), parsed. */
export function readJson(file: string, mostMegabytes: number): InputReading<unknown> {
  const bytes = readBytes(file, mostMegabytes);
  if (!bytes.ok) return bytes;
  if (!JSON_BEGINS.test(bytes.value.toString('latin1', 0, 1)))
    return { ok: false, words: '不是 JSON 文本；请检查是否选错了文件' };
  const excess = excessOf(bytes.value);
  if (excess !== null) return { ok: false, words: excesses[excess] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value);
  } catch {
    return { ok: false, words: '不是 UTF-8 编码的文本；请用 UTF-8 另存为后再试' };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, words: `不是完整的 JSON${whereOf(error, text)}；请检查文件是否被截断或改动` };
  }
}

/** Any JSON value, white space, or the first byte of a mark (UTF-8, UTF-16). */
const JSON_BEGINS = /[{["\-\dtfn\s\xef\xfe\xff]/;

const excesses = {
  nested: '嵌套层数过多，不是本程序的文件；请检查是否选错了文件',
  members: '内容条数过多，不是本程序的文件；请检查是否选错了文件',
};

const reasons: Record<string, string> = {
  ENOENT: '找不到这个文件；请检查文件名和所在文件夹',
  EACCES: '没有读取权限；请检查文件权限',
  EPERM: '没有读取权限；请检查文件权限',
  ENAMETOOLONG: '文件名过长；请缩短后再试',
  ERR_INVALID_ARG_VALUE: '文件名含有不允许的字符；请改名后再试',
};

function describe(path: string): { size: number; regular: boolean; folder: boolean } {
  const facts = statSync(path);
  return { size: facts.size, regular: facts.isFile(), folder: facts.isDirectory() };
}

function whereOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `（第 ${before.length} 行第 ${(before[before.length - 1] ?? '').length + 1} 列）`;
}
