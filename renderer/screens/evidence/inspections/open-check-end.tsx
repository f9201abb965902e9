import { Button } from 'antd';
import { useState } from 'react';
import { showMoment } from '#shared/basics/moment';
import type { CheckRow } from '#shared/evidence/inspections/inspection-facts';
import { Section } from '../../../components/section';
import { EvidenceAct } from '../evidence-act';
import { useOfficerNames } from '../use-officer-names';

/** What happened to a check that has no result yet; it can only be declared void, there is nothing to read against. */
export function OpenCheckEnd({ row }: { readonly row: CheckRow }) {
  const [voiding, setVoiding] = useState(false);
  const nameOf = useOfficerNames();
  const { body } = row;
  return (
    <Section
      title="经过"
      action={
        <Button size="small" onClick={() => setVoiding(!voiding)}>
          作废
        </Button>
      }
    >
      {voiding && (
        <EvidenceAct name="void" row={{ table: 'inspections', id: row.id, body }} onDone={() => setVoiding(false)} />
      )}
      <ol className="evidence-story">
        {[...body.story].reverse().map((line, at) => (
          <li key={`${line.at}-${at}`}>
            <b className="tabular">{showMoment(line.at)}</b> {nameOf(line.by)}：{line.words}
          </li>
        ))}
        <li>
          <b className="tabular">{showMoment(body.enteredAt)}</b> {nameOf(body.enteredBy)}：
          {body.drawId === '' ? '登记' : '由随机抽取产生'}
        </li>
      </ol>
    </Section>
  );
}
