import 'reflect-metadata';
import { X509Crl } from '@peculiar/x509';
import type { Certificate } from './certificate';

export interface RevocationList {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly crl: X509Crl;
  readonly issuer: string;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
}

/** Null for anything that is not one X.509 revocation list in DER. */
export function readRevocationList(der: Uint8Array): RevocationList | null {
  try {
    const bytes = Uint8Array.from(der);
    const crl = new X509Crl(bytes);
    if (crl.rawData.byteLength !== bytes.length || Number.isNaN(crl.thisUpdate.getTime())) return null;
    return { der: bytes, crl, issuer: crl.issuer, thisUpdate: crl.thisUpdate, nextUpdate: crl.nextUpdate ?? null };
  } catch {
    return null;
  }
}

export async function isListOf(list: RevocationList, issuer: Certificate): Promise<boolean> {
  if (list.issuer !== issuer.subject) return false;
  try {
    return await list.crl.verify({ publicKey: issuer.x509.publicKey });
  } catch {
    return false;
  }
}

/** When the certificate was revoked; null when the list does not name it. */
export function revokedOn(list: RevocationList, certificate: Certificate): Date | null {
  return list.crl.findRevoked(certificate.x509)?.revocationDate ?? null;
}
