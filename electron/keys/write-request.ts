import './web-crypto';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { subjectPart } from '#shared/packages/certificates/certificate';
import { writeFileAtomic } from '../files/atomic-write';
import { errorCode } from '../files/disk-errors';
import { certificateRequest } from './certificate-request';
import type { KeyStoreAccess } from './key-files';
import { writePem } from './pem';
import { readSigningKey } from './signing-key';

/** Writes the request for the city's certificate into `folder`, for the same name as the certificate in use. */
export async function writeRequest(store: KeyStoreAccess, folder: string): Promise<Result<{ path: string }>> {
  const key = await readSigningKey(store);
  if (!key.ok) return key;
  if (!key.value) return refuse('key-missing');
  const { keys, certificate } = key.value;
  const request = await certificateRequest(keys, certificate.x509.subjectName);
  const path = join(folder, `证书申请-${subjectPart(certificate, 'L') || '区县'}.csr`);
  try {
    await writeFileAtomic(path, writePem('CERTIFICATE REQUEST', request));
  } catch (error) {
    return refuse('request-not-written', { code: errorCode(error) ?? '' }, { at: folder });
  }
  return ok({ path });
}
