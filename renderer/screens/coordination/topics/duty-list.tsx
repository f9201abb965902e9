import { Button, Form, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import {
  addDuty,
  alterDuty,
  finishDuty,
  reportProgress,
  type DutyInput,
} from '#shared/coordination/commands/topic-duties';
import { sides, type Side } from '#shared/coordination/sides';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import type { Duty } from '#shared/coordination/topic';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';
import { dueState } from './due-view';

interface DutyListProps {
  readonly row: TopicRow;
  readonly open: boolean;
  readonly today: string;
}

type Form_ = { readonly act: 'add' } | { readonly act: 'alter' | 'progress'; readonly duty: Duty };

const sideOptions = (Object.keys(sides) as Side[]).map(value => ({ value, label: sides[value] }));

/** Who owes what by when, with what was done. One form is open at a time. */
export function DutyList({ row, open, today }: DutyListProps) {
  const [form, setForm] = useState<Form_ | null>(null);
  const { duties } = row.body;
  const left = duties.filter(duty => duty.doneOn === '').length;
  const finish = (duty: Duty) =>
    runCommand(finishDuty(row, { dutyId: duty.id, on: today }, commandContext()), '任务已完成');
  return (
    <Section
      title="任务"
      about={duties.length === 0 ? '谁在什么时候之前做什么' : `${duties.length} 项，未完成 ${left} 项`}
      action={open && form?.act !== 'add' && <Button onClick={() => setForm({ act: 'add' })}>增加任务</Button>}
      flush
    >
      {form?.act === 'add' && <DutyForm row={row} today={today} onDone={() => setForm(null)} />}
      {duties.length === 0 && form === null && <p className="muted topic-quiet">还没有任务。</p>}
      <ul className="plain-list duty-list">
        {duties.map(duty => {
          const due = dueState(duty.due || '9999-12-31', today);
          return (
            <li key={duty.id}>
              <div className="duty-head">
                <b>{sides[duty.side]}</b>
                <span className="duty-text">{duty.text}</span>
                {duty.doneOn ? (
                  <Tag color="success">{duty.doneOn} 完成</Tag>
                ) : (
                  <span className={`topic-due topic-due-${due.tone}`}>
                    {duty.due || '未定期限'} {due.words}
                  </span>
                )}
              </div>
              {duty.coSides.length > 0 && (
                <p className="muted">配合：{duty.coSides.map(side => sides[side]).join('、')}</p>
              )}
              {duty.progress.map((line, index) => (
                <div key={index} className="duty-progress">
                  <span className="tabular">{line.on}</span> {line.words}
                  {line.attachments.length > 0 && (
                    <AttachmentList label={`${duty.text}的凭据`} value={line.attachments} />
                  )}
                </div>
              ))}
              {open && duty.doneOn === '' && (form === null || form.act === 'add' || form.duty.id !== duty.id) && (
                <div className="duty-acts">
                  <Button size="small" onClick={() => setForm({ act: 'progress', duty })}>
                    登记进展
                  </Button>
                  <Button size="small" onClick={() => setForm({ act: 'alter', duty })}>
                    修改
                  </Button>
                  <Button size="small" onClick={() => void finish(duty)}>
                    完成
                  </Button>
                </div>
              )}
              {form?.act === 'alter' && form.duty.id === duty.id && (
                <DutyForm row={row} today={today} duty={duty} onDone={() => setForm(null)} />
              )}
              {form?.act === 'progress' && form.duty.id === duty.id && (
                <ProgressForm row={row} duty={duty} today={today} onDone={() => setForm(null)} />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface DutyFormProps {
  readonly row: TopicRow;
  readonly today: string;
  readonly duty?: Duty;
  readonly onDone: () => void;
}

function DutyForm({ row, duty, onDone }: DutyFormProps) {
  const [value, setValue] = useState<DutyInput>(
    () => duty ?? { text: '', side: 'company', personId: '', coSides: [], due: row.body.due },
  );
  const [reason, setReason] = useState('');
  const set = (patch: Partial<DutyInput>) => setValue(before => ({ ...before, ...patch }));
  const save = async () => {
    const { text, side, personId, coSides, due } = value;
    const input = { text, side, personId, coSides, due };
    const answer = duty
      ? alterDuty(row, { ...input, dutyId: duty.id, reason }, commandContext())
      : addDuty(row, input, commandContext());
    if (await runCommand(answer, duty ? '任务已修改' : '任务已增加')) onDone();
  };
  return (
    <div className="inset-form">
      <Form layout="vertical" component="div">
        <Form.Item label="做什么" htmlFor="duty-text" required>
          <Input
            id="duty-text"
            autoFocus
            maxLength={200}
            value={value.text}
            onChange={event => set({ text: event.target.value })}
            onPressEnter={() => void save()}
          />
        </Form.Item>
        <div className="topic-row topic-thirds">
          <Form.Item label="责任方" htmlFor="duty-side" required>
            <Select id="duty-side" value={value.side} options={sideOptions} onChange={side => set({ side })} />
          </Form.Item>
          <Form.Item label="配合" htmlFor="duty-co">
            <Select
              id="duty-co"
              mode="multiple"
              maxTagCount="responsive"
              value={[...value.coSides]}
              options={sideOptions}
              onChange={coSides => set({ coSides })}
            />
          </Form.Item>
          <Form.Item label="期限" htmlFor="duty-due" required>
            <DayInput id="duty-due" value={value.due} onChange={due => set({ due })} />
          </Form.Item>
        </div>
        {duty && duty.due !== '' && value.due > duty.due && (
          <Form.Item label="延期理由" htmlFor="duty-reason" required>
            <Input
              id="duty-reason"
              maxLength={200}
              value={reason}
              onChange={event => setReason(event.target.value)}
              onPressEnter={() => void save()}
            />
          </Form.Item>
        )}
      </Form>
      <div className="duty-acts">
        <Button onClick={() => void save()}>{duty ? '保存任务' : '增加'}</Button>
        <Button type="text" onClick={onDone}>
          取消
        </Button>
      </div>
    </div>
  );
}

function ProgressForm({ row, duty, today, onDone }: DutyFormProps & { readonly duty: Duty }) {
  const [on, setOn] = useState(today);
  const [words, setWords] = useState('');
  const [attachments, setAttachments] = useState<readonly Attachment[]>([]);
  const save = async () => {
    const input = { dutyId: duty.id, on, by: '', words, attachments };
    if (await runCommand(reportProgress(row, input, commandContext()), '进展已登记')) onDone();
  };
  return (
    <div className="inset-form">
      <Form layout="vertical" component="div">
        <div className="topic-row">
          <Form.Item label="进展" htmlFor="progress-words" required>
            <Input
              id="progress-words"
              autoFocus
              maxLength={300}
              value={words}
              onChange={event => setWords(event.target.value)}
              onPressEnter={() => void save()}
            />
          </Form.Item>
          <Form.Item label="日期" htmlFor="progress-day">
            <DayInput id="progress-day" value={on} onChange={setOn} />
          </Form.Item>
        </div>
        <AttachmentList label="凭据" value={attachments} onChange={setAttachments} />
      </Form>
      <div className="duty-acts">
        <Button onClick={() => void save()}>登记</Button>
        <Button type="text" onClick={onDone}>
          取消
        </Button>
      </div>
    </div>
  );
}
