import { formatYuan } from '#shared/basics/money';
import { boardGroupIds, type BoardGroup, type Disclosure } from '#shared/coordination/disclosure';
import { groupRules } from '#shared/coordination/disclosure-rules';
import { lastIncome } from '#shared/coordination/income-sequence';
import { emptyIncome } from '#shared/coordination/income-typed';
import {
  draftIdOf,
  emptyInput,
  statementsOf,
  type DisclosureFacts,
  type DisclosureInput,
} from '#shared/coordination/publish-disclosure';

/** An entry as its form shows it again, to be put right or typed on. */
export function inputOf(body: Disclosure): DisclosureInput {
  const { groups, title, periodFrom, periodUntil, place, medium, postedOn, poster, photos, remark, income } = body;
  const typed = body.typed ?? (income ? typedOf(income) : emptyIncome);
  return { groups, title, periodFrom, periodUntil, place, medium, postedOn, poster, photos, remark, typed };
}

/**
 * What a fresh form begins with: the draft where there is one; else the place and poster of the last posting, today, and
 * the groups that were asked for.
 */
export function openingInput(facts: DisclosureFacts, asked: unknown, today: string): DisclosureInput {
  const draft = facts.entries.find(({ id }) => id === draftIdOf(facts.projectId));
  if (draft) return inputOf(draft.body);
  const groups = boardGroupIds.filter(group =>
    String(asked ?? '')
      .split(',')
      .includes(String(group)),
  );
  const posted = facts.entries.filter(({ body }) => body.status === 'posted');
  const last = posted.reduce<Disclosure | null>(
    (latest, { body }) => (latest && latest.postedOn >= body.postedOn ? latest : body),
    null,
  );
  const input = { ...emptyInput, groups, place: last?.place ?? '', poster: last?.poster ?? '', postedOn: today };
  return { ...input, title: proposedTitle(input), typed: withOpening(facts, input) };
}

/** 2026 年公共收益 and the like, as long as the officer has not written a title of his own. */
export function proposedTitle({ groups, periodFrom, periodUntil }: DisclosureInput): string {
  const names = groups.map(group => groupRules[group].short).join('、');
  const period =
    periodFrom !== '' && periodUntil !== '' && groups.some(ofPeriod) ? periodWords(periodFrom, periodUntil) : '';
  return `${period}${names}`;
}

export const ofPeriod = (group: BoardGroup) => groupRules[group].fresh === 'period';

/** The balance carried over from the last statement, where none was typed. */
export function withOpening(facts: DisclosureFacts, input: DisclosureInput, except = ''): DisclosureInput['typed'] {
  const { typed, groups, periodFrom } = input;
  if (!groups.includes(5) || typed.opening !== '') return typed;
  const last = lastIncome(statementsOf(facts.entries, except), periodFrom);
  return last ? { ...typed, opening: formatYuan(last.closing) } : typed;
}

function typedOf(income: NonNullable<Disclosure['income']>): DisclosureInput['typed'] {
  return {
    ...{ opening: formatYuan(income.opening), openingReason: income.openingReason, auditor: income.auditor },
    lines: income.lines.map(({ label, contractNo, gross, cost, net }) => ({
      ...{ label, contractNo, gross: formatYuan(gross), cost: formatYuan(cost), net: formatYuan(net) },
    })),
    uses: income.uses.map(({ what, basis, amount }) => ({ what, basis, amount: formatYuan(amount) })),
    ...{ totalNet: formatYuan(income.totalNet), totalUsed: formatYuan(income.totalUsed) },
    closing: formatYuan(income.closing),
  };
}

/** 2026年上半年, 2026年第二季度, 2026年, or the days. */
function periodWords(from: string, until: string): string {
  const [year, span] = [from.slice(0, 4), `${from.slice(5)}/${until.slice(5)}`];
  if (until.slice(0, 4) !== year) return `${from}至${until}`;
  const known: Readonly<Record<string, string>> = {
    '01-01/12-31': '年',
    '01-01/06-30': '年上半年',
    '07-01/12-31': '年下半年',
    '01-01/03-31': '年第一季度',
    '04-01/06-30': '年第二季度',
    '07-01/09-30': '年第三季度',
    '10-01/12-31': '年第四季度',
  };
  return known[span] ? `${year}${known[span]}` : `${from}至${until}`;
}
