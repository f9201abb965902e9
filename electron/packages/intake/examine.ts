import { createHash } from 'node:crypto';
import { ok, refuse } from '#shared/basics/result';
import { claimTitles } from '#shared/packages/findings';
import { knownKinds } from '#shared/packages/kinds/kinds';
import { verify } from '#shared/packages/verify/verify';
import { nodeCryptoPort } from '../../keys/node-crypto-port';
import type { Examination, ExaminationJob } from './examination';
import { readPackageFile } from './read-file';

/** Of the claims that only one kind makes, a package has one. */
const claims = Object.keys(claimTitles).length - (knownKinds.length - 1);

/** A received file: read within bounds, examined, and turned away when it belongs to the other mode. */
export async function examine(
  { source, name, roots, revocations, practice, now }: ExaminationJob,
  progress: (done: number, total: number, words: string) => void,
): Promise<Examination> {
  const read = 'path' in source ? await readPackageFile(source.path) : ok(source.bytes);
  if (!read.ok) return read;
  const bytes = read.value;
  let begun = 0;
  const { verdict, document, held } = await verify(bytes, {
    file: name,
    trustRoots: roots.length > 0 ? roots : null,
    revocations,
    now,
    crypto: nodeCryptoPort,
    examining: claim => progress(begun++, claims, `正在查验：${claimTitles[claim]}`),
  });
  if (document?.practice === true && !practice) return refuse('package-practice-in-real', undefined, { at: name });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const content = held && { title: held.title, summary: held.summary, attachments: held.attachments };
  const { kind = null, id: packageId = null } = document ?? {};
  return ok({ verdict, kind, packageId, sha256, bytes: bytes.length, content });
}
