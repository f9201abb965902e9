import type { Day } from '#shared/basics/dates';
import { compareLevel, type LevelComparison } from '#shared/evidence/compare-level';
import { creditLevelIds, creditLevels, type CreditLevel } from '#shared/evidence/credit';
import { badEntriesOn, lapsedOn, levelInForce, listStands } from '#shared/evidence/credit-on';
import { creditScore } from '#shared/evidence/credit-score';
import { showPoints } from '#shared/evidence/points';
import type { Subject } from '#shared/evidence/subject';
import type { CreditEntryDigest, CreditLevelDigest } from '../../../store/queries/credit-digest';
import type { CreditData } from './use-credit';

/** One company or project manager in the list of credit files. */
export interface CreditLine {
  /** `company-<id>`, `manager-<id>`. */
  readonly key: string;
  readonly subject: Subject & { readonly kind: 'company' | 'manager' };
  /** Of a manager: his company. */
  readonly company: string;
  readonly issued: CreditLevel | null;
  /** Until when it is in force; empty: until the next one, or there is none. */
  readonly until: string;
  readonly recomputed: CreditLevel | null;
  /** "86.50"; empty when there is nothing to reckon from. */
  readonly score: string;
  readonly comparison: LevelComparison;
  readonly listed: 'red' | 'black' | null;
  readonly bad: number;
  readonly disputed: number;
  readonly hasFile: boolean;
}

export const creditWishes = {
  all: '全部',
  look: '需要核对',
  black: '黑名单',
  disputed: '异议核查中',
  none: '没有发布等级',
} as const;
export type CreditWish = keyof typeof creditWishes;

type Facts = Pick<CreditData, 'entries' | 'levels' | 'switches'> & {
  readonly places: Pick<CreditData['places'], 'companies'>;
  readonly staff: readonly Pick<CreditData['staff'][number], 'id' | 'name' | 'companyId' | 'isManager' | 'leftOn'>[];
};

/** Every company and every project manager in office, those with a file who left too; the most pressing first. */
export function creditLines(facts: Facts, on: Day): CreditLine[] {
  const { companies } = facts.places;
  const nameOf = new Map(companies.map(({ id, body }) => [id, body.name]));
  const entries = bySubject(facts.entries);
  const levels = bySubject(facts.levels);
  const known = new Set<string>();
  const line = (subject: CreditLine['subject'], company: string): CreditLine => {
    const key = keyOf(subject);
    known.add(key);
    return lineOfSubject(subject, company, entries.get(key) ?? [], levels.get(key) ?? [], facts, on);
  };
  const hasFile = (key: string) => entries.has(key) || levels.has(key);
  const lines = [
    ...companies.map(({ id, body }) => line({ kind: 'company', id, name: body.name }, '')),
    ...facts.staff
      .filter(({ id, isManager, leftOn }) => isManager && (leftOn === '' || leftOn > on || hasFile(`manager-${id}`)))
      .map(({ id, name, companyId }) => line({ kind: 'manager', id, name }, nameOf.get(companyId) ?? '')),
  ];
  // Whoever is a manager no more, or in no register, keeps the file, under the name of the time.
  for (const { body } of [...facts.entries, ...facts.levels]) {
    const kind = body.subject.kind === 'company' ? 'company' : 'manager';
    if (known.has(keyOf(body.subject))) continue;
    const member = kind === 'manager' ? facts.staff.find(({ id }) => id === body.subject.id) : undefined;
    lines.push(line({ ...body.subject, kind }, member ? (nameOf.get(member.companyId) ?? '') : '（已不在名册）'));
  }
  return lines.sort((a, b) => urgency(a) - urgency(b) || a.subject.name.localeCompare(b.subject.name, 'zh-CN'));
}

const keyOf = ({ kind, id }: Pick<Subject, 'kind' | 'id'>) => `${kind === 'company' ? 'company' : 'manager'}-${id}`;

function bySubject<Row extends { readonly body: { readonly subject: Subject } }>(rows: readonly Row[]) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row.body.subject);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function lineOfSubject(
  subject: CreditLine['subject'],
  company: string,
  entries: readonly CreditEntryDigest[],
  levels: readonly CreditLevelDigest[],
  { switches }: Facts,
  on: Day,
): CreditLine {
  const issued = levelInForce(levels, subject, on, switches);
  const score = creditScore(entries, on, switches);
  const lists = entries.filter(({ body }) => listStands(body, on, switches)).map(({ body }) => body.list?.colour);
  return {
    key: keyOf(subject),
    subject,
    company,
    issued: issued?.row.body.level ?? null,
    until: issued?.until ?? '',
    recomputed: score.level,
    score: entries.length === 0 ? '' : showPoints(score.score),
    comparison: compareLevel(issued, score, lapsedOn(levels, subject, on, switches)),
    listed: lists.includes('black') ? 'black' : lists.includes('red') ? 'red' : null,
    bad: badEntriesOn(entries, subject, on, switches).length,
    disputed: [...entries, ...levels].filter(({ body }) => body.state === 'disputed').length,
    hasFile: entries.length > 0 || levels.length > 0,
  };
}

function urgency(line: CreditLine): number {
  if (line.listed === 'black') return 0;
  if (line.disputed > 0) return 1;
  if (!line.hasFile) return 6;
  return { differs: 2, 'score-differs': 3, cannot: 4, none: 4, agrees: 5 }[line.comparison.verdict];
}

export interface CreditFilter {
  readonly kind: 'all' | 'company' | 'manager';
  readonly wish: CreditWish;
  /** Companies in force of this level; empty: any. */
  readonly level: CreditLevel | 'unknown' | '';
  readonly matches: (text: string) => boolean;
}

export function filterCreditLines(lines: readonly CreditLine[], filter: CreditFilter): CreditLine[] {
  return lines.filter(
    line =>
      (filter.kind === 'all' || line.subject.kind === filter.kind) &&
      (filter.level === '' || (line.issued ?? 'unknown') === filter.level) &&
      fits(line, filter.wish) &&
      (filter.matches(line.subject.name) || filter.matches(line.company)),
  );
}

function fits(line: CreditLine, wish: CreditWish): boolean {
  const { verdict } = line.comparison;
  if (wish === 'look') return verdict === 'differs' || verdict === 'score-differs' || verdict === 'cannot';
  if (wish === 'black') return line.listed === 'black';
  if (wish === 'disputed') return line.disputed > 0;
  return wish === 'none' ? line.issued === null : true;
}

/** How many companies stand on each level, those without one last. */
export function levelCounts(lines: readonly CreditLine[]) {
  const companies = lines.filter(({ subject }) => subject.kind === 'company');
  const of = (level: CreditLevel | null) => companies.filter(({ issued }) => issued === level).length;
  return [
    ...creditLevelIds.map(level => ({
      level: level as CreditLevel | 'unknown',
      title: creditLevels[level],
      count: of(level),
    })),
    { level: 'unknown' as const, title: '没有发布等级', count: of(null) },
  ];
}

export const fileAddress = ({ kind, id }: Pick<Subject, 'kind' | 'id'>) =>
  `/evidence/credit/${kind === 'company' ? 'company' : 'manager'}/${id}`;
