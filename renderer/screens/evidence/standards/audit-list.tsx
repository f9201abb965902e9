import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import type { EvidenceRow } from '#shared/evidence/evidence-row';
import { auditCertificate } from '#shared/evidence/save-certificate';
import { RefusalNotice } from '../../../app/refusal-notice';
import { Section } from '../../../components/section';
import { StateMark } from '../../../components/state-mark';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runEvidenceCommand } from '../run-evidence-command';

/** The 监督审核 of a certificate, and the place to register the next one. */
export function AuditList({ row }: { readonly row: EvidenceRow<'standardCertificates'> }) {
  const { audits, state } = row.body;
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title="监督审核"
      about="最近一次没有通过的，证书不计入，直到通过为止。"
      action={
        state !== 'void' &&
        !adding && (
          <Button size="small" onClick={() => setAdding(true)}>
            登记审核
          </Button>
        )
      }
    >
      {adding && <AuditForm row={row} onDone={() => setAdding(false)} />}
      {audits.length === 0 && !adding && <p className="muted">还没有审核记录。</p>}
      <ol className="evidence-story">
        {[...audits].reverse().map(({ on, passed, words }) => (
          <li key={on}>
            <b className="tabular">{on}</b>{' '}
            <StateMark tone={passed ? 'good' : 'bad'} words={passed ? '通过' : '未通过'} /> {words}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function AuditForm({
  row,
  onDone,
}: {
  readonly row: EvidenceRow<'standardCertificates'>;
  readonly onDone: () => void;
}) {
  const [input, setInput] = useState({ on: dayOf(new Date()) as string, passed: true, words: '' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function save() {
    const wrong = await runEvidenceCommand(auditCertificate(row, input, commandContext()), '审核已登记');
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  return (
    <Form layout="vertical" requiredMark={false} component="div" className="evidence-act">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form.Item label="审核日期" htmlFor="audit-on">
        <DayInput id="audit-on" value={input.on} onChange={on => setInput({ ...input, on })} />
      </Form.Item>
      <Form.Item label="结果">
        <Radio.Group
          value={input.passed}
          onChange={event => setInput({ ...input, passed: event.target.value as boolean })}
          options={[
            { value: true, label: '通过' },
            { value: false, label: '未通过' },
          ]}
        />
      </Form.Item>
      <Form.Item label={input.passed ? '说明（可不填）' : '哪里不符合'} htmlFor="audit-words">
        <Input
          id="audit-words"
          maxLength={300}
          value={input.words}
          onChange={event => setInput({ ...input, words: event.target.value })}
        />
      </Form.Item>
      <div className="evidence-buttons">
        <Button type="primary" onClick={() => void save()}>
          登记审核结果
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}
