import type { MatchedRow, RowVerdict } from '#shared/training/sign-in/match-sign-in';

export interface SignInCounts {
  readonly rows: number;
  readonly members: number;
  readonly guests: number;
  readonly updated: number;
  readonly open: number;
  readonly left: number;
  readonly faults: number;
}

/** Every row of the sheet is in exactly one of these (faults are counted beside). */
export function signInCounts(matched: readonly MatchedRow[]): SignInCounts {
  const count = (...kinds: RowVerdict['is'][]) => matched.filter(({ verdict }) => kinds.includes(verdict.is)).length;
  return {
    rows: matched.length,
    members: count('member'),
    guests: count('guest'),
    updated: count('known'),
    open: count('choose'),
    left: count('double', 'nameless'),
    faults: matched.filter(({ row }) => row.faults.length > 0).length,
  };
}

/** What becomes of a row, in a few words. */
export function verdictText(verdict: RowVerdict): string {
  switch (verdict.is) {
    case 'member':
      return `成员 · ${verdict.by}`;
    case 'choose':
      return '请认定是谁';
    case 'guest':
      return '旁听 · 不是在任成员';
    case 'known':
      return '名单里已有 · 更新签到和成绩';
    case 'double':
      return `与第 ${verdict.of} 行重复 · 不再导入`;
    case 'nameless':
      return '没有姓名 · 不导入';
  }
}

const order: Readonly<Record<RowVerdict['is'], number>> = {
  choose: 0,
  nameless: 1,
  double: 2,
  guest: 3,
  member: 4,
  known: 5,
};

/** What needs a look comes first, then as in the sheet. */
export function byNeed(a: MatchedRow, b: MatchedRow): number {
  const need = ({ row, verdict }: MatchedRow) =>
    order[verdict.is] - (verdict.is === 'choose' ? 20 : row.faults.length > 0 ? 10 : 0);
  return need(a) - need(b) || a.row.row - b.row.row;
}
