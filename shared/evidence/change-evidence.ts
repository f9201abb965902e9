import type { Day } from '../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { TableBodies } from '../journal/table-bodies';
import { evidenceStates, type EvidenceHead, type EvidenceState } from './evidence-head';
import { evidenceTitles, type EvidenceRow, type EvidenceTable } from './evidence-row';
import { evidenceDayRefusal, headRefusal } from './head-refusal';
import { mayBeRepaired } from './may-be-repaired';
import { objectionDue } from './objection-due';

/** effective → disputed: somebody says that the entry is wrong. It still counts, and must be looked into (CR-6). */
export function objectToEvidence(
  row: EvidenceRow,
  input: { readonly on: string; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const wrong =
    stateRefusal(row, ['effective'], '登记异议') ??
    evidenceDayRefusal('异议日期', input.on, context.now.slice(0, 10) as Day, true) ??
    wordsRefusal('异议内容', input.words);
  if (wrong) return { ok: false, refusal: wrong };
  const due = objectionDue({ state: 'disputed', objectedOn: input.on });
  return changed(row, context, '登记异议', {
    head: { state: 'disputed', objectedOn: input.on },
    words: `${input.on} 提出异议（应于 ${due ?? ''} 前核查，社会信用条例第三十九条）：${input.words.trim()}`,
  });
}

/** disputed → effective when the objection does not hold, → void when it does. */
export function settleObjection(
  row: EvidenceRow,
  input: { readonly upheld: boolean; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const wrong = stateRefusal(row, ['disputed'], '核查异议') ?? wordsRefusal('核查情况', input.words);
  if (wrong) return { ok: false, refusal: wrong };
  return changed(row, context, '核查异议', {
    head: { state: input.upheld ? 'void' : 'effective', objectedOn: '' },
    words: `异议${input.upheld ? '成立，本条失效' : '不成立，本条继续有效'}：${input.words.trim()}`,
  });
}

/** effective → repaired: what was wrong was put right and the body that entered it agreed (CR-6, art. 41). */
export function repairEvidence(
  row: EvidenceRow,
  input: { readonly on: string; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  if (!mayBeRepaired(row)) return refuse('evidence-not-bad', { what: evidenceTitles[row.table] }, { rule: 'CR-6' });
  const wrong =
    stateRefusal(row, ['effective'], '信用修复') ??
    evidenceDayRefusal('修复日期', input.on, context.now.slice(0, 10) as Day, true) ??
    wordsRefusal('修复的依据', input.words);
  if (wrong) return { ok: false, refusal: wrong };
  return changed(row, context, '信用修复', {
    head: { state: 'repaired' },
    words: `${input.on} 信用修复：${input.words.trim()}`,
  });
}

/** Takes an entry out of every count, with the reason; it stays readable. */
export function voidEvidence(
  row: EvidenceRow,
  input: { readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const wrong =
    stateRefusal(row, ['effective', 'disputed', 'repaired'], '作废') ?? wordsRefusal('作废的原因', input.reason);
  if (wrong) return { ok: false, refusal: wrong };
  return changed(row, context, '作废', {
    head: { state: 'void', objectedOn: '' },
    words: `作废：${input.reason.trim()}`,
  });
}

/** A second officer read the entry against its paper; never the one who entered it. */
export function reviewEvidence(row: EvidenceRow, context: CommandContext): Result<ChangeDraft> {
  const wrong = stateRefusal(row, ['effective', 'disputed', 'repaired'], '复核');
  if (wrong) return { ok: false, refusal: wrong };
  if (row.body.reviewedBy !== '') return refuse('evidence-reviewed');
  if (row.body.enteredBy === context.officerId) return refuse('evidence-own-review');
  return changed(row, context, '复核', { head: { reviewedBy: context.officerId }, words: '与原件核对一致' });
}

/**
 * Puts an entry right. `after` is the whole body as it should be; `changes` says in words what is different. State, story and
 * who entered it stay; whoever corrects an entry becomes the one whose work the second officer reads.
 */
export function correctEvidence<T extends EvidenceTable>(
  row: EvidenceRow<T>,
  after: TableBodies[T],
  input: { readonly reason: string; readonly changes: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const wrong =
    stateRefusal(row, ['effective', 'disputed', 'repaired'], '更正') ??
    headRefusal(after, context.now.slice(0, 10) as Day);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.changes.trim() === '') return refuse('evidence-unchanged');
  const missing = wordsRefusal('更正的原因', input.reason);
  if (missing) return { ok: false, refusal: missing };
  const { state, objectedOn, story, enteredAt } = row.body;
  const head = { state, objectedOn, story, enteredAt, enteredBy: context.officerId, reviewedBy: '' };
  return changed({ ...row, body: { ...after, ...head } }, context, '更正', {
    head: {},
    words: `更正（${input.reason.trim()}）：${input.changes}`,
  });
}

interface Change {
  readonly head: Partial<EvidenceHead>;
  readonly words: string;
}

function changed(row: EvidenceRow, context: CommandContext, act: string, { head, words }: Change): Result<ChangeDraft> {
  const line = { at: context.now, by: context.officerId, words: [...words].slice(0, 500).join('') };
  const body = { ...row.body, ...head, story: [...row.body.story, line] };
  return ok({
    command: `evidence.${row.table}`,
    words: `${act}：${evidenceTitles[row.table]}`,
    changes: [{ table: row.table, id: row.id, body }],
  });
}

function stateRefusal(row: EvidenceRow, allowed: readonly EvidenceState[], act: string): Refusal | null {
  const { state } = row.body;
  return allowed.includes(state) ? null : refuse('evidence-state', { state: evidenceStates[state], act }).refusal;
}

function wordsRefusal(what: string, words: string): Refusal | null {
  return words.trim() === '' ? refuse('evidence-words-missing', { what }).refusal : null;
}
