import { Link } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import type { TopicMatter } from '#shared/coordination/commands/vote-on-topic';
import type { Topic } from '#shared/coordination/topic';
import { matterCatalog } from '#shared/elections/matter-catalog';
import { Section } from '../../components/section';

interface TopicMatterFieldsProps {
  readonly topicId: string;
  readonly topic: Topic;
  readonly value: TopicMatter;
  readonly onChange: (value: TopicMatter) => void;
}

/** The matter that a topic (议题) brings into the vote; the election itself is added in its own step. */
export function TopicMatterFields({ topicId, topic, value, onChange }: TopicMatterFieldsProps) {
  return (
    <Section
      title="议题提请表决的事项"
      about={
        <>
          由议题 <Link to={`/coordination/topics/${topicId}`}>{topic.number}</Link>转来，结果确认后自动写回议题
        </>
      }
    >
      <Form layout="vertical" component="div">
        <Form.Item label="表决事项" htmlFor="topic-matter" required>
          <Input
            id="topic-matter"
            maxLength={100}
            value={value.title}
            onChange={event => onChange({ ...value, title: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="事项种类" htmlFor="topic-code">
          <Select
            id="topic-code"
            value={value.code}
            options={matterCatalog
              .filter(kind => kind.code !== 3)
              .map(kind => ({ value: kind.code, label: `（${kind.code}）${kind.title}` }))}
            onChange={code => onChange({ ...value, code })}
          />
        </Form.Item>
      </Form>
    </Section>
  );
}
