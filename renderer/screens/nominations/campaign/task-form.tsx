import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import type { Campaign, CampaignTask } from '#shared/nominations/campaign';
import { saveTask, type TaskInput } from '#shared/nominations/campaign-commands/save-task';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runCommand } from '../../elections/run-command';

interface TaskFormProps {
  readonly campaign: Campaign;
  /** Null adds one. */
  readonly task: CampaignTask | null;
  /** With the task's id once it is kept; null when it was left. */
  readonly onDone: (id: string | null) => void;
}

const blank = (year: number): TaskInput => ({
  title: '',
  words: '',
  basis: '',
  unit: '',
  officer: '',
  from: `${year}-01-01`,
  due: '',
  measures: [],
});

/** What a task asks, who answers for it by when, and the district's own measures. */
export function TaskForm({ campaign, task, onDone }: TaskFormProps) {
  const [body, setBody] = useState<TaskInput>(task ?? blank(campaign.year));
  const set = (patch: Partial<TaskInput>) => setBody(now => ({ ...now, ...patch }));
  const setMeasure = (id: string, patch: Partial<TaskInput['measures'][number]>) =>
    set({ measures: body.measures.map(one => (one.id === id ? { ...one, ...patch } : one)) });
  async function save() {
    const answer = saveTask(campaign, { id: task?.id ?? null, task: body }, commandContext());
    if (!(await runCommand(answer, task ? '任务已保存' : '任务已增加'))) return;
    const saved = answer.ok ? (answer.value.changes[0]?.body as Campaign).tasks : [];
    onDone(task?.id ?? saved[saved.length - 1]?.id ?? null);
  }
  useScreenCommand('save', () => void save());
  const text = (key: 'title' | 'unit' | 'officer' | 'basis', label: string, span: string, max: number, hint = '') => (
    <Form.Item label={label} htmlFor={`task-${key}`} className={span}>
      <Input
        id={`task-${key}`}
        autoFocus={key === 'title'}
        maxLength={max}
        placeholder={hint}
        value={body[key]}
        onChange={event => set({ [key]: event.target.value })}
      />
    </Form.Item>
  );
  return (
    <Section
      title={task ? `修改第 ${task.number} 项任务` : '增加任务'}
      action={
        <Space>
          <Button onClick={() => onDone(null)}>取消</Button>
          <Button onClick={() => void save()}>保存任务</Button>
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
        {text('title', '任务', 'span-12', 200)}
        <Form.Item label="要求" htmlFor="task-words" className="span-12">
          <Input.TextArea
            id="task-words"
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={body.words}
            onChange={event => set({ words: event.target.value })}
          />
        </Form.Item>
        {text('unit', '责任单位', 'span-4', 100, '科室、街道或企业')}
        {text('officer', '责任人', 'span-2', 50)}
        <Form.Item label="开始" htmlFor="task-from" className="span-3">
          <DayInput id="task-from" value={body.from} onChange={from => set({ from })} />
        </Form.Item>
        <Form.Item label="完成期限" htmlFor="task-due" className="span-3">
          <DayInput id="task-due" value={body.due} onChange={due => set({ due })} />
        </Form.Item>
        {text('basis', '出处', 'span-12', 200, '本区自定的可以空着')}
      </Form>
      <h3 className="campaign-sub">本区措施</h3>
      {body.measures.map((measure, index) => (
        <div key={measure.id} className="measure-row">
          <Input
            aria-label={`第 ${index + 1} 条措施`}
            maxLength={500}
            value={measure.words}
            placeholder="做什么，做到什么程度"
            onChange={event => setMeasure(measure.id, { words: event.target.value })}
          />
          <Input
            aria-label={`第 ${index + 1} 条措施的责任人`}
            maxLength={50}
            value={measure.officer}
            placeholder="责任人"
            onChange={event => setMeasure(measure.id, { officer: event.target.value })}
          />
          <DayInput
            label={`第 ${index + 1} 条措施的期限`}
            value={measure.due}
            onChange={due => setMeasure(measure.id, { due })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`删去第 ${index + 1} 条措施`}
            onClick={() => set({ measures: body.measures.filter(one => one.id !== measure.id) })}
          />
        </div>
      ))}
      <Button
        onClick={() =>
          set({
            measures: [
              ...body.measures,
              { id: crypto.randomUUID(), words: '', officer: '', due: body.due, doneOn: '' },
            ],
          })
        }
      >
        增加措施
      </Button>
    </Section>
  );
}
