import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import {
  objectToEvidence,
  repairEvidence,
  reviewEvidence,
  settleObjection,
  voidEvidence,
} from '#shared/evidence/change-evidence';
import type { EvidenceRow } from '#shared/evidence/evidence-row';
import type { ChangeDraft } from '#shared/journal/draft';
import { RefusalNotice } from '../../app/refusal-notice';
import { commandContext } from '../../store/session';
import { DayInput } from '../elections/day-input';
import { runEvidenceCommand } from './run-evidence-command';

export type EvidenceActName = 'review' | 'object' | 'settle' | 'repair' | 'void';

interface Fields {
  readonly on: string;
  readonly words: string;
}

interface Choice {
  readonly button: string;
  readonly done: string;
  readonly run: (row: EvidenceRow, fields: Fields) => Result<ChangeDraft>;
}

interface Act {
  readonly about: string;
  /** What the day and the words are here; null: not asked for. */
  readonly on: string | null;
  readonly words: string | null;
  readonly choices: readonly Choice[];
}

const acts: Readonly<Record<EvidenceActName, Act>> = {
  review: {
    about: '对照原件逐项看过，与登记一致后复核。登记的人自己不能复核。',
    on: null,
    words: null,
    choices: [{ button: '与原件一致，复核', done: '已复核', run: row => reviewEvidence(row, commandContext()) }],
  },
  object: {
    about:
      '对象或他人认为这条记录有误。核查期间仍然计算，但标明“异议”；应在 3 个工作日内核查（社会信用条例第三十九条）。',
    on: '提出异议的日期',
    words: '异议内容（不写身份证号、电话）',
    choices: [
      { button: '登记异议', done: '异议已登记', run: (row, fields) => objectToEvidence(row, fields, commandContext()) },
    ],
  },
  settle: {
    about: '异议成立的，这条记录失效；不成立的，恢复生效。核查情况会留在经过里。',
    on: null,
    words: '核查情况',
    choices: [
      {
        button: '异议不成立，恢复生效',
        done: '已恢复生效',
        run: (row, { words }) => settleObjection(row, { upheld: false, words }, commandContext()),
      },
      {
        button: '异议成立，本条失效',
        done: '本条已失效',
        run: (row, { words }) => settleObjection(row, { upheld: true, words }, commandContext()),
      },
    ],
  },
  repair: {
    about: '改正以后经认定单位同意，不再计入不良记录（社会信用条例第四十一条）；记录仍可查看。',
    on: '修复日期',
    words: '修复的依据：什么单位、什么文件',
    choices: [
      {
        button: '登记信用修复',
        done: '已登记修复',
        run: (row, fields) => repairEvidence(row, fields, commandContext()),
      },
    ],
  },
  void: {
    about: '登错的整条作废：仍可查看，不再计入任何结果。个别内容登错的，用“更正”。',
    on: null,
    words: '作废的原因',
    choices: [
      {
        button: '作废',
        done: '已作废，可在操作记录里撤销',
        run: (row, { words }) => voidEvidence(row, { reason: words }, commandContext()),
      },
    ],
  },
};

interface EvidenceActProps {
  readonly name: EvidenceActName;
  readonly row: EvidenceRow;
  readonly onDone: () => void;
}

/** One thing done to an entry, asked for in the page. */
export function EvidenceAct({ name, row, onDone }: EvidenceActProps) {
  const act = acts[name];
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [fields, setFields] = useState<Fields>({ on: dayOf(new Date()), words: '' });
  async function run(choice: Choice) {
    const wrong = await runEvidenceCommand(choice.run(row, fields), choice.done);
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  return (
    <Form layout="vertical" requiredMark={false} component="div" className="evidence-act">
      <p className="muted">{act.about}</p>
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {act.on !== null && (
        <Form.Item label={act.on} htmlFor="evidence-act-on">
          <DayInput id="evidence-act-on" value={fields.on} onChange={on => setFields({ ...fields, on })} />
        </Form.Item>
      )}
      {act.words !== null && (
        <Form.Item label={act.words} htmlFor="evidence-act-words">
          <Input.TextArea
            id="evidence-act-words"
            autoFocus
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={400}
            value={fields.words}
            onChange={event => setFields({ ...fields, words: event.target.value })}
          />
        </Form.Item>
      )}
      <div className="evidence-buttons">
        {act.choices.map((choice, at) => (
          <Button
            key={choice.button}
            type={at === 0 ? 'primary' : 'default'}
            danger={name === 'void'}
            onClick={() => void run(choice)}
          >
            {choice.button}
          </Button>
        ))}
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}
