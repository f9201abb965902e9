import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { SimilarTopic } from '#shared/coordination/similar-topics';
import { topicStages } from '#shared/coordination/topic';
import { Section } from '../../../components/section';
import type { PlaceNames } from './place-names';

interface SimilarListProps {
  readonly similar: readonly SimilarTopic[];
  readonly names: PlaceNames;
  /** Merges into this one; absent: only shown. */
  readonly onMerge?: (id: string) => void;
}

/** Topics that may be the same thing, the likest first. */
export function SimilarList({ similar, names, onMerge }: SimilarListProps) {
  return (
    <Section
      title={similar.length > 0 ? `可能重复 ${similar.length} 件` : '没有发现重复'}
      about="同一地点九十天内的相似议题，或工单号相同"
      flush
    >
      {similar.length === 0 && (
        <p className="desk-quiet muted topic-quiet">填写地点和标题后，相似的在办议题列在这里。</p>
      )}
      <ul className="plain-list similar-list">
        {similar.map(({ topic, likeness }, index) => (
          <li key={topic.id}>
            <div>
              <Link to={`/coordination/topics/${topic.id}`}>{topic.title}</Link>
              <p className="muted">
                {topic.number} · {names.short(topic)} · {topic.reportedOn} · {topicStages[topic.stage]} · 相似{' '}
                {Math.round(likeness * 100)}%
              </p>
            </div>
            {onMerge && (
              <Button size="small" onClick={() => onMerge(topic.id)}>
                {index === 0 ? '并入（Ctrl+M）' : '并入'}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
