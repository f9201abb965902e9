import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { NewTopicInput } from '#shared/coordination/commands/new-topic';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import { useScreenCommand } from '../../../app/screen-commands';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { CommandRefusal } from '../../elections/command-refusal';
import { inputOf } from './topic-input';
import { TopicFields } from './topic-fields';

interface EditTopicProps {
  readonly row: TopicRow;
  readonly places: PlaceFacts;
  readonly onSave: (input: NewTopicInput & { readonly reason: string }) => Promise<void>;
  readonly onClose: () => void;
}

/** The topic's own fields. The reporter's data stay masked; new ones may be typed over them. */
export function EditTopic({ row, places, onSave, onClose }: EditTopicProps) {
  const [value, setValue] = useState(() => inputOf(row.body));
  const [reason, setReason] = useState('');
  const save = () => void onSave({ ...value, reason });
  const later = row.body.due !== '' && (value.due === '' || value.due > row.body.due);
  useScreenCommand('save', save);
  return (
    <Page
      crumbs={[
        { title: '四位一体', to: '/coordination' },
        { title: '议题', to: '/coordination/topics' },
      ]}
      title={`修改 ${row.body.number}`}
      more={<Button onClick={onClose}>不修改</Button>}
      action={
        <Button type="primary" onClick={save}>
          保存
        </Button>
      }
    >
      <CommandRefusal />
      <Section title="议题">
        <TopicFields value={value} onChange={setValue} places={places} reporter={false} />
        {later && (
          <Form layout="vertical" component="div">
            <Form.Item label="延期理由" htmlFor="topic-reason" required>
              <Input
                id="topic-reason"
                maxLength={200}
                value={reason}
                onChange={event => setReason(event.target.value)}
              />
            </Form.Item>
          </Form>
        )}
      </Section>
    </Page>
  );
}
