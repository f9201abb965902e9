import { Button, Form, Input, InputNumber, Space } from 'antd';
import { useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import type { Day } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import { reportProgress } from '#shared/nominations/campaign-commands/report-progress';
import { useScreenCommand } from '../../../app/screen-commands';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';
import type { TaskLine } from './tasks-view';

interface ProgressFormProps {
  readonly campaign: Campaign;
  readonly line: TaskLine;
  readonly today: Day;
  readonly onDone: () => void;
}

/** A step of a task: what was done, how far it is now, and the proof. */
export function ProgressForm({ campaign, line, today, onDone }: ProgressFormProps) {
  const { task } = line;
  const [on, setOn] = useState<string>(today);
  const [words, setWords] = useState('');
  const [share, setShare] = useState<number | null>(line.share);
  const [attachments, setAttachments] = useState<readonly Attachment[]>([]);
  async function save() {
    const step = { on, words, share: share ?? -1, attachments: [...attachments] };
    const answer = reportProgress(campaign, { id: task.id, step }, commandContext());
    if (await runCommand(answer, share === 100 ? '任务已完成' : '进展已登记')) onDone();
  }
  useScreenCommand('save', () => void save());
  return (
    <Section
      title="登记进展"
      action={
        <Space>
          <Button onClick={onDone}>取消</Button>
          <Button onClick={() => void save()}>保存进展</Button>
        </Space>
      }
    >
      <Form
        layout="vertical"
        component="div"
        className="campaign-form"
        onKeyDown={event => {
          if (event.key === 'Enter' && event.ctrlKey) void save();
        }}
      >
        <Form.Item label="日期" htmlFor="progress-on" className="span-4">
          <DayInput id="progress-on" value={on} onChange={setOn} />
        </Form.Item>
        <Form.Item label="做到百分之几（100 即完成）" htmlFor="progress-share" className="span-4">
          <InputNumber
            id="progress-share"
            min={0}
            max={100}
            precision={0}
            suffix="%"
            value={share}
            onChange={setShare}
          />
        </Form.Item>
        <Form.Item label="做了什么" htmlFor="progress-words" className="span-12">
          <Input.TextArea
            id="progress-words"
            autoFocus
            rows={2}
            maxLength={1000}
            value={words}
            placeholder="例如：八个社区全部建立议事会，召开议事会 23 次"
            onChange={event => setWords(event.target.value)}
          />
        </Form.Item>
      </Form>
      <AttachmentList label="佐证" value={attachments} onChange={setAttachments} />
    </Section>
  );
}
