import type { Places } from './campaign';
import { nomineeOf, type NominationCategory } from './category';
import { ceilingOf } from './ceiling';

/** What is counted in a category's base, with its measure word. */
export const baseUnits: Readonly<Record<NominationCategory, string>> = {
  star: '人',
  modelProject: '个项目',
  modelCompany: '家企业',
  advancedUnit: '个单位',
  advancedPerson: '人',
};

/** The measure word of places: 名 for people, 个 for the rest. */
export const placeUnit = (category: NominationCategory): string => (nomineeOf[category] === 'person' ? '名' : '个');

/** "967 × 5‰ = 4.835，舍去小数为 4". */
export function floorWords(base: number): string {
  const exact = exactPerMille(base);
  const floor = exact.split('.')[0] ?? '0';
  return exact === floor ? `${base} × 5‰ = ${exact}` : `${base} × 5‰ = ${exact}，舍去小数为 ${floor}`;
}

/** Five per mille of a whole number, as an exact decimal. */
function exactPerMille(base: number): string {
  const thousandths = base * 5;
  const whole = Math.floor(thousandths / 1000);
  const rest = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}.${rest}`;
}

/** How the ceiling of a category comes about, written out, with its article. */
export function ceilingWords(places: Places, category: NominationCategory): string {
  const { ceiling, floor, reason } = ceilingOf(places);
  const unit = placeUnit(category);
  const { base, scope, allocated } = places;
  if (base === null) {
    const known = allocated === null ? '' : `；市里分配 ${allocated} ${unit}，无法与千分之五核对`;
    return `没有填写基数，上限按 0 计（AW-1）${known}`;
  }
  const whose = scope === 'city' ? '全市' : '本区';
  const sum = `${whose}基数 ${floorWords(base)} ${unit}（AW-1）`;
  switch (reason) {
    case 'base-zero':
    case 'base-small':
      return scope === 'district'
        ? `${sum}；本区基数不足 200，须改以全市为基数并由市里分配（AW-10）`
        : `${sum}，不能推荐`;
    case 'allocation-missing':
      return `${sum}；市里还没有分配到本区，不能推荐（AW-10）`;
    case 'allocation':
      return `${sum}；市里分配本区 ${allocated ?? 0} ${unit}，上限 ${ceiling} ${unit}（AW-10）`;
    default:
      return allocated !== null && allocated > floor
        ? `${sum}；分配的 ${allocated} ${unit} 超过千分之五，上限 ${ceiling} ${unit}`
        : `${sum}，上限 ${ceiling} ${unit}`;
  }
}
