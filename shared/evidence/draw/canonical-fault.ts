import { isRecord, memberPath, type Fault } from '../../basics/faults';
import { isWellFormed } from './read-draw-fields';

/** Whoever adds a field to a pool needs no more; a value without an end must not fill the stack. */
const DEEPEST = 32;

/** The first place of a parsed JSON value that has no RFC 8785 form, so no hash that all programs agree on; else null. */
export function canonicalFault(value: unknown, path: string, depth = 0): Fault | null {
  if (depth > DEEPEST) return { path, words: `嵌套超过 ${DEEPEST} 层；请检查是否选错了文件` };
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { path, words: '数字过大，各个程序算出的摘要会不同；请改成文本' };
  }
  if (typeof value === 'string' && !isWellFormed(value)) {
    return { path, words: '含有残缺的字符，算不出摘要；请重新填写这一项' };
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const fault = canonicalFault(value[index], `${path}[${index}]`, depth + 1);
      if (fault) return fault;
    }
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      if (!isWellFormed(key)) return { path, words: '有一项的名称含有残缺的字符，算不出摘要；请重新填写' };
      const fault = canonicalFault(value[key], memberPath(path, key), depth + 1);
      if (fault) return fault;
    }
  }
  return null;
}
