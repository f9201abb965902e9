import { readPackageFile } from './read-file';
import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { CallOutput } from '#shared/ipc/contract';
import { verify } from '#shared/packages/verify/verify';
import { nodeCryptoPort } from '../../keys/node-crypto-port';
import type { Trust } from '../../keys/trust-store';

export interface IntakeRequest {
  /** A file on disk, or null when its bytes came from the page. */
  readonly path: string | null;
  readonly name: string;
  /** Base64; null with `path`. */
  readonly data: string | null;
}

export interface IntakeSurroundings {
  readonly trust: Trust;
  readonly practice: boolean;
  readonly now: Date;
}

/** A received file: read within bounds, examined, and turned away when it belongs to the other mode. */
export async function intake(
  request: IntakeRequest,
  around: IntakeSurroundings,
): Promise<Result<CallOutput<'packages.verify'>>> {
  const read = await readPackageFile(request);
  if (!read.ok) return read;
  const bytes = read.value;
  const { roots, revocations } = around.trust;
  const { verdict, document, facts } = await verify(bytes, {
    file: request.name,
    trustRoots: roots.length > 0 ? roots : null,
    revocations,
    now: around.now,
    crypto: nodeCryptoPort,
  });
  if (document?.practice === true && !around.practice)
    return refuse('package-practice-in-real', undefined, { at: request.name });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({
    verdict,
    kind: document?.kind ?? null,
    packageId: document?.id ?? null,
    sha256,
    bytes: bytes.length,
    facts,
  });
}
