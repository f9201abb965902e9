import './web-crypto';
import { refuse, type Result } from '#shared/basics/result';
import { equalBytes } from '#shared/packages/canonical-json';
import {
  isP256,
  isSelfIssued,
  readCertificate,
  showIssuer,
  type Certificate,
} from '#shared/packages/certificates/certificate';
import { buildChain } from '#shared/packages/certificates/chain';
import type { KeyStoreAccess } from './key-files';
import { readPem } from './pem';
import { keepSigningKey, readSigningKey, type SigningKey } from './signing-key';

/**
 * Puts the city's certificate in the place of the self-signed one. It must be for this very key, in force, fit for
 * signing, and lead to a root that this machine trusts. `data`: PEM in any order, or one certificate's DER in base64.
 */
export async function importCertificate(
  store: KeyStoreAccess,
  data: string,
  roots: readonly Uint8Array[],
  now: Date,
): Promise<Result<SigningKey>> {
  const present = await readSigningKey(store);
  if (!present.ok) return present;
  if (!present.value) return refuse('key-missing');
  const given = readPem('CERTIFICATE', data).map(readCertificate);
  const certificates = given.filter(certificate => certificate !== null);
  if (certificates.length === 0 || certificates.length < given.length) return refuse('certificate-unreadable');

  const own = present.value.certificate.x509.publicKey.rawData;
  const leaf = certificates.find(({ x509 }) => equalBytes(new Uint8Array(x509.publicKey.rawData), new Uint8Array(own)));
  if (!leaf) return refuse('certificate-other-key');
  const unfit = unfitness(leaf, now);
  if (unfit) return unfit;
  const others = certificates.filter(certificate => certificate !== leaf);
  const trusted = roots.map(readCertificate).filter(root => root !== null);
  const chain = await buildChain(leaf, others, trusted);
  if (!chain.anchored) return refuse('certificate-not-anchored', { issuer: showIssuer(leaf) });
  return keepSigningKey(
    store,
    present.value.keys,
    chain.certificates.slice(0, -1).map(({ der }) => der),
  );
}

function unfitness(leaf: Certificate, now: Date) {
  if (isSelfIssued(leaf)) return refuse('certificate-self-signed');
  if (!isP256(leaf) || !leaf.maySign || !leaf.strong) return refuse('certificate-usage');
  if (now < leaf.notBefore) return refuse('certificate-not-yet', { from: leaf.notBefore.toISOString().slice(0, 10) });
  if (now > leaf.notAfter) return refuse('certificate-expired', { until: leaf.notAfter.toISOString().slice(0, 10) });
  return null;
}
