import { showArea } from '#shared/basics/area';
import type { HeadCount, HeadReason } from '#shared/register/heads/heads';
import { isDevelopers } from '#shared/register/heads/heads';
import type { Unit } from '#shared/register/unit';

/** The lists behind the totals. */
export type RegisterList = 'units' | 'merged' | 'developer' | 'review';

export interface UnitLine {
  readonly unit: Unit;
  readonly index: number;
  /** The head's number in the register's order, from 1. */
  readonly head: number;
  /** How many units this head has. */
  readonly headUnits: number;
}

export function unitLines(units: readonly Unit[], count: HeadCount, list: RegisterList): UnitLine[] {
  const lines = units.map((unit, index): UnitLine => {
    const head = count.headOfUnit[index] ?? 0;
    return { unit, index, head: head + 1, headUnits: count.heads[head]?.units.length ?? 1 };
  });
  switch (list) {
    case 'units':
    case 'review':
      return lines;
    case 'merged':
      return lines
        .filter(line => line.headUnits > 1 && !isDevelopers(line.unit))
        .sort((a, b) => a.head - b.head || a.index - b.index);
    case 'developer':
      return lines.filter(line => isDevelopers(line.unit));
  }
}

const reasonWords: Record<HeadReason, string> = {
  developer: '建设单位未售和未交付的专有部分合并算一人（民法典解释第九条，SPC-9；QD-17）',
  'same-owners': '这些专有部分的业主证件号码完全相同，合并算一人（SPC-9，CT-1）',
  decided: '按经办人的认定合并算一人（A9-9）',
  single: '一个专有部分算一人（SPC-9）',
};

export interface HeadWords {
  readonly reason: string;
  readonly units: string;
  readonly area: string;
}

/** Why this unit votes in this head, and what else belongs to it. */
export function headWords(units: readonly Unit[], count: HeadCount, index: number): HeadWords {
  const head = count.heads[count.headOfUnit[index] ?? 0];
  const keys = (head?.units ?? []).map(at => units[at]?.unit ?? '');
  return {
    reason: reasonWords[head?.reason ?? 'single'],
    units: keys.length > 12 ? `${keys.slice(0, 12).join('、')} 等 ${keys.length} 个` : keys.join('、'),
    area: head ? `${showArea(head.area)} ㎡` : '',
  };
}

export function matchesUnit(unit: Unit, query: string, matches: (text: string, query: string) => boolean): boolean {
  if (query.trim() === '') return true;
  return (
    unit.unit.includes(query.trim()) ||
    unit.owners.some(owner => matches(owner.name, query)) ||
    matches(unit.remark, query)
  );
}

export function undecided(count: HeadCount): number {
  return count.review.filter(item => item.decision === null).length;
}
