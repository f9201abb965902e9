import { verifyDocxSignature, type DocxSignatureResult } from '../../documents/ooxml-signature/verify';
import { readCertificate } from '../certificates/certificate';
import { finding } from '../finding';
import type { Finding } from '../verdict';
import { unpackedSize } from './documents';
import { checkSigner, type SignerClaim } from './signer';
import type { VerifyInput } from './verify-input';

export interface WordFileClaim {
  readonly findings: readonly Finding[];
  readonly readable: boolean;
  readonly summary: SignerClaim['summary'] | null;
}

const NOT_WORD = '不是完整的 Word 文件，里面的内容读不出来；请从原处重新拷贝';

/** All ballot papers of a large project in one file stay below a third of this. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/** A single Word file: its signatures, and who made them. There are no facts beside it to hold its text against. */
export async function checkWordFile(file: Uint8Array, input: VerifyInput): Promise<WordFileClaim> {
  if (unpackedSize(file) > MAX_UNPACKED)
    return { findings: [finding('container-bomb')], readable: false, summary: null };
  const result = await verifyDocxSignature(file, input.crypto);
  if (isUnreadable(result))
    return { findings: [finding('container-unreadable', '', { why: NOT_WORD })], readable: false, summary: null };
  if (result.status === 'none') return { findings: [finding('document-unsigned')], readable: true, summary: null };

  const findings: Finding[] = result.problems
    .slice(0, 10)
    .map(({ words, path }) => finding('document-signature', path, { why: words }));
  if (result.status === 'valid') findings.push(finding('document-ok'));
  let summary: WordFileClaim['summary'] = null;
  for (const { certificateDer, chainDer, signedAt } of result.signers) {
    const claim = await checkDocumentSigner(certificateDer, chainDer, signedAt, input);
    summary ??= claim?.summary ?? null;
    findings.push(...(claim?.findings ?? [finding('signer-certificate')]));
  }
  return { findings, readable: true, summary };
}

async function checkDocumentSigner(
  der: Uint8Array,
  chain: readonly Uint8Array[],
  signedAt: string | null,
  input: VerifyInput,
): Promise<SignerClaim | null> {
  const leaf = readCertificate(der);
  if (!leaf) return null;
  const given = chain.map(readCertificate).filter(certificate => certificate !== null);
  const at = new Date(signedAt ?? Number.NaN);
  return checkSigner({ leaf, given, signedAt: Number.isNaN(at.getTime()) ? null : at }, null, null, input);
}

function isUnreadable({ problems }: DocxSignatureResult): boolean {
  return problems.some(({ code }) => code === 'container-unreadable');
}
