import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { DossierRow } from '../dossier-story';
import { unfitForPosting } from '../posting-content';
import { backTo } from './back-to';
import { mustBePast, mustGoOn } from './must-go-on';
import { processChange } from './process-change';
import type { ProcessCampaign } from './process-facts';

export interface ObjectionInput {
  readonly postingId: string;
  readonly on: string;
  readonly words: string;
  readonly signed: boolean;
}

/** Somebody objects while a posting hangs, or before it is closed. Who it was is not kept; numbers of persons neither. */
export function addObjection(
  row: DossierRow,
  input: ObjectionInput,
  campaign: ProcessCampaign,
  context: CommandContext,
): Result<ChangeDraft> {
  const at = row.body.number;
  const found = openPosting(row, input.postingId);
  if (!found.ok) return found;
  const posting = found.value;
  const day = mustBePast(input.on, '异议日期', context);
  if (!day.ok) return day;
  if (input.on < posting.from) return refuse('process-objection-early', { day: input.on, from: posting.from }, { at });
  const words = input.words.trim();
  if (words === '') return refuse('process-objection-words', {}, { at });
  const unfit = unfitForPosting(words, at);
  if (unfit) return { ok: false, refusal: unfit };
  const objection = {
    ...{ id: context.newId(), on: input.on, words, signed: input.signed },
    ...{ handledOn: '', handling: '', upheld: null },
  };
  const postings = row.body.postings.map(each =>
    each.id === posting.id ? { ...each, objections: [...each.objections, objection] } : each,
  );
  const told = { command: 'dossier.object', words: `公示收到${input.signed ? '实名' : '匿名'}异议一件` };
  return ok(processChange(row, { postings }, told, campaign, context));
}

export interface HandleObjectionInput {
  readonly postingId: string;
  readonly objectionId: string;
  /** What was looked into and found. */
  readonly handling: string;
  readonly upheld: boolean;
  /** Of an upheld one: back to the applicant for correction, or no recommendation. */
  readonly then: 'back' | 'decline' | null;
}

/** The answer to an objection. One found true breaks the posting off: the dossier goes back, or is not recommended. */
export function handleObjection(
  row: DossierRow,
  input: HandleObjectionInput,
  campaign: ProcessCampaign,
  context: CommandContext,
): Result<ChangeDraft> {
  const at = row.body.number;
  const found = openPosting(row, input.postingId);
  if (!found.ok) return found;
  const objection = found.value.objections.find(({ id }) => id === input.objectionId);
  if (!objection) return refuse('process-objection-gone', {}, { at });
  const handling = input.handling.trim();
  if (handling === '') return refuse('process-handling-words', {}, { at, rule: 'D6' });
  if (input.upheld && input.then === null) return refuse('process-handling-then', {}, { at });
  const handled = { ...objection, handledOn: context.now.slice(0, 10), handling, upheld: input.upheld };
  const postings = row.body.postings.map(each =>
    each.id === found.value.id
      ? { ...each, objections: each.objections.map(one => (one.id === objection.id ? handled : one)) }
      : each,
  );
  const body = { ...row.body, postings };
  const told = (words: string) => ({ command: 'dossier.answer-objection', words });
  if (!input.upheld) return ok(processChange(row, { postings }, told('异议不属实，已答复'), campaign, context));
  const reason = '公示异议属实';
  const patch =
    input.then === 'back'
      ? backTo(body, 'draft', reason)
      : { ...backTo(body, row.body.stage, reason), standing: 'declined' as const };
  const words = input.then === 'back' ? '异议属实，退回申报单位补正' : '异议属实，不予推荐';
  return ok(processChange(row, { ...patch }, told(words), campaign, context));
}

function openPosting(row: DossierRow, id: string) {
  const at = row.body.number;
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const posting = row.body.postings.find(each => each.id === id && each.voided === '');
  if (!posting) return refuse('process-posting-none', {}, { at });
  if (posting.closedOn !== '') return refuse('process-posting-closed', { day: posting.closedOn }, { at });
  return ok(posting);
}
