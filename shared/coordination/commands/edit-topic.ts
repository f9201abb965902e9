import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Topic } from '../topic';
import { tell } from '../topic-story';
import { inputFault, type NewTopicInput } from './new-topic';
import { mustBeOpen, topicDraft, type TopicRow } from './topic-draft';

/** The fields by the names that the form gives them; the story says which changed, never what stood in them. */
const fieldTitles: Record<keyof NewTopicInput, string> = {
  communityId: '社区',
  projectId: '小区',
  title: '标题',
  text: '内容',
  category: '类别',
  source: '来源',
  sourceNo: '来源编号',
  reporter: '反映人',
  reportedOn: '反映日期',
  urgency: '紧急程度',
  level: '层级',
  due: '办结期限',
  attachments: '附件',
};

/** Changes what was entered. A later due day needs a reason, because the overdue ladder begins anew with it. */
export function editTopic(
  row: TopicRow,
  input: NewTopicInput & { readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const open = mustBeOpen(row);
  if (!open.ok) return open;
  const wrong = inputFault(input, context);
  if (wrong) return wrong;
  const { reason, ...given } = input;
  const next: NewTopicInput = { ...given, title: given.title.trim(), text: given.text.trim() };
  const changed = (Object.keys(fieldTitles) as (keyof NewTopicInput)[]).filter(
    field => JSON.stringify(row.body[field]) !== JSON.stringify(next[field]),
  );
  if (changed.length === 0) return refuse('topic-nothing-changed', {}, { at: row.body.number });
  const later = row.body.due !== '' && (next.due === '' || next.due > row.body.due);
  if (later && reason.trim() === '')
    return refuse('topic-reason-missing', { what: '延期' }, { at: row.body.number, rule: 'QD-90' });
  const fields = changed.map(field => fieldTitles[field]).join('、');
  const words = `修改${fields}${later ? `，延期至 ${next.due || '不定'}` : ''}${reason.trim() ? `：${reason.trim()}` : ''}`;
  const body = tell(row.body, pick(next), { kind: 'edited', words }, context);
  return ok(topicDraft(row, body, 'topic.edit', `修改${fields}`));
}

function pick(input: NewTopicInput): Partial<Topic> {
  const fields = Object.keys(fieldTitles) as (keyof NewTopicInput)[];
  return Object.fromEntries(fields.map(field => [field, input[field]]));
}

/** A line in the story, such as what somebody said on the phone. */
export function noteOnTopic(
  row: TopicRow,
  input: { readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const words = input.words.trim();
  if (words === '') return refuse('topic-words-missing', {}, { at: row.body.number });
  return ok(topicDraft(row, tell(row.body, {}, { kind: 'note', words }, context), 'topic.note', '记事'));
}
