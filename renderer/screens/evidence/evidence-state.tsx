import { Button, Space } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { showMoment } from '#shared/basics/moment';
import type { EvidenceHead } from '#shared/evidence/evidence-head';
import type { EvidenceRow } from '#shared/evidence/evidence-row';
import { mayBeRepaired } from '#shared/evidence/may-be-repaired';
import { Section } from '../../components/section';
import { StateMark } from '../../components/state-mark';
import { EvidenceAct, type EvidenceActName } from './evidence-act';
import { evidenceMark } from './evidence-mark-view';
import { useOfficerNames } from './use-officer-names';
import './evidence.css';

type Marked = Pick<EvidenceHead, 'state' | 'validUntil' | 'objectedOn'>;

/** How an entry stands today: in lists and at the head of its page. */
export function EvidenceMark({ entry }: { readonly entry: Marked }) {
  return <StateMark {...evidenceMark(entry, dayOf(new Date()))} />;
}

interface EvidenceStateProps {
  readonly row: EvidenceRow;
  /** Opens the register's own form to put the entry right; without it there is no such button. */
  readonly onCorrect?: () => void;
}

/** The state of an entry, what can be done about it, and everything that was done: objection, repair, voiding, second reading. */
export function EvidenceState({ row, onCorrect }: EvidenceStateProps) {
  const [act, setAct] = useState<EvidenceActName | null>(null);
  const nameOf = useOfficerNames();
  const { body } = row;
  const live = body.state !== 'void';
  const button = (name: EvidenceActName, title: string) => (
    <Button
      size="small"
      type={act === name ? 'primary' : 'default'}
      ghost={act === name}
      onClick={() => setAct(act === name ? null : name)}
    >
      {title}
    </Button>
  );
  return (
    <Section
      title="状态和经过"
      about={<EvidenceMark entry={body} />}
      action={
        live && (
          <Space wrap size={6}>
            {body.reviewedBy === '' && button('review', '复核')}
            {body.state === 'effective' && button('object', '登记异议')}
            {body.state === 'disputed' && button('settle', '核查异议')}
            {body.state === 'effective' && mayBeRepaired(row) && button('repair', '信用修复')}
            {onCorrect && (
              <Button size="small" onClick={onCorrect}>
                更正
              </Button>
            )}
            {button('void', '作废')}
          </Space>
        )
      }
    >
      {act && <EvidenceAct key={act} name={act} row={row} onDone={() => setAct(null)} />}
      <ol className="evidence-story">
        {[...body.story].reverse().map((line, at) => (
          <li key={`${line.at}-${at}`}>
            <b className="tabular">{showMoment(line.at)}</b> {nameOf(line.by)}：{line.words}
          </li>
        ))}
        <li>
          <b className="tabular">{showMoment(body.enteredAt)}</b> {nameOf(body.enteredBy)}：登记
          {body.reviewedBy === '' && live && <span className="evidence-unread">还没有第二位经办人复核</span>}
        </li>
      </ol>
    </Section>
  );
}
