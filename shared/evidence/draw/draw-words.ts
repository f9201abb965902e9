import { quote } from '../../basics/faults';
import type { DrawResult } from './draw';
import { inspectorsNeeded, type DrawFile } from './draw-file';
import { hashText, type HashText } from './hash-text';
import { rankInspectors, rankObjects } from './rank';

/** A draw for people, and how to repeat it with any program that knows SHA-256. One line an item. */
export function drawWords(file: DrawFile, result: DrawResult, hash: HashText = hashText): string[] {
  const { poolsHash, seed, drawn, refused } = result;
  const keys = new Map(rankObjects(file, seed, hash).map(({ id, key }) => [id, key]));
  const lines = [
    `抽取日期 ${file.date}，见证号码 ${file.witness}`,
    `检查对象名录库 ${file.objects.version}：${file.objects.ids.length} 个，应抽 ${file.take.objects} 个`,
    `执法检查人员名录库 ${file.inspectors.version}：${file.inspectors.ids.length} 人，每个对象 ${inspectorsNeeded(file)} 人`,
    `名录库摘要 ${poolsHash}`,
    `种子       ${seed}`,
    '',
    `抽中 ${drawn.length} 个${drawn.length > 0 ? '（按排序键从小到大）' : ''}`,
  ];
  drawn.forEach(({ object, inspectors }, index) => {
    const ranked = new Map(rankInspectors(file, seed, object, hash).map(({ id, key }) => [id, key]));
    lines.push(`  ${index + 1}. ${object}  键 ${keys.get(object) ?? ''}`);
    for (const id of inspectors) lines.push(`     检查人员 ${id}  键 ${ranked.get(id) ?? ''}`);
  });
  if (refused.length > 0) lines.push(`抽到但派不出人员 ${refused.length} 个`);
  for (const { object, why } of refused) lines.push(`  ${object}  键 ${keys.get(object) ?? ''}：${why}`);
  if (file.excluded.length > 0) lines.push(`排除 ${file.excluded.length} 个`);
  for (const { id, why } of file.excluded) lines.push(`  ${id}：${quote(why)}`);
  if (file.conflicts.length > 0) lines.push(`回避 ${file.conflicts.length} 条`);
  for (const { object, inspector, why } of file.conflicts) lines.push(`  ${object} — ${inspector}：${quote(why)}`);
  return [...lines, '', ...howToRepeat];
}

/** The whole rule, for the printed record too. */
export const howToRepeat: readonly string[] = [
  '怎样用别的程序复核',
  '  1. 名录库摘要 = SHA-256（{"inspectors":…,"objects":…} 的 RFC 8785 规范 JSON，内容与抽取文件一致）',
  '  2. 种子 = SHA-256（名录库摘要|见证号码），UTF-8 文本，摘要用小写十六进制',
  '  3. 对象的键 = SHA-256（种子|对象编号）；去掉排除的编号，按键从小到大取够数量',
  '  4. 每个对象的检查人员的键 = SHA-256（种子|对象编号|人员编号）；去掉排除和回避的，按键从小到大取够人数',
];
