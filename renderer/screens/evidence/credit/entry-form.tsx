import { Button, Form, Input, Radio, Space } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { creditCategories, creditCategoryIds } from '#shared/evidence/credit';
import {
  blankCreditEntry,
  correctCreditEntry,
  creditEntryInput,
  enterCreditEntry,
  type CreditEntryInput,
} from '#shared/evidence/save-credit-entry';
import type { Subject } from '#shared/evidence/subject';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import type { Row } from '../../../store/use-rows';
import { DayInput } from '../../elections/day-input';
import { HeadFields } from '../head-fields';
import { runEvidenceCommand } from '../run-evidence-command';
import { SubjectSelect } from '../subject-select';
import type { CreditData } from './use-credit';

interface EntryFormProps {
  readonly data: CreditData;
  /** Whose file; null: to be chosen. */
  readonly subject: Subject | null;
  /** The entry to put right; null: a new one. */
  readonly row: Row<'creditEntries'> | null;
  readonly onDone: (subject: Subject | null) => void;
}

/** One entry of a credit file: what happened when, how many points, on what paper, and whether it lists anybody. */
export function EntryForm({ data, subject, row, onDone }: EntryFormProps) {
  const [input, setInput] = useState<CreditEntryInput>(
    row ? creditEntryInput(row.body) : { ...blankCreditEntry, subject, category: 'bad' },
  );
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = (more: Partial<CreditEntryInput>) => setInput(now => ({ ...now, ...more }));
  const { category, colour } = input;
  async function save() {
    const answer = row
      ? correctCreditEntry({ table: 'creditEntries', id: row.id, body: row.body }, input, reason, commandContext())
      : enterCreditEntry(data.entries, input, commandContext());
    const wrong = await runEvidenceCommand(answer, row ? '更正已保存' : '信用记录已登记');
    setRefusal(wrong);
    if (!wrong) onDone(input.subject);
  }
  useScreenCommand('save', () => void save());
  return (
    <Section
      title={row ? '更正信用记录' : '登记信用记录'}
      action={
        <Space>
          <Button onClick={() => onDone(null)}>取消</Button>
          <Button type="primary" onClick={() => void save()}>
            {row ? '保存更正' : '登记'}
          </Button>
        </Space>
      }
    >
      <Form
        layout="vertical"
        component="div"
        requiredMark={false}
        onKeyDown={event => {
          if (event.key === 'Enter' && event.ctrlKey) void save();
        }}
      >
        {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
        {subject === null && (
          <SubjectSelect
            kinds={['company', 'manager']}
            value={input.subject}
            onChange={chosen => set({ subject: chosen })}
          />
        )}
        <Form.Item label="类别">
          <Radio.Group
            optionType="button"
            value={category}
            options={creditCategoryIds.map(value => ({ value, label: creditCategories[value] }))}
            onChange={event => set({ category: event.target.value as typeof category, colour: 'none' })}
          />
        </Form.Item>
        <Form.Item label="事项" htmlFor="credit-item">
          <Input
            id="credit-item"
            autoFocus={subject !== null}
            maxLength={200}
            value={input.item}
            placeholder={
              { basic: '企业登记信息完整', good: '获评市级优秀物业项目', bad: '未按规定公示公共收益' }[category]
            }
            onChange={event => set({ item: event.target.value })}
          />
        </Form.Item>
        <div className="evidence-fields">
          <Form.Item label={category === 'bad' ? '扣多少分' : '加多少分'} htmlFor="credit-points">
            <Input
              id="credit-points"
              maxLength={10}
              suffix="分"
              value={input.points}
              onChange={event => set({ points: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="发生日期" htmlFor="credit-event">
            <DayInput id="credit-event" value={input.eventOn} onChange={eventOn => set({ eventOn })} />
          </Form.Item>
          {category === 'bad' && (
            <Form.Item label="行为终止日期（五年从这天算起）" htmlFor="credit-ended" className="evidence-wide">
              <DayInput
                id="credit-ended"
                value={input.conductEndedOn}
                onChange={conductEndedOn => set({ conductEndedOn })}
              />
            </Form.Item>
          )}
        </div>
        {category !== 'basic' && (
          <div className="evidence-fields">
            <Form.Item label="名单" className="evidence-wide">
              <Radio.Group
                value={colour}
                onChange={event => set({ colour: event.target.value as typeof colour })}
                options={[
                  { value: 'none', label: '不列入' },
                  category === 'bad' ? { value: 'black', label: '列入黑名单' } : { value: 'red', label: '列入红名单' },
                ]}
              />
            </Form.Item>
            {colour !== 'none' && (
              <>
                <Form.Item label="列入日期" htmlFor="credit-list-from">
                  <DayInput id="credit-list-from" value={input.listFrom} onChange={listFrom => set({ listFrom })} />
                </Form.Item>
                <Form.Item label="列入期限至" htmlFor="credit-list-until">
                  <DayInput id="credit-list-until" value={input.listUntil} onChange={listUntil => set({ listUntil })} />
                </Form.Item>
              </>
            )}
          </div>
        )}
        <HeadFields
          value={input.head}
          onChange={more => setInput(now => ({ ...now, head: { ...now.head, ...more } }))}
          labels={{ period: null, validUntil: '有效期至（文件没有载明的不填）' }}
          example={
            category === 'bad' ? '《行政处罚决定书》青崂住建罚字〔2026〕12号' : '《关于公布……的通知》〔2026〕8号'
          }
        />
        {row && (
          <Form.Item label="更正的原因" htmlFor="credit-reason" className="correct-reason">
            <Input
              id="credit-reason"
              maxLength={200}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </Form.Item>
        )}
      </Form>
    </Section>
  );
}
