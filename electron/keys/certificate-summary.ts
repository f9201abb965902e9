import { createHash } from 'node:crypto';
import type { CertificateSummary, KeyStatus } from '#shared/ipc/contract';
import { isSelfIssued, readCertificate, type Certificate } from '#shared/packages/certificates/certificate';
import type { SigningKey } from './signing-key';

export function fingerprintOf(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex');
}

export function summaryOf({ subject, issuer, serial, notBefore, notAfter, der }: Certificate): CertificateSummary {
  return {
    subject,
    issuer,
    serial,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    fingerprint: fingerprintOf(der),
  };
}

export function summariesOf(ders: readonly Uint8Array[]): CertificateSummary[] {
  return ders
    .map(readCertificate)
    .filter(certificate => certificate !== null)
    .map(summaryOf);
}

export function keyStatusOf(key: SigningKey | null, now: Date): KeyStatus {
  if (!key) return { state: 'none', certificate: null, chain: [] };
  const { certificate } = key;
  const state = now > certificate.notAfter ? 'expired' : isSelfIssued(certificate) ? 'self-signed' : 'certified';
  return { state, certificate: summaryOf(certificate), chain: summariesOf(key.chain) };
}
