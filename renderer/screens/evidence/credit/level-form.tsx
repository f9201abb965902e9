import { Button, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { creditLevelIds, creditLevels } from '#shared/evidence/credit';
import {
  blankCreditLevel,
  correctCreditLevel,
  creditLevelInput,
  enterCreditLevel,
  type CreditLevelInput,
} from '#shared/evidence/save-credit-level';
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

interface LevelFormProps {
  readonly data: CreditData;
  /** Whose level; null: to be chosen. */
  readonly subject: Subject | null;
  readonly row: Row<'creditLevels'> | null;
  readonly onDone: (subject: Subject | null) => void;
}

/** A level as the provincial system issued it: copied from the notice, never reckoned here (CR-1). */
export function LevelForm({ data, subject, row, onDone }: LevelFormProps) {
  const [input, setInput] = useState<CreditLevelInput>(
    row ? creditLevelInput(row.body) : { ...blankCreditLevel, subject },
  );
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = (more: Partial<CreditLevelInput>) => setInput(now => ({ ...now, ...more }));
  async function save() {
    const answer = row
      ? correctCreditLevel({ table: 'creditLevels', id: row.id, body: row.body }, input, reason, commandContext())
      : enterCreditLevel(data.levels, input, commandContext());
    const wrong = await runEvidenceCommand(answer, row ? '更正已保存' : '信用等级已登记');
    setRefusal(wrong);
    if (!wrong) onDone(input.subject);
  }
  useScreenCommand('save', () => void save());
  return (
    <Section
      title={row ? '更正信用等级' : '登记发布的等级'}
      about="照省系统发布的结果登记。程序只复核，不评级。"
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
        <div className="evidence-fields">
          <Form.Item label="等级" htmlFor="level-level">
            <Select
              id="level-level"
              aria-label="等级"
              placeholder="选择"
              value={input.level}
              options={creditLevelIds.map(value => ({ value, label: creditLevels[value] }))}
              onChange={level => set({ level })}
            />
          </Form.Item>
          <Form.Item label="得分（没有的不填）" htmlFor="level-score">
            <Input
              id="level-score"
              maxLength={10}
              suffix="分"
              value={input.score}
              onChange={event => set({ score: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="发布日期" htmlFor="level-issued">
            <DayInput id="level-issued" value={input.issuedOn} onChange={issuedOn => set({ issuedOn })} />
          </Form.Item>
        </div>
        <HeadFields
          value={input.head}
          onChange={more => setInput(now => ({ ...now, head: { ...now.head, ...more } }))}
          labels={{ body: '发布单位', period: null, validUntil: '有效期至（没有载明的不填）' }}
          example="《关于公布物业服务企业信用评价结果的通知》"
        />
        {row && (
          <Form.Item label="更正的原因" htmlFor="level-reason" className="correct-reason">
            <Input id="level-reason" maxLength={200} value={reason} onChange={event => setReason(event.target.value)} />
          </Form.Item>
        )}
      </Form>
    </Section>
  );
}
