import { isRecord, quote, type Faults } from '../../basics/faults';

const LONGEST = 200;
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Why a text cannot be an id, a version or a witness number; null when it can. Two that look alike are never two. */
export function textFault(value: unknown): string | null {
  if (value === undefined) return '没有填写';
  if (typeof value !== 'string') return `${quote(value)}应是文本（加双引号）`;
  if (value.trim() === '') return '是空的';
  if (value.length > LONGEST) return `超过 ${LONGEST} 个字`;
  if (value !== value.trim()) return `${quote(value)}前后有空格`;
  if (HIDDEN.test(value)) return `${quote(value)}含有看不见的控制字符`;
  return isWellFormed(value) ? null : '含有残缺的字符';
}

/** Half of a surrogate pair has no UTF-8, so no hash. */
export function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** The reason of an exclusion or conflict. */
export function readWhy(record: Record<string, unknown>, path: string, faults: Faults): string {
  const { why } = record;
  if (typeof why === 'string' && why.trim() !== '') return why;
  faults.add(`${path}.why`, '没有写明原因；排除和回避都要逐条写明原因');
  return '';
}

/** A list of objects that may be absent. */
export function readList(
  value: unknown,
  path: string,
  most: number,
  faults: Faults,
): readonly (readonly [Record<string, unknown>, string])[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.add(path, '应是数组；没有的写 []');
    return [];
  }
  if (value.length > most) {
    faults.add(path, `共 ${value.length} 条，超过上限 ${most}；请检查是否选错了文件`);
    return [];
  }
  const list: [Record<string, unknown>, string][] = [];
  for (let index = 0; index < value.length; index += 1) {
    const one: unknown = value[index];
    if (isRecord(one)) list.push([one, `${path}[${index}]`]);
    else faults.add(`${path}[${index}]`, '应是一个对象');
  }
  return list;
}
