import { Link } from '@tanstack/react-router';
import { topicCategories } from '#shared/coordination/categories';
import type { TopicDigest } from '#shared/coordination/topic-digest';
import { dueState, ladderHint } from './due-view';
import type { PlaceNames } from './place-names';

interface TopicCardProps {
  readonly topic: TopicDigest;
  readonly names: PlaceNames;
  readonly today: string;
  /** Only one card of a board is a stop of the Tab key. */
  readonly stop: boolean;
  readonly onFocus: () => void;
}

export const urgencyTitles = { normal: '一般', urgent: '紧急', emergency: '特急' } as const;

/** One topic on the board: what, where, and until when. */
export function TopicCard({ topic, names, today, stop, onFocus }: TopicCardProps) {
  const due = dueState(topic.nextDue, today);
  const hint = ladderHint(topic.nextDue, topic.step, today);
  return (
    <Link
      to={`/coordination/topics/${topic.id}`}
      className={`topic-card topic-${due.tone}`}
      tabIndex={stop ? 0 : -1}
      data-topic={topic.id}
      onFocus={onFocus}
    >
      <span className="topic-card-title">
        {topic.urgency !== 'normal' && <b className="topic-urgent">{urgencyTitles[topic.urgency]}</b>}
        {topic.title}
      </span>
      <span className="topic-card-place">
        {names.short(topic)} · {topicCategories[topic.category]}
      </span>
      <span className="topic-card-foot">
        <span className="tabular">{topic.number}</span>
        <span className={`topic-due topic-due-${due.tone}`}>{[due.words, hint].filter(Boolean).join(' · ')}</span>
      </span>
    </Link>
  );
}
