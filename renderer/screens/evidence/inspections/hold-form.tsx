import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { listsOf } from '#shared/evidence/inspections/forms/draw-facts';
import { holdDraw } from '#shared/evidence/inspections/hold-draw';
import type { DrawRow } from '#shared/evidence/inspections/inspection-facts';
import { Section } from '../../../components/section';
import { commandContext, useSession } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import type { InspectionData } from './use-inspections';

interface HoldFormProps {
  readonly data: InspectionData;
  readonly row: DrawRow;
  readonly today: Day;
}

/** The witness number is called, typed twice, and the draw is done; there is no way back. */
export function HoldForm({ data, row, today }: HoldFormProps) {
  const { officer } = useSession();
  const [witness, setWitness] = useState('');
  const [again, setAgain] = useState('');
  const [names, setNames] = useState('');
  const [busy, setBusy] = useState(false);
  const { date } = listsOf(row.body);
  if (date > today) {
    return (
      <Section title="录入见证号码">
        <p>
          公告的抽取日期是 {date}。到那一天，由见证人在场，按公告的来源（{row.body.witnessSource}
          ）取得号码后在这里录入。
        </p>
      </Section>
    );
  }
  async function hold() {
    const input = { witness, again, witnessNames: names.split(/[、,，;；\s]+/), operatorName: officer.name };
    const answer = holdDraw(data, { id: row.id, ...input }, commandContext());
    setBusy(answer.ok);
    await runCommand(answer, '已抽取，结果已固定');
    setBusy(false);
  }
  return (
    <Section
      title="录入见证号码"
      about={`号码来源：${row.body.witnessSource}。请见证人报号，两处各录一遍；抽取以后不能再改。`}
    >
      <Form layout="vertical" requiredMark={false} component="div" className="inspections-hold">
        <Form.Item label="见证号码" htmlFor="hold-witness">
          <Input
            id="hold-witness"
            autoComplete="off"
            maxLength={200}
            value={witness}
            onChange={event => setWitness(event.target.value)}
          />
        </Form.Item>
        <Form.Item label="再录一遍" htmlFor="hold-again">
          <Input
            id="hold-again"
            autoComplete="off"
            maxLength={200}
            value={again}
            onChange={event => setAgain(event.target.value)}
            onPaste={event => event.preventDefault()}
          />
        </Form.Item>
        <Form.Item label="见证人（几人用顿号隔开）" htmlFor="hold-names">
          <Input id="hold-names" maxLength={200} value={names} onChange={event => setNames(event.target.value)} />
        </Form.Item>
        <Button type="primary" loading={busy} onClick={() => void hold()}>
          抽取
        </Button>
      </Form>
    </Section>
  );
}
