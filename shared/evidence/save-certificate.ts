import { parseDay, type Day } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { changedWords } from './changed-words';
import { correctEvidence } from './change-evidence';
import type { EvidenceRow } from './evidence-row';
import { evidenceDayRefusal, headRefusal } from './head-refusal';
import { headSaid } from './head-said';
import { blankHeadInput, newEvidenceHead, trimmedHead, type HeadInput } from './new-evidence-head';
import { propertyTypes, type PropertyType } from './project-profile';
import type { StandardCertificate } from './standard-certificate';

/** What the form of a certificate holds. */
export interface CertificateInput {
  readonly companyId: string;
  readonly projectId: string;
  readonly propertyType: PropertyType;
  readonly standard: string;
  readonly level: string;
  readonly certifier: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly head: HeadInput;
}

export const blankCertificate: CertificateInput = {
  ...{ companyId: '', projectId: '', propertyType: 'residential', standard: '', level: '', certifier: '', number: '' },
  ...{ issuedOn: '', head: blankHeadInput },
};

export function certificateInput(body: StandardCertificate): CertificateInput {
  const { companyId, projectId, propertyType, standard, level, certifier, number, issuedOn } = body;
  return {
    ...{ companyId, projectId, propertyType, standard, level, certifier, number, issuedOn },
    head: trimmedHead(body),
  };
}

/** A certificate as lists need it. */
export type CertificateLine = Omit<StandardCertificate, 'story' | 'attachments'>;

export interface CertificateFacts {
  readonly companies: readonly { readonly id: string; readonly body: { readonly name: string } }[];
  readonly projects: readonly { readonly id: string; readonly body: { readonly name: string } }[];
  readonly certificates: readonly { readonly id: string; readonly body: CertificateLine }[];
}

export function enterCertificate(
  facts: CertificateFacts,
  input: CertificateInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readCertificate(facts, input, '', context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const body: StandardCertificate = { ...newEvidenceHead(input.head, context), ...read.value, audits: [] };
  const company = facts.companies.find(({ id }) => id === body.companyId)?.body.name ?? '';
  return ok({
    command: 'standards.enter',
    words: `登记标准认证：${company}，${propertyTypes[body.propertyType]}`,
    changes: [{ table: 'standardCertificates', id: context.newId(), body }],
  });
}

export function correctCertificate(
  facts: CertificateFacts,
  row: EvidenceRow<'standardCertificates'>,
  input: CertificateInput,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const read = readCertificate(facts, input, row.id, context.now.slice(0, 10) as Day);
  if (!read.ok) return read;
  const after: StandardCertificate = { ...row.body, ...trimmedHead(input.head), ...read.value };
  const changes = changedWords(said(facts, row.body), said(facts, after));
  return correctEvidence(row, after, { reason, changes }, context);
}

/** Registers a 监督审核; one that was not passed takes the certificate out of the count until one is passed. */
export function auditCertificate(
  row: EvidenceRow<'standardCertificates'>,
  input: { readonly on: string; readonly passed: boolean; readonly words: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { body } = row;
  if (body.state === 'void') return refuse('certificate-void');
  const wrong = evidenceDayRefusal('审核日期', input.on, context.now.slice(0, 10) as Day, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (input.on < body.issuedOn) return refuse('certificate-audit-early', { on: input.on, issued: body.issuedOn });
  if (body.audits.some(({ on }) => on === input.on)) return refuse('certificate-audit-twice', { on: input.on });
  const words = input.words.trim();
  if (!input.passed && words === '') return refuse('certificate-audit-words');
  const audits = [...body.audits, { on: input.on, passed: input.passed, words }].sort((a, b) => (a.on < b.on ? -1 : 1));
  const said = `${input.on} 监督审核${input.passed ? '通过' : '未通过'}${words === '' ? '' : `：${words}`}`;
  const story = [...body.story, { at: context.now, by: context.officerId, words: said }];
  return ok({
    command: 'standards.audit',
    words: `登记监督审核：${propertyTypes[body.propertyType]}标准认证，${input.passed ? '通过' : '未通过'}`,
    changes: [{ table: 'standardCertificates', id: row.id, body: { ...body, audits, story } }],
  });
}

type OwnFields = Omit<CertificateInput, 'head'>;

function readCertificate(
  facts: CertificateFacts,
  input: CertificateInput,
  self: string,
  today: Day,
): Result<OwnFields> {
  const { companyId, projectId, issuedOn, propertyType } = input;
  if (!facts.companies.some(({ id }) => id === companyId)) return refuse('certificate-company-missing');
  if (projectId !== '' && !facts.projects.some(({ id }) => id === projectId)) return refuse('certificate-project-gone');
  const standard = input.standard.trim();
  if (standard === '') return refuse('certificate-standard-missing');
  const wrong = evidenceDayRefusal('颁发日期', issuedOn, today, true) ?? headRefusal(input.head, today);
  if (wrong) return { ok: false, refusal: wrong };
  const until = parseDay(input.head.validUntil);
  if (until !== null && until < issuedOn) return refuse('evidence-period-order', { from: issuedOn, until });
  const number = input.number.trim();
  const twice = facts.certificates.find(
    ({ id, body }) => id !== self && body.state !== 'void' && number !== '' && body.number === number,
  );
  if (twice) return refuse('certificate-twice', { number });
  return ok({
    ...{ companyId, projectId, propertyType, standard, number, issuedOn },
    ...{ level: input.level.trim(), certifier: input.certifier.trim() },
  });
}

function said({ companies, projects }: CertificateFacts, body: StandardCertificate): Readonly<Record<string, string>> {
  return {
    企业: companies.find(({ id }) => id === body.companyId)?.body.name ?? '',
    小区: projects.find(({ id }) => id === body.projectId)?.body.name ?? '',
    业态: propertyTypes[body.propertyType],
    标准: body.standard,
    等级: body.level,
    认证机构: body.certifier,
    证书编号: body.number,
    颁发日期: body.issuedOn,
    ...headSaid(body),
  };
}
