import type { Day } from '#shared/basics/dates';
import { compareLevel } from '#shared/evidence/compare-level';
import { levelInForce } from '#shared/evidence/credit-on';
import { creditScore } from '#shared/evidence/credit-score';
import type { CreditSwitches } from '#shared/evidence/credit-switches';
import type { EvidenceHead } from '#shared/evidence/evidence-head';
import { objectionDue } from '#shared/evidence/objection-due';
import type { CertificateDigest } from '../../store/queries/certificate-digest';
import type { CreditEntryDigest, CreditLevelDigest } from '../../store/queries/credit-digest';
import type { IncidentDigest } from '../../store/queries/incident-digest';
import { fileAddress } from '../evidence/credit/credit-list-view';
import { runsOut } from '../evidence/standards/standards-view';
import type { WaitingLine } from './waiting-view';

export interface CreditDeskFacts {
  readonly companies: readonly { readonly id: string; readonly body: { readonly name: string } }[];
  readonly entries: readonly CreditEntryDigest[];
  readonly levels: readonly CreditLevelDigest[];
  readonly incidents: readonly IncidentDigest[];
  readonly certificates: readonly CertificateDigest[];
  readonly switches: CreditSwitches;
}

/** What of credit files, incidents and certificates waits: objections (CR-6), levels to look at, certificates running out. */
export function creditDeskLines(facts: CreditDeskFacts, today: Day): WaitingLine[] {
  const objections = objectionsOf(facts);
  const first = objections[0];
  const late = objections.filter(({ due }) => due < today).length;
  const differing = differingCompanies(facts, today);
  const out = facts.certificates.filter(({ body }) => runsOut(body, today)).length;
  const lines: (WaitingLine | false)[] = [
    first !== undefined && {
      key: 'evidence-objections',
      tone: late > 0 ? 'bad' : 'warning',
      words:
        late > 0
          ? `${objections.length} 条监管记录的异议待核查，${late} 条已过 3 个工作日`
          : `${objections.length} 条监管记录的异议待核查，最早应于 ${first.due} 前核查`,
      to: first.to,
    },
    differing > 0 && {
      key: 'credit-differs',
      tone: 'plain',
      words: `${differing} 家企业的信用等级与复核不一致`,
      to: '/evidence/credit?wish=look',
    },
    out > 0 && {
      key: 'certificates-out',
      tone: 'plain',
      words: `${out} 张标准认证证书 60 天内到期`,
      to: '/evidence/standards?wish=due',
    },
  ];
  return lines.filter(line => line !== false);
}

interface Objection {
  readonly due: Day;
  readonly to: string;
}

/** Open objections of these registers, the one that is due first in front. */
function objectionsOf({ entries, levels, incidents, certificates }: CreditDeskFacts): Objection[] {
  const open = (body: Pick<EvidenceHead, 'state' | 'objectedOn'>, to: string): Objection[] => {
    const due = objectionDue(body);
    return due === null ? [] : [{ due, to }];
  };
  return [
    ...[...entries, ...levels].flatMap(({ id, body }) => open(body, `${fileAddress(body.subject)}?at=${id}`)),
    ...incidents.flatMap(({ id, body }) => open(body, `/evidence/incidents?at=${id}`)),
    ...certificates.flatMap(({ id, body }) => open(body, `/evidence/standards?at=${id}`)),
  ].sort((a, b) => (a.due < b.due ? -1 : 1));
}

function differingCompanies({ companies, entries, levels, switches }: CreditDeskFacts, today: Day): number {
  const of = new Map<string, CreditEntryDigest[]>();
  for (const entry of entries) {
    if (entry.body.subject.kind !== 'company') continue;
    const own = of.get(entry.body.subject.id);
    if (own) own.push(entry);
    else of.set(entry.body.subject.id, [entry]);
  }
  return companies.filter(({ id }) => {
    const issued = levelInForce(levels, { kind: 'company', id }, today, switches);
    return (
      issued !== null && compareLevel(issued, creditScore(of.get(id) ?? [], today, switches)).verdict === 'differs'
    );
  }).length;
}
