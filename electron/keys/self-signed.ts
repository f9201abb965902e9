import { SIGNING_ALGORITHM, type KeyPair } from './web-crypto';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { subjectName, type SubjectParts } from './subject-name';

const SELF_SIGNED_YEARS = 3;

/** The certificate in use until the city's comes: same key, its own issuer, graded as such by every verifier. DER. */
export async function selfSigned(keys: KeyPair, subject: SubjectParts, now: Date): Promise<Uint8Array> {
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + SELF_SIGNED_YEARS);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: subjectName(subject),
    notBefore: new Date(now.getTime() - 60_000),
    notAfter,
    keys,
    signingAlgorithm: SIGNING_ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return new Uint8Array(certificate.rawData);
}
