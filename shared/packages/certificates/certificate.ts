import 'reflect-metadata';
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, X509Certificate } from '@peculiar/x509';

/** A certificate as the verifier uses it. `der` identifies it: two certificates are the same when their bytes are. */
export interface Certificate {
  readonly der: Uint8Array<ArrayBuffer>;
  readonly x509: X509Certificate;
  readonly subject: string;
  readonly issuer: string;
  /** Lower-case hex. */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly isCa: boolean;
  /** How many further certificates of issuers may stand below it; null without a limit. */
  readonly pathLength: number | null;
  readonly maySign: boolean;
  readonly mayIssue: boolean;
  readonly strong: boolean;
}

/** Null for anything that is not exactly one X.509 certificate in DER. */
export function readCertificate(der: Uint8Array): Certificate | null {
  try {
    const bytes = Uint8Array.from(der);
    const x509 = new X509Certificate(bytes);
    if (
      x509.rawData.byteLength !== bytes.length ||
      Number.isNaN(x509.notBefore.getTime()) ||
      Number.isNaN(x509.notAfter.getTime())
    )
      return null;
    const basic = x509.getExtension(BasicConstraintsExtension);
    const usages = x509.getExtension(KeyUsagesExtension)?.usages;
    const isCa = basic?.ca === true;
    return {
      der: bytes,
      x509,
      subject: x509.subject,
      issuer: x509.issuer,
      serial: x509.serialNumber.toLowerCase(),
      notBefore: x509.notBefore,
      notAfter: x509.notAfter,
      isCa,
      pathLength: basic?.pathLength ?? null,
      maySign: usages === undefined || (usages & (KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation)) !== 0,
      mayIssue: isCa && (usages === undefined || (usages & KeyUsageFlags.keyCertSign) !== 0),
      strong: isStrong(x509),
    };
  } catch {
    return null;
  }
}

/** The signing key of a package is EC P-256 and nothing else (ES256). */
export function isP256({ x509 }: Certificate): boolean {
  const { name, namedCurve } = x509.publicKey.algorithm as { name?: string; namedCurve?: string };
  return (name === 'ECDSA' || name === 'ECDH') && namedCurve === 'P-256';
}

/** SHA-2 signatures only, by EC keys on NIST curves or RSA keys of 2048 bits and more; no critical extension unknown to us. */
function isStrong(x509: X509Certificate): boolean {
  const hash = (x509.signatureAlgorithm as { hash?: { name?: string } }).hash?.name ?? '';
  const key = x509.publicKey.algorithm as { name?: string; namedCurve?: string; modulusLength?: number };
  const keyIsStrong =
    key.namedCurve !== undefined ? /^P-(256|384|521)$/.test(key.namedCurve) : (key.modulusLength ?? 0) >= 2048;
  const known = new Set(['2.5.29.15', '2.5.29.19', '2.5.29.37', '2.5.29.17', '2.5.29.32']);
  return (
    /^SHA-(256|384|512)$/.test(hash) &&
    keyIsStrong &&
    x509.extensions.every(({ critical, type }) => !critical || known.has(type))
  );
}

/** Whether `issuer` signed `certificate`; says nothing of dates. */
export async function isIssuedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  if (certificate.issuer !== issuer.subject) return false;
  try {
    return await certificate.x509.verify({ publicKey: issuer.x509.publicKey, signatureOnly: true });
  } catch {
    return false;
  }
}

export function isSelfIssued(certificate: Certificate): boolean {
  return certificate.subject === certificate.issuer;
}

/** A part of the subject's name, such as CN or L; '' where it has none. */
export function subjectPart(certificate: Certificate, field: 'CN' | 'O' | 'OU' | 'L' | 'ST'): string {
  return certificate.x509.subjectName.getField(field)[0] ?? '';
}

/** What an officer recognises: "崂山区 崂山区住房和城乡建设局". */
export function showSubject(certificate: Certificate): string {
  const parts = [subjectPart(certificate, 'O') || subjectPart(certificate, 'L'), subjectPart(certificate, 'CN')].filter(
    part => part !== '',
  );
  return [...new Set(parts)].join(' ') || certificate.subject;
}

/** The issuer as an officer knows it: its common name, else the whole name. */
export function showIssuer({ x509, issuer }: Certificate): string {
  return x509.issuerName.getField('CN')[0] ?? issuer;
}
