import type { ApplicationDecision } from '#shared/nominations/commands/take-applications';
import type { ApplicationMatch } from '#shared/nominations/import/match-applications';

export type As = ApplicationDecision['as'];

export interface Way {
  readonly as: As;
  readonly title: string;
}

/** What may become of a form, the proposed way first. */
export function waysFor(match: ApplicationMatch): Way[] {
  if (match.name === '') return [{ as: 'skip', title: '不导入：没有认出名称' }];
  const certain = match.twins.find(twin => twin.how === 'certain');
  const skip: Way = { as: 'skip', title: '不导入' };
  if (certain && match.fills !== null) return [{ as: 'fill', title: `填入 ${certain.number}` }, skip];
  if (certain) return [{ as: 'skip', title: `不导入：与 ${certain.number} 重复（${certain.by}）` }];
  const create: Way = { as: 'new', title: '新建申报材料' };
  // Of the same name: an officer says that it is somebody else before it is taken.
  return match.twins.length > 0 ? [skip, { as: 'new', title: '已核实不是同一个人，新建' }] : [create, skip];
}

/** 3 栏有误，12 处未认出. */
export function readingWords({ reading }: ApplicationMatch): string {
  const faults = reading.fields.filter(each => each.fault !== null).length;
  const words = [
    `认出 ${reading.fields.length} 栏`,
    ...(reading.deed.text !== '' ? ['有事迹'] : []),
    ...(faults > 0 ? [`${faults} 栏填写有误`] : []),
    ...(reading.left.length > 0 ? [`${reading.left.length} 处未导入`] : []),
  ];
  return words.join('，');
}
