import type { Day } from '../basics/dates';
import type { StandardCertificate } from './standard-certificate';

interface RowOf<Body> {
  readonly id: string;
  readonly body: Body;
}

type Counted = Pick<StandardCertificate, 'companyId' | 'state' | 'issuedOn' | 'validUntil' | 'audits'>;

export const certificateStandings = {
  counts: '有效',
  'not-yet': '尚未颁发',
  expired: '已到期',
  'audit-failed': '监督审核未通过',
  void: '已失效',
} as const;
export type CertificateStanding = keyof typeof certificateStandings;

/**
 * Whether a certificate (E4) counts on a day: issued by then, not past its expiry, not void, and its last audit by then was
 * passed. One that is disputed counts until the objection is decided.
 */
export function certificateStanding(certificate: Counted, on: Day): CertificateStanding {
  if (certificate.state === 'void') return 'void';
  if (certificate.issuedOn > on) return 'not-yet';
  if (certificate.validUntil !== '' && certificate.validUntil < on) return 'expired';
  const audits = certificate.audits.filter(audit => audit.on <= on);
  const last = audits.reduce((latest, audit) => (latest && latest.on > audit.on ? latest : audit), audits[0]);
  return last && !last.passed ? 'audit-failed' : 'counts';
}

/** Certificates of a company, for itself or for a project of it, that count on a day. */
export function certificatesOn<Certificate extends Counted>(
  certificates: readonly RowOf<Certificate>[],
  companyId: string,
  on: Day,
): RowOf<Certificate>[] {
  return certificates.filter(({ body }) => body.companyId === companyId && certificateStanding(body, on) === 'counts');
}
