import type { Side } from '../sides';

/** How notes and sheets call a side, the longer word before the shorter one that it contains. */
const words: readonly (readonly [string, Side])[] = [
  ['社区党组织', 'party'],
  ['社区党委', 'party'],
  ['党支部', 'party'],
  ['党组织', 'party'],
  ['党委', 'party'],
  ['居（村）民委员会', 'residents-committee'],
  ['居民委员会', 'residents-committee'],
  ['村民委员会', 'residents-committee'],
  ['社区居委会', 'residents-committee'],
  ['居委会', 'residents-committee'],
  ['村委会', 'residents-committee'],
  ['业主委员会', 'committee'],
  ['业委会', 'committee'],
  ['物业主管部门', 'bureau'],
  ['住房和城乡建设局', 'bureau'],
  ['住建局', 'bureau'],
  ['房管局', 'bureau'],
  ['物业服务企业', 'company'],
  ['物业服务公司', 'company'],
  ['物业公司', 'company'],
  ['物业企业', 'company'],
  ['物业', 'company'],
  ['街道（镇）', 'street'],
  ['街道办事处', 'street'],
  ['街道办', 'street'],
  ['街道', 'street'],
  ['镇政府', 'street'],
  ['公安派出所', 'police'],
  ['派出所', 'police'],
  ['社区民警', 'police'],
  ['综合执法', 'enforcement'],
  ['执法中队', 'enforcement'],
  ['城管', 'enforcement'],
  ['专业经营单位', 'utility'],
  ['供热公司', 'utility'],
  ['热力公司', 'utility'],
  ['供水公司', 'utility'],
  ['自来水公司', 'utility'],
  ['供电公司', 'utility'],
  ['燃气公司', 'utility'],
  ['建设单位', 'developer'],
  ['开发商', 'developer'],
  ['业主代表', 'owners'],
  ['居民代表', 'owners'],
  ['业主', 'owners'],
  ['居民', 'owners'],
  ['社区', 'residents-committee'],
  ['其他', 'other'],
];

/** The side that a text begins with, and what stands behind it; null when it begins with none. */
export function leadingSide(text: string): { readonly side: Side; readonly rest: string } | null {
  const plain = text.trim();
  const found = words.find(([word]) => plain.startsWith(word));
  return found ? { side: found[1], rest: plain.slice(found[0].length).replace(/^[\s:：]+/, '') } : null;
}

/** The side that is meant by a whole text such as 物业公司 or 海之邻物业服务有限公司; null when none is. */
export function sideMeant(text: string): Side | null {
  const plain = text.trim();
  if (plain === '') return null;
  const lead = leadingSide(plain);
  if (lead && lead.rest === '') return lead.side;
  const inside = words.find(([word]) => plain.includes(word));
  return inside ? inside[1] : null;
}

/** What a side is called in a line of notes; `leadingSide` reads it back. */
export const sideShort: Record<Side, string> = {
  party: '党组织',
  'residents-committee': '居委会',
  committee: '业委会',
  company: '物业',
  street: '街道',
  bureau: '住建局',
  police: '派出所',
  enforcement: '城管',
  utility: '专业经营单位',
  developer: '建设单位',
  owners: '业主代表',
  other: '其他',
};
