import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { showMoment } from '#shared/basics/moment';
import { mayEdit } from '#shared/nominations/commands/may-edit';
import { checkVerdicts } from '#shared/nominations/eligibility-facts';
import { holdsUntil } from '#shared/nominations/eligibility/eligibility-facts-of';
import type { JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { useOfficerNames } from '../../evidence/use-officer-names';
import type { DossierPartProps } from './dossier-part';
import { RulingForm } from './ruling-form';
import { sourceLink } from './source-link';
import { VerdictMark } from './verdict-mark';

/** Eligibility item by item: verdict, what there is and what is needed, article, source entry, ruling. */
export function ChecksPart({ row, judgement, today }: DossierPartProps) {
  const { checks } = judgement;
  const open = checks.filter(check => check.final !== 'met');
  const until = holdsUntil(row.body, today);
  const about =
    until > today ? `按 ${today} 的台账判断，各项须至 ${until}（公示截止）一直有效` : `按 ${today} 的台账判断`;
  return (
    <>
      <Section title={open.length === 0 ? '各项符合' : `${open.length} 项未过`} about={about} flush>
        <CheckList row={row} checks={open} />
      </Section>
      <Section title="已符合" about={`${checks.length - open.length} 项`} flush>
        <CheckList row={row} checks={checks.filter(check => check.final === 'met')} />
      </Section>
    </>
  );
}

function CheckList({
  row,
  checks,
}: {
  readonly row: DossierPartProps['row'];
  readonly checks: readonly JudgedCheck[];
}) {
  if (checks.length === 0) return <p className="muted check-none">没有</p>;
  return (
    <ul className="plain-list check-list">
      {checks.map(check => (
        <CheckLine key={check.id} row={row} check={check} />
      ))}
    </ul>
  );
}

function CheckLine({ row, check }: { readonly row: DossierPartProps['row']; readonly check: JudgedCheck }) {
  const nameOf = useOfficerNames();
  const [ruling, setRuling] = useState(false);
  const may = check.verdict === 'unclear' && mayEdit(row) === null;
  return (
    <li className={`check-line check-${check.final}`}>
      <VerdictMark verdict={check.final} />
      <div className="check-body">
        <strong>{check.title}</strong>
        <p>{check.words}</p>
        <p className="muted">
          {check.basis}
          {check.sources.map(source => {
            const to = sourceLink(source, row.body);
            return (
              <span key={`${source.table}:${source.id}`} className="check-source">
                {to === null ? source.words : <Link to={to}>{source.words}</Link>}
              </span>
            );
          })}
        </p>
        {check.ruling && (
          <div className="check-ruling">
            {`${nameOf(check.ruling.by)} ${showMoment(check.ruling.at)} 认定${checkVerdicts[check.ruling.verdict]}：${check.ruling.reason}`}
            {check.ruling.attachments.length > 0 && (
              <AttachmentList label={`${check.title}的认定依据`} value={check.ruling.attachments} />
            )}
          </div>
        )}
        {ruling && <RulingForm row={row} check={check} onClose={() => setRuling(false)} />}
      </div>
      {may && !ruling && (
        <Button
          size="small"
          aria-label={`${check.ruling ? '重新认定' : '认定'}${check.title}`}
          onClick={() => setRuling(true)}
        >
          {check.ruling ? '重新认定' : '认定'}
        </Button>
      )}
    </li>
  );
}
