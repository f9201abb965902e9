import type { Attachment } from '../../attachments/attachment';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { sides, type Side } from '../sides';
import type { Duty, Topic } from '../topic';
import { tell } from '../topic-story';
import { dueDay, mustBeOpen, pastDay, topicDraft, type TopicRow } from './topic-draft';

export interface DutyInput {
  readonly text: string;
  /** Null until chosen. */
  readonly side: Side | null;
  readonly personId: string;
  readonly coSides: readonly Side[];
  readonly due: string;
}

/** Adds a duty: who owes what by when. */
export function addDuty(row: TopicRow, input: DutyInput, context: CommandContext): Result<ChangeDraft> {
  const checked = checkDuty(row, input, context);
  if (!checked.ok) return checked;
  const duty: Duty = { ...checked.value, id: context.newId(), meetingId: '', progress: [], doneOn: '' };
  const words = `${sides[duty.side]}：${duty.text}（${duty.due} 前）`;
  const body = tell(row.body, { duties: [...row.body.duties, duty] }, { kind: 'duty', words, refId: duty.id }, context);
  return ok(topicDraft(row, body, 'topic.duty', '增加任务'));
}

/** Changes an open duty. A later day needs a reason; the old day stays in the story. */
export function alterDuty(
  row: TopicRow,
  input: DutyInput & { readonly dutyId: string; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = openDuty(row, input.dutyId);
  if (!found.ok) return found;
  const checked = checkDuty(row, input, context);
  if (!checked.ok) return checked;
  const before = found.value;
  const after: Duty = { ...before, ...checked.value };
  if (JSON.stringify(before) === JSON.stringify(after))
    return refuse('topic-nothing-changed', {}, { at: row.body.number });
  const later = before.due !== '' && after.due > before.due;
  const reason = input.reason.trim();
  if (later && reason === '') return refuse('topic-reason-missing', { what: '延期' }, { rule: 'QD-90' });
  const moved = before.due === after.due ? '' : `，期限由 ${before.due || '未定'} 改为 ${after.due}`;
  const words = `修改任务：${sides[after.side]}，${after.text}${moved}${reason ? `。理由：${reason}` : ''}`;
  const body = tell(row.body, replaced(row.body, after), { kind: 'duty', words, refId: after.id }, context);
  return ok(topicDraft(row, body, 'topic.duty', '修改任务'));
}

/** What was done on a day, with evidence. */
export function reportProgress(
  row: TopicRow,
  input: {
    readonly dutyId: string;
    readonly on: string;
    readonly by: string;
    readonly words: string;
    readonly attachments: readonly Attachment[];
  },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = openDuty(row, input.dutyId);
  if (!found.ok) return found;
  const words = input.words.trim();
  if (words === '') return refuse('topic-words-missing', {}, { at: found.value.text });
  const day = pastDay(input.on, '进展日期', context);
  if (!day.ok) return day;
  const line = { on: input.on, by: input.by.trim(), words, attachments: [...input.attachments] };
  const duty: Duty = { ...found.value, progress: [...found.value.progress, line] };
  const evidence = line.attachments.length > 0 ? `（附件 ${line.attachments.length} 件）` : '';
  const body = tell(
    row.body,
    replaced(row.body, duty),
    { kind: 'progress', words: `${duty.text}：${words}${evidence}`, on: input.on, refId: duty.id },
    context,
  );
  return ok(topicDraft(row, body, 'topic.progress', '登记进展'));
}

/** A duty is done on a day. */
export function finishDuty(
  row: TopicRow,
  input: { readonly dutyId: string; readonly on: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const found = openDuty(row, input.dutyId);
  if (!found.ok) return found;
  const day = pastDay(input.on, '完成日期', context);
  if (!day.ok) return day;
  const duty: Duty = { ...found.value, doneOn: input.on };
  const late = duty.due !== '' && input.on > duty.due ? '（逾期完成）' : '';
  const line = { kind: 'duty-done' as const, words: `完成任务：${duty.text}${late}`, on: input.on, refId: duty.id };
  return ok(topicDraft(row, tell(row.body, replaced(row.body, duty), line, context), 'topic.duty-done', '完成任务'));
}

function replaced(topic: Topic, duty: Duty): Pick<Topic, 'duties'> {
  return { duties: topic.duties.map(other => (other.id === duty.id ? duty : other)) };
}

function openDuty(row: TopicRow, id: string): Result<Duty> {
  const open = mustBeOpen(row);
  if (!open.ok) return open;
  const duty = row.body.duties.find(other => other.id === id);
  if (!duty) return refuse('topic-duty-unknown', {}, { at: row.body.number });
  if (duty.doneOn !== '') return refuse('topic-duty-done', { day: duty.doneOn }, { at: duty.text });
  return ok(duty);
}

function checkDuty(
  row: TopicRow,
  input: DutyInput,
  context: CommandContext,
): Result<Pick<Duty, 'text' | 'side' | 'personId' | 'coSides' | 'due'>> {
  const open = mustBeOpen(row);
  if (!open.ok) return open;
  const text = input.text.trim();
  if (text === '') return refuse('topic-duty-text', {}, { at: row.body.number });
  const { side } = input;
  if (side === null) return refuse('topic-duty-side', {}, { at: text });
  const day = dueDay(input.due, '任务期限', context);
  if (!day.ok) return day;
  const coSides = input.coSides.filter(other => other !== side);
  return ok({ text, side, personId: input.personId, coSides: [...new Set(coSides)], due: input.due });
}
