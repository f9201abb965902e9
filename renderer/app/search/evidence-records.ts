import { creditLevels } from '#shared/evidence/credit';
import { incidentKinds } from '#shared/evidence/incident';
import { propertyTypes } from '#shared/evidence/project-profile';
import { subjectKinds } from '#shared/evidence/subject';
import type { SearchRecord } from '#shared/search/search-record';
import { fileAddress } from '../../screens/evidence/credit/credit-list-view';
import type { CertificateDigest } from '../../store/queries/certificate-digest';
import type { CreditEntryDigest, CreditLevelDigest } from '../../store/queries/credit-digest';
import type { IncidentDigest } from '../../store/queries/incident-digest';

/** One record a credit file, with the last level that was issued. */
export function creditRecords(
  entries: readonly CreditEntryDigest[],
  levels: readonly CreditLevelDigest[],
): SearchRecord[] {
  const files = new Map<string, SearchRecord>();
  const put = ({ subject }: CreditEntryDigest['body'] | CreditLevelDigest['body'], place: string, day: string) => {
    const to = fileAddress(subject);
    const known = files.get(to);
    if (known && known.day >= day) return;
    files.set(to, { id: `credit:${to}`, kind: 'credit', title: subject.name, words: '信用档案', place, to, day });
  };
  for (const { body } of entries) put(body, subjectKinds[body.subject.kind], '');
  for (const { body } of levels) {
    if (body.state !== 'void')
      put(body, `${subjectKinds[body.subject.kind]} ${creditLevels[body.level]}`, body.issuedOn);
  }
  return [...files.values()];
}

export function incidentRecords(incidents: readonly IncidentDigest[]): SearchRecord[] {
  return incidents.map(({ id, body }) => ({
    ...{ id: `incident:${id}`, kind: 'incident', title: body.title, words: body.document },
    ...{ place: `${incidentKinds[body.kind]} ${body.subject.name}`, to: `/evidence/incidents?at=${id}` },
    day: body.happenedOn,
  }));
}

/** Certificates are looked for by their number, or by the company. */
export function certificateRecords(
  certificates: readonly CertificateDigest[],
  companies: readonly { readonly id: string; readonly body: { readonly name: string } }[],
): SearchRecord[] {
  const names = new Map(companies.map(({ id, body }) => [id, body.name]));
  return certificates.map(({ id, body }) => ({
    ...{ id: `certificate:${id}`, kind: 'certificate', title: body.number || body.standard, words: body.standard },
    place: `${names.get(body.companyId) ?? ''} ${propertyTypes[body.propertyType]}`,
    ...{ to: `/evidence/standards?at=${id}`, day: body.issuedOn },
  }));
}
