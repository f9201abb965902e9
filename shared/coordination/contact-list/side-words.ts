import { sideIds, sides, type Side } from '../sides';

/**
 * What offices write in their lists for each side. The first that matches counts: 物业管理科 is the bureau's, 物业公司 the
 * company; 社区党委 is the Party organisation, 街道党工委 the street.
 */
const words: readonly (readonly [Side, RegExp])[] = [
  ['committee', /业委会|业主委员会|业管会/],
  ['residents-committee', /居委|村委|居民委员会|村民委员会|两委/],
  ['bureau', /主管部门|住建|房管|住房和城乡建设|住房保障|物业管理?(科|处|办|局|中心)/],
  ['owners', /业主代表|居民代表|楼组?长|楼栋长|单元长/],
  ['enforcement', /执法|城管/],
  ['police', /派出所|公安|民警|警务/],
  ['party', /党组织|党委|党总支|党支部|支部/],
  ['street', /街道|镇政府|镇人民政府|办事处|^[\u4e00-\u9fff]{2,4}镇$/],
  ['company', /物业|物管/],
  ['utility', /供热|供水|供电|供气|燃气|热力|自来水|水务|电力|电网|通信|专业经营/],
  ['developer', /建设单位|开发商|开发企业|置业|房地产/],
];

/** The side that a cell means, by its title or by what offices call it; null when it says none. */
export function readSide(text: string): Side | null {
  const clean = text.replace(/[\s（(）)]/g, '');
  if (clean === '') return null;
  const titled = sideIds.find(side => sides[side].replace(/[（）]/g, '') === clean);
  return titled ?? words.find(([, pattern]) => pattern.test(clean))?.[0] ?? null;
}
