import { isP256, readCertificate, type Certificate } from '../certificates/certificate';
import { finding } from '../finding';
import { readJws, verifyJws } from '../jws';
import { MANIFEST_ENTRY, SIGNATURE_ENTRY, SIGNATURES_FOLDER } from '../layout';
import type { Finding } from '../verdict';
import type { Container } from './container';
import type { VerifyInput } from './verify-input';

/** Who signed, as the signature says; what it is worth is the claim `signer`. */
export interface Signer {
  readonly leaf: Certificate;
  /** Issuers' certificates that came with it. */
  readonly given: readonly Certificate[];
  readonly signedAt: Date | null;
}

export interface SignatureClaim {
  readonly findings: readonly Finding[];
  /** Null when the signature or a certificate of it could not be read. */
  readonly signer: Signer | null;
}

/** The detached signature over the bytes of the manifest, by the key of the certificate that comes with it. */
export async function checkSignature(container: Container, { crypto }: VerifyInput): Promise<SignatureClaim> {
  const extra = container.entries
    .filter(({ path }) => path.startsWith(SIGNATURES_FOLDER) && path !== SIGNATURE_ENTRY)
    .map(({ path }) => finding('signature-extra', path));
  const fails = (code: 'signature-missing' | 'signature-malformed' | 'signer-certificate') => {
    return { findings: [finding(code, SIGNATURE_ENTRY), ...extra], signer: null };
  };
  const bytes = container.read(SIGNATURE_ENTRY);
  const manifest = container.read(MANIFEST_ENTRY);
  if (!bytes || !manifest) return fails('signature-missing');
  const jws = readJws(bytes);
  if (!jws) return fails('signature-malformed');

  const certificates = jws.chain.map(readCertificate);
  const [leaf, ...given] = certificates.filter(certificate => certificate !== null);
  if (!leaf || given.length !== certificates.length - 1) return fails('signer-certificate');
  const signer = { leaf, given, signedAt: jws.signedAt };
  if (!isP256(leaf)) return { findings: [finding('signer-algorithm', SIGNATURE_ENTRY), ...extra], signer };
  const holds = await verifyJws(jws, manifest, new Uint8Array(leaf.x509.publicKey.rawData), crypto);
  const result = holds ? finding('signature-ok') : finding('signature-wrong', SIGNATURE_ENTRY);
  return { findings: [result, ...extra], signer };
}
