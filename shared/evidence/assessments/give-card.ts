import type { Day } from '../../basics/dates';
import { refuse, type Refusal, type Result } from '../../basics/result';
import { quarterBefore, quarterOf, type Quarter } from '../../coordination/quarter';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { cards, type AssessmentRow, type Card } from '../assessment';
import { countsAsAssessed } from '../assessments-on';
import { evidenceDayRefusal } from '../head-refusal';
import type { AssessmentSwitches } from './assessment-switches';
import { changeAssessment } from './change-row';
import { rectificationOf } from './rectify';

/** Yellow cards that make a red one, together with many complaints (C6). */
const YELLOWS = 3;

/** What the cards of a project rest on, in the quarters that the district adds up. */
export interface CardStanding {
  readonly from: Day;
  readonly until: Day;
  readonly yellows: number;
  readonly complaints: number;
  /** Whether a red card may be given. */
  readonly red: boolean;
}

interface Complaint {
  readonly happenedOn: string;
}

/** Yellow cards and complaints of one project up to and including a quarter. `complaints` are those of the project that count. */
export function cardStanding(
  rows: readonly AssessmentRow[],
  complaints: readonly Complaint[],
  at: { readonly year: number; readonly quarter: number },
  { cardQuarters, manyComplaints }: AssessmentSwitches,
): CardStanding {
  const last = quarterOf(at.year, at.quarter);
  let first: Quarter = last;
  for (let back = 1; back < cardQuarters; back += 1) first = quarterBefore(first);
  const place = ({ year, quarter }: { readonly year: number; readonly quarter: number }) => year * 4 + quarter;
  const yellows = rows.filter(({ body }) => {
    const within = place(body) >= place(first) && place(body) <= place(last);
    return within && countsAsAssessed(body) && body.card !== 'none';
  }).length;
  const { until } = last;
  const many = complaints.filter(({ happenedOn }) => happenedOn >= first.from && happenedOn <= until).length;
  return { from: first.from, until, yellows, complaints: many, red: yellows >= YELLOWS && many >= manyComplaints };
}

export interface CardInput {
  readonly card: Exclude<Card, 'none'>;
  readonly on: string;
  readonly reason: string;
  readonly talkOn: string;
  readonly talkWith: string;
}

/**
 * A yellow card where rectification failed or is overdue, with the talk (约谈) that goes with it; a red one where this would
 * be at least the third card of the quarters that are added up and complaints are many (C6).
 */
export function giveCard(
  row: AssessmentRow,
  input: CardInput,
  facts: { readonly standing: CardStanding; readonly switches: AssessmentSwitches },
  context: CommandContext,
): Result<ChangeDraft> {
  const today = context.now.slice(0, 10) as Day;
  const wrong = cardRefusal(row, input, facts, today);
  if (wrong) return { ok: false, refusal: wrong };
  const reason = input.reason.trim();
  const talk = `${input.talkOn} 约谈${input.talkWith.trim()}`;
  return changeAssessment(
    row,
    { card: input.card, cardOn: input.on, cardReason: reason, talkOn: input.talkOn, talkWith: input.talkWith.trim() },
    { act: `给${cards[input.card]}`, words: `${input.on} 给${cards[input.card]}：${reason}；${talk}` },
    context,
  );
}

export function withdrawCard(row: AssessmentRow, reason: string, context: CommandContext): Result<ChangeDraft> {
  const { card } = row.body;
  if (card === 'none') return refuse('card-none');
  if (reason.trim() === '') return refuse('evidence-words-missing', { what: '撤回的原因' });
  return changeAssessment(
    row,
    { card: 'none', cardOn: '', cardReason: '', talkOn: '', talkWith: '' },
    { act: `撤回${cards[card]}`, words: `撤回${cards[card]}：${reason.trim()}` },
    context,
  );
}

function cardRefusal(
  { body }: AssessmentRow,
  input: CardInput,
  { standing, switches }: { readonly standing: CardStanding; readonly switches: AssessmentSwitches },
  today: Day,
): Refusal | null {
  if (!countsAsAssessed(body)) return refuse('assessment-gone').refusal;
  if (body.card === input.card) return refuse('card-there', { card: cards[body.card] }).refusal;
  const failed = ['failed', 'late'].includes(rectificationOf(body, today));
  if (input.card === 'yellow' && !failed) return refuse('card-not-failed', {}, { rule: 'C6' }).refusal;
  if (input.card === 'red' && !standing.red) {
    const { yellows, complaints } = standing;
    const { manyComplaints, cardQuarters } = switches;
    return refuse('card-not-red', { yellows, complaints, manyComplaints, cardQuarters }, { rule: 'C6' }).refusal;
  }
  const day = evidenceDayRefusal('给牌日期', input.on, today, true);
  if (day) return day;
  if (input.on < body.assessedOn) return refuse('card-early', { on: input.on, assessed: body.assessedOn }).refusal;
  if (input.reason.trim() === '') return refuse('evidence-words-missing', { what: '给牌的原因' }).refusal;
  const talk = evidenceDayRefusal('约谈日期', input.talkOn, today, false);
  if (talk) return talk;
  return input.talkWith.trim() === '' ? refuse('card-talk-with').refusal : null;
}
