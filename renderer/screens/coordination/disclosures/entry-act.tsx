import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import { dayOf } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import { checkDisclosure } from '#shared/coordination/check-disclosure';
import { voidDisclosure } from '#shared/coordination/correct-disclosure';
import { objectToDisclosure } from '#shared/coordination/disclosure-objections';
import type { DisclosureFacts, DisclosureRow } from '#shared/coordination/publish-disclosure';
import { takeDownDisclosure } from '#shared/coordination/take-down-disclosure';
import type { ChangeDraft } from '#shared/journal/draft';
import { RefusalNotice } from '../../../app/refusal-notice';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { commandContext, useSession } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runDisclosureCommand } from './run-disclosure-command';

export type ActName = 'check' | 'take-down' | 'object' | 'void';

interface Fields {
  readonly on: string;
  readonly by: string;
  readonly present: boolean;
  readonly words: string;
  readonly photos: readonly Attachment[];
}

interface Act {
  readonly title: string;
  readonly about: string;
  /** What `words` are here. */
  readonly words: string;
  readonly button: string;
  readonly done: string;
  readonly dated: boolean;
  readonly run: (facts: DisclosureFacts, id: string, fields: Fields) => Result<ChangeDraft>;
}

const acts: Readonly<Record<ActName, Act>> = {
  check: {
    title: '现场核对',
    about: '到现场看过公示栏后登记；内容没有变动的，从这天起重新计算核对间隔。',
    words: '说明（可以不填）',
    button: '记下核对',
    done: '核对已记下',
    dated: true,
    run: (facts, id, fields) => checkDisclosure(facts, { id, ...fields }, commandContext()),
  },
  'take-down': {
    title: '登记取下',
    about: '公示不少于三日，张贴当天不算（青岛市条例第92条）。',
    words: '提前取下的原因（满三日的不用填）',
    button: '登记取下',
    done: '已登记取下',
    dated: true,
    run: (facts, id, { on, words }) => takeDownDisclosure(facts, { id, on, reason: words }, commandContext()),
  },
  object: {
    title: '登记异议',
    about: '业主对公示内容提出的异议；不写姓名、电话。',
    words: '异议内容',
    button: '登记异议',
    done: '异议已登记',
    dated: true,
    run: (facts, id, { on, words }) => objectToDisclosure(facts, { id, on, words }, commandContext()),
  },
  void: {
    title: '作废这条登记',
    about: '登错的整条作废：仍可查看，不再计入任何数字。只是个别内容登错的，用“更正”。',
    words: '作废的原因',
    button: '作废登记',
    done: '已作废，可在操作记录里撤销',
    dated: false,
    run: (facts, id, { words }) => voidDisclosure(facts, { id, reason: words }, commandContext()),
  },
};

interface EntryActProps {
  readonly name: ActName;
  readonly facts: DisclosureFacts;
  readonly row: DisclosureRow;
  readonly onDone: () => void;
}

/** One thing done to a publication, asked for in the page. */
export function EntryAct({ name, facts, row, onDone }: EntryActProps) {
  const { officer } = useSession();
  const act = acts[name];
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [fields, setFields] = useState<Fields>({
    ...{ on: dayOf(new Date()), by: officer.name, present: true, words: '', photos: [] },
  });
  const put = (more: Partial<Fields>) => setFields({ ...fields, ...more });
  async function run() {
    const wrong = await runDisclosureCommand(act.run(facts, row.id, fields), act.done);
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  return (
    <Section title={act.title} about={act.about}>
      <Form layout="vertical" requiredMark={false} onFinish={() => void run()} className="act-form">
        {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
        {act.dated && (
          <div className="field-pair">
            <Form.Item label="日期" htmlFor="act-on">
              <DayInput id="act-on" value={fields.on} onChange={on => put({ on })} />
            </Form.Item>
            {name === 'check' && (
              <Form.Item label="核对人" htmlFor="act-by">
                <Input
                  id="act-by"
                  maxLength={30}
                  value={fields.by}
                  onChange={event => put({ by: event.target.value })}
                />
              </Form.Item>
            )}
          </div>
        )}
        {name === 'check' && (
          <Form.Item label="现场情况">
            <Radio.Group value={fields.present} onChange={event => put({ present: event.target.value as boolean })}>
              <Radio value>在栏，内容没有变动</Radio>
              <Radio value={false}>不在栏，或者看不清</Radio>
            </Radio.Group>
          </Form.Item>
        )}
        <Form.Item label={act.words} htmlFor="act-words">
          <Input.TextArea
            id="act-words"
            autoFocus={name !== 'check'}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={500}
            value={fields.words}
            onChange={event => put({ words: event.target.value })}
          />
        </Form.Item>
        {name === 'check' && (
          <AttachmentList label="核对照片" value={fields.photos} onChange={photos => put({ photos })} />
        )}
        <div className="act-buttons">
          <Button type="primary" htmlType="submit" danger={name === 'void'}>
            {act.button}
          </Button>
          <Button onClick={onDone}>取消</Button>
        </div>
      </Form>
    </Section>
  );
}
