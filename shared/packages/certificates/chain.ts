import { equalBytes } from '../canonical-json';
import { isIssuedBy, isSelfIssued, type Certificate } from './certificate';

export interface Chain {
  /** From the signer's certificate up; the last is the anchor when `anchored`. */
  readonly certificates: readonly Certificate[];
  readonly anchored: boolean;
}

const MAX_LENGTH = 5;

/**
 * The way from `leaf` to one of `roots` over the certificates that came with it. Every step's signature, right to issue
 * and length of path is checked here; dates and revocation are the caller's.
 */
export async function buildChain(
  leaf: Certificate,
  given: readonly Certificate[],
  roots: readonly Certificate[],
): Promise<Chain> {
  const chain = [leaf];
  for (;;) {
    const last = chain[chain.length - 1] as Certificate;
    if (roots.some(root => equalBytes(root.der, last.der))) return { certificates: chain, anchored: true };
    if (chain.length === MAX_LENGTH) return { certificates: chain, anchored: false };
    const issuer =
      (await issuerOf(last, roots, chain.length)) ??
      (isSelfIssued(last) ? null : await issuerOf(last, given, chain.length));
    if (!issuer || chain.some(({ der }) => equalBytes(der, issuer.der)))
      return { certificates: chain, anchored: false };
    chain.push(issuer);
  }
}

/** `below`: how many certificates stand below the issuer, the signer's included. */
async function issuerOf(
  certificate: Certificate,
  among: readonly Certificate[],
  below: number,
): Promise<Certificate | null> {
  for (const candidate of among) {
    if (!candidate.mayIssue || !candidate.strong) continue;
    if (candidate.pathLength !== null && below - 1 > candidate.pathLength) continue;
    if (await isIssuedBy(certificate, candidate)) return candidate;
  }
  return null;
}
