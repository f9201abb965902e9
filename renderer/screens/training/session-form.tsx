import { Button, Form, Input, Popconfirm, Select, Space } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { parseHours, showHours } from '#shared/training/hours';
import { draftSession, removeSession, saveSession } from '#shared/training/save-session';
import type { SessionRow } from '#shared/training/session-row';
import { trainingForms, trainingKinds, type TrainingSession } from '#shared/training/training';
import { useScreenCommand } from '../../app/screen-commands';
import { Section } from '../../components/section';
import { commit } from '../../store/commit';
import { commandContext } from '../../store/session';
import { DayInput } from '../elections/day-input';
import { runCommand } from '../elections/run-command';
import { hoursFromTimes, startOfForm, subjectChoices } from './session-form-view';
import type { TrainingData } from './use-training';

interface SessionFormProps {
  readonly data: TrainingData;
  /** Null while nothing of it is stored. */
  readonly row: SessionRow | null;
  readonly initial: TrainingSession;
  readonly onDone: (id: string | null) => void;
}

/** Milliseconds without typing after which a draft is kept. */
const PAUSE = 700;

/** What is said of a session. A new one is kept as a draft while it is being typed. */
export function SessionForm({ data, row, initial, onDone }: SessionFormProps) {
  const [body, setBody] = useState(initial);
  const [hours, setHours] = useState(startOfForm(initial));
  const [busy, setBusy] = useState(false);
  const kept = row?.body.status === 'kept';
  const draftId = useRef(row?.id ?? null);
  const [drafted, setDrafted] = useState(row !== null);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (waiting.current) clearTimeout(waiting.current);
    },
    [],
  );
  const set = (patch: Partial<TrainingSession>) => {
    const next = { ...body, ...patch };
    setBody(next);
    if (kept) return;
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      const draft = draftSession({ id: draftId.current, body: next }, commandContext());
      draftId.current = draft.changes[0]?.id ?? null;
      setDrafted(true);
      void commit(draft);
    }, PAUSE);
  };
  const setTimes = (patch: Pick<Partial<TrainingSession>, 'startsAt' | 'endsAt'>) => {
    const counted = hoursFromTimes({ ...body, ...patch }, data.programmes);
    if (counted !== null) setHours(showHours(counted));
    set(counted === null ? patch : { ...patch, hours: counted });
  };

  async function save() {
    if (waiting.current) clearTimeout(waiting.current);
    const id = draftId.current;
    const sessions =
      id !== null && !data.sessions.some(one => one.id === id) ? [...data.sessions, { id, body }] : data.sessions;
    const tenths = parseHours(hours);
    const answer = saveSession(
      { sessions, programmes: data.programmes },
      { id, body: { ...body, hours: tenths ?? -1 } },
      commandContext(),
    );
    setBusy(answer.ok);
    const done = await runCommand(answer, kept ? '已保存' : '已登记，可以登记签到了');
    setBusy(false);
    if (done && answer.ok) onDone(answer.value.changes[0]?.id ?? null);
  }
  async function discard() {
    if (waiting.current) clearTimeout(waiting.current);
    const id = draftId.current;
    if (id === null || (await runCommand(removeSession({ id, body }), '草稿已删除'))) onDone(null);
  }
  useScreenCommand('save', () => void save());

  const text = (key: 'title' | 'organiser' | 'place' | 'lecturer' | 'materials', label: string, span: string) => (
    <Form.Item label={label} htmlFor={`session-${key}`} className={span}>
      <Input
        id={`session-${key}`}
        autoFocus={key === 'title'}
        maxLength={key === 'materials' ? 300 : 100}
        autoComplete="off"
        value={body[key]}
        onChange={event => set({ [key]: event.target.value })}
      />
    </Form.Item>
  );
  const time = (key: 'startsAt' | 'endsAt', label: string) => (
    <Form.Item label={label} htmlFor={`session-${key}`} className="span-2">
      <Input
        id={`session-${key}`}
        className="tabular"
        maxLength={5}
        placeholder="09:00"
        value={body[key]}
        onChange={event => setTimes({ [key]: event.target.value.replace('：', ':').trim() })}
      />
    </Form.Item>
  );
  return (
    <Section
      title={kept ? '修改培训' : '登记培训'}
      about={kept ? undefined : '随打随存为草稿；点“登记”后才核对和统计。'}
      action={
        <Space>
          {!kept && drafted && (
            <Popconfirm title="删除这份草稿？" okText="删除" cancelText="保留" onConfirm={() => void discard()}>
              <Button danger>删除草稿</Button>
            </Popconfirm>
          )}
          {kept && <Button onClick={() => onDone(row?.id ?? null)}>不改了</Button>}
          <Button type={kept ? 'default' : 'primary'} loading={busy} onClick={() => void save()}>
            {kept ? '保存修改' : '登记'}
          </Button>
        </Space>
      }
    >
      <Form
        layout="vertical"
        component="div"
        className="training-form"
        onKeyDown={event => {
          if (event.key === 'Enter' && event.ctrlKey) void save();
        }}
      >
        {text('title', '主题', 'span-6')}
        <Form.Item label="类别" className="span-3">
          <Select
            aria-label="类别"
            value={body.kind}
            onChange={kind => set({ kind })}
            options={Object.entries(trainingKinds).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item label="形式" className="span-3">
          <Select
            aria-label="形式"
            value={body.form}
            onChange={form => set({ form })}
            options={Object.entries(trainingForms).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item label="日期" htmlFor="session-date" className="span-4">
          <DayInput id="session-date" value={body.date} onChange={date => set({ date })} />
        </Form.Item>
        {time('startsAt', '开始')}
        {time('endsAt', '结束')}
        <Form.Item label="学时" htmlFor="session-hours" className="span-4" extra="按起止时间推算，可以改小">
          <Input
            id="session-hours"
            className="tabular"
            maxLength={5}
            value={hours}
            onChange={event => {
              setHours(event.target.value);
              const tenths = parseHours(event.target.value);
              if (tenths !== null) set({ hours: tenths });
            }}
          />
        </Form.Item>
        {text('place', '地点', 'span-6')}
        {text('lecturer', '主讲', 'span-3')}
        {text('organiser', '主办（空着即本单位）', 'span-3')}
        <Form.Item label="科目（取自年度计划，也可以直接写）" className="span-12">
          <Select
            aria-label="科目"
            mode="tags"
            value={body.subjects}
            onChange={subjects => set({ subjects })}
            options={subjectChoices(data.programmes, body)}
          />
        </Form.Item>
        {text('materials', '教材资料', 'span-12')}
      </Form>
    </Section>
  );
}
