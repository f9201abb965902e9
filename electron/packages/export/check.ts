import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { momentText } from '#shared/basics/moment';
import { filingFactsSchema, type FilingFacts } from '#shared/packages/filing-facts';
import { packageFileName } from '#shared/packages/layout';
import { packageId } from '#shared/packages/package-id';
import { checkTally } from '#shared/packages/verify/tally';
import { nodeCryptoPort } from '../../keys/node-crypto-port';
import type { SigningKey } from '../../keys/signing-key';
import type { ExportRequest, ExportSurroundings } from './export-job';

export interface CheckedExport {
  readonly facts: FilingFacts;
  readonly key: SigningKey;
  readonly packageId: string;
  readonly createdAt: string;
  readonly fileName: string;
  readonly path: string;
}

/** Step 1: everything that can be refused before any work is done. */
export async function check(request: ExportRequest, around: ExportSurroundings): Promise<Result<CheckedExport>> {
  if (!isCertified(request.facts)) return refuse('package-not-certified', undefined, { rule: 'QD-37' });
  const parsed = filingFactsSchema.safeParse(request.facts);
  if (!parsed.success) return refuse('package-facts-invalid', { at: parsed.error.issues[0]?.path.join('.') ?? '' });
  const facts = parsed.data;
  const wrong = checkTally(facts).find(({ grade }) => grade !== '有效');
  if (wrong) return refuse('package-recount-differs', { at: wrong.words });

  const { key } = around;
  if (!key) return refuse('key-missing');
  const { notAfter } = key.certificate;
  if (around.now > notAfter) return refuse('key-certificate-expired', { until: notAfter.toISOString().slice(0, 10) });

  const id = packageId(facts, nodeCryptoPort);
  const createdAt = momentText(around.now);
  const fileName = packageFileName(around.district, 'election-filing', createdAt, id);
  const path = join(request.folder, fileName);
  const place = await checkPlace(request, fileName, path);
  return place.ok ? ok({ facts, key, packageId: id, createdAt, fileName, path }) : place;
}

function isCertified(facts: unknown): boolean {
  const at = (facts as { election?: { certifiedAt?: unknown } } | null)?.election?.certifiedAt;
  return typeof at === 'string' && at !== '';
}

async function checkPlace({ folder, overwrite }: ExportRequest, fileName: string, path: string): Promise<Result<null>> {
  const isFolder = await stat(folder).then(
    found => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return refuse('package-folder-gone', undefined, { at: folder });
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) return refuse('package-read-only', undefined, { at: folder });
  const present = await stat(path).catch(() => null);
  if (present && (!overwrite || !present.isFile()))
    return refuse('package-file-exists', { name: fileName }, { at: folder });
  return ok(null);
}
