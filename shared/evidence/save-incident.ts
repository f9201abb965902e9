import type { Day } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { changedWords } from './changed-words';
import { correctEvidence } from './change-evidence';
import { sameSubject } from './credit-on';
import type { EvidenceRow } from './evidence-row';
import { evidenceDayRefusal, headRefusal } from './head-refusal';
import { headSaid } from './head-said';
import { incidentKinds, vetoGrounds, type Incident, type IncidentKind, type VetoGround } from './incident';
import { blankHeadInput, newEvidenceHead, trimmedHead, type HeadInput } from './new-evidence-head';
import { subjectWords, type Subject } from './subject';

/** What the form of an incident holds. */
export interface IncidentInput {
  readonly subject: Subject | null;
  readonly kind: IncidentKind;
  readonly title: string;
  readonly happenedOn: string;
  readonly level: string;
  readonly proven: boolean | null;
  readonly settledOn: string;
  readonly veto: VetoGround | null;
  readonly head: HeadInput;
}

export const blankIncident: IncidentInput = {
  ...{
    subject: null,
    kind: 'complaint',
    title: '',
    happenedOn: '',
    level: '',
    proven: null,
    settledOn: '',
    veto: null,
  },
  head: blankHeadInput,
};

export function incidentInput(body: Incident): IncidentInput {
  const { subject, kind, title, happenedOn, level, proven, settledOn, veto } = body;
  return { subject, kind, title, happenedOn, level, proven, settledOn, veto, head: trimmedHead(body) };
}

/** An incident as lists need it. */
export type IncidentLine = Omit<Incident, 'story' | 'attachments'>;

export function enterIncident(
  present: readonly { readonly body: IncidentLine }[],
  input: IncidentInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readIncident(input, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const { title, happenedOn } = read.value;
  if (present.some(({ body }) => sameIncident(body, read.value)))
    return refuse('incident-twice', { title, day: happenedOn });
  const body: Incident = { ...newEvidenceHead(input.head, context), ...read.value };
  return ok({
    command: 'incidents.enter',
    words: `登记${incidentKinds[body.kind]}：${subjectWords(body.subject)}`,
    changes: [{ table: 'incidents', id: context.newId(), body }],
  });
}

/** Puts an incident right, or goes on with it: proven or not, settled. */
export function correctIncident(
  row: EvidenceRow<'incidents'>,
  input: IncidentInput,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readIncident(input, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const after: Incident = { ...row.body, ...trimmedHead(input.head), ...read.value };
  return correctEvidence(row, after, { reason, changes: changedWords(said(row.body), said(after)) }, context);
}

type OwnFields = Omit<IncidentInput, 'head' | 'subject'> & { readonly subject: Subject };

/** The typed incident, or what is wrong with it; also for each row of an import. */
export function readIncident(input: IncidentInput, today: Day): Result<OwnFields> {
  const { subject, kind, happenedOn, proven, settledOn, veto } = input;
  if (subject === null) return refuse('incident-subject-missing');
  const title = input.title.trim();
  if (title === '') return refuse('incident-title-missing');
  const wrong = evidenceDayRefusal('发生日期', happenedOn, today, true) ?? headRefusal(input.head, today);
  if (wrong) return { ok: false, refusal: wrong };
  if (settledOn !== '') {
    const settled = evidenceDayRefusal('办结日期', settledOn, today, true);
    if (settled) return { ok: false, refusal: settled };
    if (settledOn < happenedOn) return refuse('incident-settled-before', { on: happenedOn, settled: settledOn });
  }
  const honour = kind === 'honour';
  if (honour && veto !== null) return refuse('incident-honour-veto', { ground: vetoGrounds[veto] });
  return ok({
    ...{ subject, kind, title, happenedOn, level: input.level.trim() },
    ...{ proven: honour ? null : proven, settledOn: honour ? '' : settledOn, veto },
  });
}

export function sameIncident(a: IncidentLine, b: OwnFields): boolean {
  return (
    a.state !== 'void' &&
    sameSubject(a.subject, b.subject) &&
    a.kind === b.kind &&
    a.title === b.title &&
    a.happenedOn === b.happenedOn
  );
}

export const provenWords = (proven: boolean | null) => (proven === null ? '未定' : proven ? '属实' : '不属实');

function said(body: Incident): Readonly<Record<string, string>> {
  return {
    对象: subjectWords(body.subject),
    类别: incidentKinds[body.kind],
    事项: body.title,
    发生日期: body.happenedOn,
    级别: body.level,
    是否属实: provenWords(body.proven),
    办结日期: body.settledOn,
    一票否决: body.veto === null ? '' : vetoGrounds[body.veto],
    ...headSaid(body),
  };
}
