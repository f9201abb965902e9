import { showDay, type Day } from '../../basics/dates';
import { isSelfIssued, readCertificate, showSubject, subjectPart, type Certificate } from '../certificates/certificate';
import { buildChain, type Chain } from '../certificates/chain';
import { isListOf, readRevocationList, revokedOn } from '../certificates/revocation';
import { finding } from '../finding';
import type { Finding, SignerSummary } from '../verdict';
import { hexOf } from '../../basics/hex';
import type { Signer } from './signature';
import type { VerifyInput } from './verify-input';

export interface SignerClaim {
  readonly findings: readonly Finding[];
  readonly summary: SignerSummary;
}

/** Clocks of two office PCs may differ by so much. */
const CLOCK_TOLERANCE_MS = 24 * 3600 * 1000;

/**
 * Whether the certificate may speak for a district: its chain, its dates, its use, revocation. `stated`: when the package
 * says it was made, used where the signature names no time; `district` is the package's, null for a single document.
 */
export async function checkSigner(
  signer: Signer,
  stated: Date | null,
  district: string | null,
  input: VerifyInput,
): Promise<SignerClaim> {
  const roots = (input.trustRoots ?? []).map(readCertificate).filter(root => root !== null);
  const chain = await buildChain(signer.leaf, signer.given, roots);
  const signedAt = signer.signedAt ?? stated;
  const findings = [
    anchorFinding(signer.leaf, chain, input.trustRoots !== null),
    ...useFindings(signer.leaf, chain),
    ...clockFindings([signer.signedAt, stated], input.now),
    ...dateFindings(chain, signedAt, input.now),
    ...(await revocationFindings(chain, input)),
  ];
  const home = subjectPart(signer.leaf, 'L');
  if (district !== null && home !== '' && home !== district)
    findings.push(finding('signer-other-district', '', { subject: home, district }));
  return { findings, summary: summaryOf(signer.leaf, chain.anchored, signedAt, input) };
}

function anchorFinding(leaf: Certificate, chain: Chain, hasTrust: boolean): Finding {
  const subject = showSubject(leaf);
  if (chain.anchored) return finding('signer-anchored', '', { subject });
  if (isSelfIssued(leaf))
    return finding(hasTrust ? 'signer-self-signed-untrusted' : 'signer-self-signed', '', { subject });
  return finding(hasTrust ? 'signer-stranger' : 'signer-not-anchored', '', { subject });
}

function useFindings(leaf: Certificate, { certificates }: Chain): Finding[] {
  const findings: Finding[] = [];
  if (!leaf.maySign) findings.push(finding('signer-usage'));
  if (certificates.some(({ strong }) => !strong)) findings.push(finding('signer-algorithm'));
  return findings;
}

/** Neither the signature nor the package may say that it was made in the future. */
function clockFindings(said: readonly (Date | null)[], now: Date): Finding[] {
  const ahead = said.find(at => at !== null && at.getTime() > now.getTime() + CLOCK_TOLERANCE_MS);
  return ahead ? [finding('signer-clock', '', { at: showDate(ahead) })] : [];
}

function dateFindings({ certificates }: Chain, signedAt: Date | null, now: Date): Finding[] {
  const then = signedAt ?? now;
  const outside = certificates.find(({ notBefore, notAfter }) => then < notBefore || then > notAfter);
  if (outside) {
    const [from, until] = [showDate(outside.notBefore), showDate(outside.notAfter)];
    return [finding('signer-expired-then', '', { from, until })];
  }
  const expired = certificates.find(({ notBefore, notAfter }) => now < notBefore || now > notAfter);
  return expired ? [finding('signer-expired-since', '', { until: showDate(expired.notAfter) })] : [];
}

/**
 * Every certificate below the anchor against the list of its issuer. A revoked certificate counts as revoked whatever
 * time the signature claims, because that time is the signer's own word.
 */
async function revocationFindings({ certificates }: Chain, { revocations, now }: VerifyInput): Promise<Finding[]> {
  const lists = revocations.map(readRevocationList).filter(list => list !== null);
  const findings: Finding[] = [];
  for (const [at, certificate] of certificates.slice(0, -1).entries()) {
    const issuer = certificates[at + 1] as Certificate;
    const named = lists.filter(list => list.issuer === issuer.subject);
    const signed = [];
    for (const list of named) if (await isListOf(list, issuer)) signed.push(list);
    if (signed.length < named.length) findings.push(finding('signer-revocation-unusable'));
    const newest = signed.sort((a, b) => b.thisUpdate.getTime() - a.thisUpdate.getTime())[0];
    if (!newest) {
      if (at === 0) findings.push(finding('signer-revocation-none'));
      continue;
    }
    const revoked = signed.map(list => revokedOn(list, certificate)).find(date => date !== null);
    if (revoked) findings.push(finding('signer-revoked', '', { date: showDate(revoked) }));
    else if (newest.nextUpdate !== null && newest.nextUpdate < now) {
      findings.push(finding('signer-revocation-stale', '', { until: showDate(newest.nextUpdate) }));
    } else findings.push(finding('signer-revocation-ok', '', { at: showDate(newest.thisUpdate) }));
  }
  return findings;
}

function summaryOf(
  leaf: Certificate,
  anchored: boolean,
  signedAt: Date | null,
  { crypto }: VerifyInput,
): SignerSummary {
  return {
    subject: leaf.subject,
    issuer: leaf.issuer,
    serial: leaf.serial,
    notBefore: leaf.notBefore.toISOString(),
    notAfter: leaf.notAfter.toISOString(),
    fingerprint: hexOf(crypto.sha256(leaf.der)),
    anchored,
    signedAt: signedAt?.toISOString() ?? null,
  };
}

function showDate(date: Date): string {
  return showDay(date.toISOString().slice(0, 10) as Day);
}
