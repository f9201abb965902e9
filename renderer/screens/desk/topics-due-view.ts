import { ladderOf } from '#shared/coordination/overdue-ladder';
import type { TopicDigest } from '#shared/coordination/topic-digest';
import type { WaitingLine } from './waiting-view';

/** What of the topics waits for the officer: reminders that are due, what is due today, postings that are over. */
export function topicLines(topics: readonly TopicDigest[], today: string): WaitingLine[] {
  let [ladder, late, due, posted] = [0, 0, 0, 0];
  let only: TopicDigest | null = null;
  for (const topic of topics) {
    if (!topic.open) continue;
    if (topic.postedUntil !== '' && topic.postedUntil < today) posted += 1;
    if (topic.nextDue < today) {
      late += 1;
      only = topic;
      if (ladderOf(topic.nextDue, topic.step, today).ready) ladder += 1;
    } else if (topic.nextDue === today) due += 1;
  }
  const board = '/coordination/topics';
  const lines: WaitingLine[] = [];
  if (late > 0)
    lines.push({
      key: 'topics-late',
      tone: 'bad',
      words: `${late} 件议题逾期${ladder > 0 ? `，其中 ${ladder} 件该提醒、督办或上报` : ''}`,
      to: late === 1 && only ? `${board}/${only.id}` : board,
    });
  if (due > 0) lines.push({ key: 'topics-due', tone: 'warning', words: `${due} 件议题今天到期`, to: board });
  if (posted > 0)
    lines.push({ key: 'topics-posted', tone: 'plain', words: `${posted} 件议题公示期满，可以交付执行`, to: board });
  return lines;
}
