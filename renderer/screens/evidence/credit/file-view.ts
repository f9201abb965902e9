import type { Day } from '#shared/basics/dates';
import { compareLevel, type LevelComparison } from '#shared/evidence/compare-level';
import type { CreditEntryLine } from '#shared/evidence/credit';
import { creditStandings, type CreditCounting } from '#shared/evidence/credit-counting';
import {
  issuedLevels,
  lapsedOn,
  levelInForce,
  levelUntil,
  listedOn,
  sameSubject,
  type LevelInForce,
} from '#shared/evidence/credit-on';
import { creditScore, type CreditScore } from '#shared/evidence/credit-score';
import { showPoints, showSigned } from '#shared/evidence/points';
import type { Subject } from '#shared/evidence/subject';
import type { CreditEntryDigest, CreditLevelDigest } from '../../../store/queries/credit-digest';
import type { CreditData } from './use-credit';

/** One subject's file on a day. */
export interface CreditFile {
  readonly subject: Subject;
  /** Of a manager: his company's name. */
  readonly company: string;
  /** Whether the subject is still in the registers. */
  readonly present: boolean;
  readonly issued: LevelInForce | null;
  readonly score: CreditScore;
  readonly comparison: LevelComparison;
  /** Entries, the latest event first. */
  readonly entries: readonly CreditEntryDigest[];
  /** Levels, the last issued first, each with the last day on which it counts. */
  readonly levels: readonly { readonly row: CreditLevelDigest; readonly until: Day | '' }[];
  readonly red: readonly CreditEntryDigest[];
  readonly black: readonly CreditEntryDigest[];
}

export function creditFile(
  { places, staff, entries, levels, switches }: CreditData,
  kind: string,
  id: string,
  on: Day,
): CreditFile | null {
  const which = { kind: kind === 'company' ? 'company' : 'manager', id } as const;
  const own = entries
    .filter(({ body }) => sameSubject(body.subject, which))
    .sort((a, b) => (a.body.eventOn < b.body.eventOn ? 1 : -1));
  const issued = issuedLevels(levels, which);
  const member = which.kind === 'manager' ? staff.find(one => one.id === id) : undefined;
  const company = which.kind === 'company' ? places.companies.find(one => one.id === id) : undefined;
  const name = member?.name ?? company?.body.name ?? own[0]?.body.subject.name ?? issued[0]?.body.subject.name;
  if (name === undefined) return null;
  const inForce = levelInForce(levels, which, on, switches);
  const score = creditScore(own, on, switches);
  return {
    subject: { ...which, name },
    company: places.companies.find(one => one.id === member?.companyId)?.body.name ?? '',
    present: member !== undefined || company !== undefined,
    ...{
      issued: inForce,
      score,
      comparison: compareLevel(inForce, score, lapsedOn(levels, which, on, switches)),
      entries: own,
    },
    levels: issued.map(row => ({ row, until: levelUntil(row.body, switches) })),
    red: listedOn(own, which, 'red', on, switches),
    black: listedOn(own, which, 'black', on, switches),
  };
}

/** 计入，至 2027-03-01; 满五年，自动不再计入（2026-03-01）. */
export function standingWords({ standing, until, untilBy, counts }: CreditCounting): string {
  const over = standing === 'expired' || standing === 'five-years';
  if (!counts) return over ? `${creditStandings[standing]}（${until}）` : creditStandings[standing];
  if (until === '') return `${creditStandings[standing]}，不限期`;
  const by = { 'five-years': '，满五年', open: '，未载明期限', stated: '', none: '' }[untilBy];
  return `${creditStandings[standing]}，至 ${until}${by}`;
}

/** "80.00 + 6.50 − 3.00 = 83.50". */
export function sumWords({ basic, good, bad, score }: CreditScore): string {
  return `${showPoints(basic)} + ${showPoints(good)} − ${showPoints(bad)} = ${showPoints(score)}`;
}

/** What an entry is worth as written, with the sign of its category. */
export const worth = ({ category, points }: Pick<CreditEntryLine, 'category' | 'points'>) =>
  showSigned(category === 'bad' ? -points : points);

export function listWords({ body }: CreditEntryDigest): string {
  if (body.list === null) return '';
  const { colour, from, until } = body.list;
  return `${colour === 'red' ? '红名单' : '黑名单'}，${from} 起${until === '' ? '，没有载明期限' : `至 ${until}`}`;
}
