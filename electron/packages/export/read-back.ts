import { readFile } from 'node:fs/promises';
import { ok, refuse, type Result } from '#shared/basics/result';
import { equalBytes } from '#shared/packages/canonical-json';
import type { Verdict } from '#shared/packages/verdict';
import { verify } from '#shared/packages/verify/verify';
import { errorCode } from '../../files/disk-errors';
import { nodeCryptoPort } from '../../keys/node-crypto-port';
import type { CheckedExport } from './check';
import type { ExportSurroundings } from './export-job';

/**
 * Step 6: what lies on the medium is read and examined as a receiver would. Only who signed and the practice mark may be
 * less than 有效: those are as they are meant to be.
 */
export async function readBack(
  aside: string,
  bytes: Uint8Array,
  { fileName }: CheckedExport,
  around: ExportSurroundings,
): Promise<Result<Verdict>> {
  let written: Uint8Array;
  try {
    written = await readFile(aside);
  } catch (error) {
    return refuse('package-read-back', { why: errorCode(error) ?? '读不出来' });
  }
  if (!equalBytes(written, bytes)) return refuse('package-read-back', { why: '读回的内容与写入的不同' });
  const { roots, revocations } = around.trust;
  const { verdict } = await verify(written, {
    file: fileName,
    trustRoots: roots.length > 0 ? roots : null,
    revocations,
    now: around.now,
    crypto: nodeCryptoPort,
  });
  const wrong = verdict.findings.find(
    ({ grade, claim }) => grade !== '有效' && claim !== 'signer' && claim !== 'practice',
  );
  return wrong ? refuse('package-read-back', { why: wrong.words }) : ok(verdict);
}
