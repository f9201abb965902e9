import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Topic } from '../topic';
import { tell } from '../topic-story';
import { mustBeOpen, pastDay, topicDraft, type TopicRow } from './topic-draft';

export type TopicExit = Topic['exits'][number];

export const exitTitles: Record<TopicExit['kind'], string> = {
  'owners-vote': '业主大会表决',
  mediation: '人民调解',
  enforcement: '移送综合执法',
};

/** The topic with a way out opened: to a vote (CC-278), to mediation, to law enforcement (C5). */
export function withExit(
  topic: Topic,
  exit: Pick<TopicExit, 'kind' | 'refId' | 'words'>,
  context: CommandContext,
): Topic {
  const opened: TopicExit = { ...exit, id: context.newId(), on: context.now.slice(0, 10), outcome: '', outcomeOn: '' };
  const words = `转${exitTitles[exit.kind]}：${exit.words}`;
  return tell(
    topic,
    { exits: [...topic.exits, opened] },
    { kind: 'exit', words, refId: exit.refId || opened.id },
    context,
  );
}

/** Whether a way out may be opened: the topic is open and has not gone that way already. */
export function mayExit(row: TopicRow, kind: TopicExit['kind']): Result<null> {
  const open = mustBeOpen(row);
  if (!open.ok) return open;
  if (row.body.exits.some(exit => exit.kind === kind && exit.outcome === ''))
    return refuse('topic-exit-twice', { exit: exitTitles[kind] }, { at: row.body.number });
  return ok(null);
}

/** Hands what breaks the law to 综合执法; the letter is a Word form, the reply comes back as the outcome. */
export function handToEnforcement(
  row: TopicRow,
  input: { readonly agency: string; readonly facts: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const may = mayExit(row, 'enforcement');
  if (!may.ok) return may;
  const [agency, facts] = [input.agency.trim(), input.facts.trim()];
  if (agency === '' || facts === '') return refuse('topic-enforcement-missing', {}, { at: row.body.number });
  const body = withExit(row.body, { kind: 'enforcement', refId: '', words: `${agency}，${facts}` }, context);
  return ok(topicDraft(row, body, 'topic.exit', exitTitles.enforcement));
}

/** What came of a way out. */
export function recordOutcome(
  row: TopicRow,
  input: { readonly exitId: string; readonly on: string; readonly outcome: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const exit = row.body.exits.find(other => other.id === input.exitId);
  if (!exit) return refuse('topic-exit-unknown', {}, { at: row.body.number });
  if (exit.outcome !== '') return refuse('topic-exit-answered', { day: exit.outcomeOn }, { at: row.body.number });
  const outcome = input.outcome.trim();
  if (outcome === '') return refuse('topic-words-missing', {}, { at: exitTitles[exit.kind] });
  const day = pastDay(input.on, '结果日期', context);
  if (!day.ok) return day;
  if (input.on < exit.on) return refuse('topic-outcome-early', { day: input.on, sent: exit.on });
  const body = withOutcome(row.body, exit, outcome, input.on, context);
  return ok(topicDraft(row, body, 'topic.exit-outcome', `${exitTitles[exit.kind]}有结果`));
}

export function withOutcome(
  topic: Topic,
  exit: TopicExit,
  outcome: string,
  on: string,
  context: CommandContext,
): Topic {
  const exits = topic.exits.map(other => (other.id === exit.id ? { ...other, outcome, outcomeOn: on } : other));
  const words = `${exitTitles[exit.kind]}结果：${outcome}`;
  return tell(topic, { exits }, { kind: 'exit', words, on, refId: exit.refId || exit.id }, context);
}
