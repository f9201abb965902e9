import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { momentText } from '#shared/basics/moment';
import type { HeldFacts } from '#shared/packages/kinds/kind-rules';
import { kinds, type KnownKind } from '#shared/packages/kinds/kinds';
import { packageFileName } from '#shared/packages/layout';
import { packageId } from '#shared/packages/package-id';
import { nodeCryptoPort } from '../../keys/node-crypto-port';
import type { SigningKey } from '../../keys/signing-key';
import type { ExportRequest, ExportSurroundings } from './export-job';

export interface CheckedExport {
  readonly kind: KnownKind;
  readonly held: HeldFacts;
  readonly key: SigningKey;
  readonly packageId: string;
  readonly createdAt: string;
  readonly fileName: string;
  readonly path: string;
}

/** Step 1: everything that can be refused before any work is done. */
export async function check(request: ExportRequest, around: ExportSurroundings): Promise<Result<CheckedExport>> {
  const { kind } = request;
  if (kind === 'election-filing' && !isCertified(request.facts))
    return refuse('package-not-certified', undefined, { rule: 'QD-37' });
  const answer = kinds[kind].hold(request.facts);
  if (!answer.ok) return refuse('package-facts-invalid', { at: answer.error.issues[0]?.path.join('.') ?? '' });
  const { held } = answer;
  const wrong = held.claims().find(({ grade }) => grade !== '有效');
  if (wrong) return refuse('package-recount-differs', { at: wrong.words });

  const { key } = around;
  if (!key) return refuse('key-missing');
  const { notAfter } = key.certificate;
  if (around.now > notAfter) return refuse('key-certificate-expired', { until: notAfter.toISOString().slice(0, 10) });

  const id = packageId(held.facts, nodeCryptoPort);
  const createdAt = momentText(around.now);
  const fileName = packageFileName(around.district, kind, createdAt, id);
  const path = join(request.folder, fileName);
  const place = await checkPlace(request, fileName, path);
  return place.ok ? ok({ kind, held, key, packageId: id, createdAt, fileName, path }) : place;
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
