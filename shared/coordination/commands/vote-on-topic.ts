import { ok, refuse, type Result } from '../../basics/result';
import type { ElectionCase } from '../../elections/election-case';
import { matterCatalog, weightOf } from '../../elections/matter-catalog';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { TopicRow } from './topic-draft';
import { mayExit, withExit, withOutcome } from './topic-exits';

/** What a topic brings into a case: the matter to be voted on. */
export interface TopicMatter {
  /** 1 to 9 of CC-278(1), but not the election itself. */
  readonly code: number;
  readonly title: string;
}

/**
 * The draft that opens a case, with the topic's matter in it and the way out noted in the topic: one change, so that
 * neither is ever there without the other. `opened` is what `openCase` answered.
 */
export function voteOnTopic(
  opened: Result<ChangeDraft>,
  row: TopicRow,
  matter: TopicMatter,
  context: CommandContext,
): Result<ChangeDraft> {
  if (!opened.ok) return opened;
  const may = mayExit(row, 'owners-vote');
  if (!may.ok) return may;
  if (matter.code === 3 || !matterCatalog.some(kind => kind.code === matter.code))
    return refuse('matter-code-unknown', { code: matter.code });
  const title = matter.title.trim();
  if (title === '') return refuse('matter-title-missing');
  const change = opened.value.changes[0];
  if (change?.table !== 'elections') return opened;
  const election = change.body as ElectionCase;
  const kind = weightOf(matter.code, election);
  const body: ElectionCase = {
    ...election,
    matters: [...election.matters, { kind, id: 'M1', code: matter.code, title, text: '' }],
    fromTopic: { topicId: row.id, number: row.body.number, title: row.body.title, matterId: 'M1' },
  };
  const topic = withExit(
    row.body,
    { kind: 'owners-vote', refId: change.id, words: `${election.title}，表决“${title}”` },
    context,
  );
  return ok({
    ...opened.value,
    changes: [{ ...change, body }, ...opened.value.changes.slice(1), { table: 'topics', id: row.id, body: topic }],
  });
}

/** What came of the matter that a topic brought: its title and whether it was agreed to. */
export interface VotedMatter {
  readonly title: string;
  readonly passed: boolean;
}

/** A certified result goes back into the topic that the case was opened for, in the same change. */
export function resultForTopic(
  certified: Result<ChangeDraft>,
  caseId: string,
  row: TopicRow | null,
  matters: readonly VotedMatter[],
  electedOn: string,
  context: CommandContext,
): Result<ChangeDraft> {
  if (!certified.ok || !row) return certified;
  const exit = row.body.exits.find(each => each.kind === 'owners-vote' && each.refId === caseId && each.outcome === '');
  if (!exit) return certified;
  const words = matters.map(matter => `“${matter.title}”${matter.passed ? '获得通过' : '未获通过'}`).join('；');
  const body = withOutcome(row.body, exit, words || '表决结果已确认', electedOn, context);
  return ok({ ...certified.value, changes: [...certified.value.changes, { table: 'topics', id: row.id, body }] });
}
