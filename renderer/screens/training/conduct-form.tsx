import { Button, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { prohibitionClauses, prohibitionWords, breachConsequence } from '#shared/training/prohibitions';
import { saveConduct, type ConductRow } from '#shared/training/save-conduct';
import type { Seat } from '#shared/training/seats';
import { conductKinds, type ConductKind, type TrainingConduct } from '#shared/training/training';
import { useScreenCommand } from '../../app/screen-commands';
import { AttachmentList } from '../../components/attachments/attachment-list';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { DayInput } from '../elections/day-input';
import { runCommand } from '../elections/run-command';

interface ConductFormProps {
  readonly conduct: readonly ConductRow[];
  readonly seat: Seat;
  readonly kind: ConductKind;
  /** Null registers a new one. */
  readonly row: ConductRow | null;
  readonly today: Day;
  readonly onDone: () => void;
}

const labels: Readonly<Record<ConductKind, { readonly on: string; readonly by: string; readonly words: string }>> = {
  pledge: { on: '签署日期', by: '见证人', words: '说明' },
  talk: { on: '谈话日期', by: '谈话人', words: '谈了什么' },
  breach: { on: '发生日期', by: '查实的单位或人员', words: '事实' },
};

/** A pledge that was signed, a talk, or a breach by its clause, with scans. */
export function ConductForm({ conduct, seat, kind, row, today, onDone }: ConductFormProps) {
  const [body, setBody] = useState<TrainingConduct>(
    row?.body ?? {
      projectId: seat.projectId,
      memberKey: seat.memberKey,
      name: seat.name,
      kind,
      on: today,
      words: '',
      clause: null,
      by: '',
      settledOn: '',
      outcome: '',
      attachments: [],
    },
  );
  const set = (patch: Partial<TrainingConduct>) => setBody(now => ({ ...now, ...patch }));
  const words = labels[kind];
  async function save() {
    const answer = saveConduct(conduct, { id: row?.id ?? null, body }, commandContext());
    if (await runCommand(answer, `${conductKinds[kind]}已${row ? '保存' : '登记'}`)) onDone();
  }
  useScreenCommand('save', () => void save());
  return (
    <Section
      title={`${row ? '修改' : '登记'}${conductKinds[kind]}`}
      about={kind === 'breach' ? breachConsequence : undefined}
      action={
        <Space>
          <Button onClick={onDone}>取消</Button>
          <Button onClick={() => void save()}>{row ? '保存修改' : '登记'}</Button>
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
        <Form.Item label={words.on} htmlFor="conduct-on" className="span-3">
          <DayInput id="conduct-on" value={body.on} onChange={on => set({ on })} />
        </Form.Item>
        <Form.Item label={words.by} htmlFor="conduct-by" className="span-3">
          <Input id="conduct-by" maxLength={60} value={body.by} onChange={event => set({ by: event.target.value })} />
        </Form.Item>
        {kind === 'breach' && (
          <Form.Item label="违反哪一项" className="span-6">
            <Select
              aria-label="违反哪一项"
              placeholder="《青岛市物业管理条例》第三十九条"
              value={body.clause}
              onChange={clause => set({ clause })}
              options={prohibitionClauses.map(value => ({ value, label: prohibitionWords(value) }))}
            />
          </Form.Item>
        )}
        <Form.Item label={words.words} htmlFor="conduct-words" className="span-12">
          <Input.TextArea
            id="conduct-words"
            autoFocus
            rows={kind === 'pledge' ? 1 : 3}
            maxLength={1000}
            value={body.words}
            placeholder={kind === 'pledge' ? '任期承诺书' : ''}
            onChange={event => set({ words: event.target.value })}
          />
        </Form.Item>
        {kind === 'breach' && (
          <>
            <Form.Item label="办结日期（没有办结就空着）" htmlFor="conduct-settled" className="span-4">
              <DayInput id="conduct-settled" value={body.settledOn} onChange={settledOn => set({ settledOn })} />
            </Form.Item>
            <Form.Item label="处理结果" htmlFor="conduct-outcome" className="span-6">
              <Input
                id="conduct-outcome"
                maxLength={200}
                value={body.outcome}
                onChange={event => set({ outcome: event.target.value })}
              />
            </Form.Item>
          </>
        )}
      </Form>
      <AttachmentList
        label={kind === 'pledge' ? '签字的扫描件' : '附件'}
        value={body.attachments}
        onChange={attachments => set({ attachments: [...attachments] })}
      />
    </Section>
  );
}
