import { newKeyPair } from '../../keys/web-crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCertificate } from '#shared/packages/certificates/certificate';
import { certificateRequest, readRequest } from '../../keys/certificate-request';
import { issueInto, LIST_FILE, ROOT_FILE, type CityFolder } from '../../keys/city-root/city-folder';
import { readPem } from '../../keys/pem';
import type { SigningKey } from '../../keys/signing-key';
import { subjectName } from '../../keys/subject-name';
import type { Trust } from '../../keys/trust-store';
import { demoBureau } from './demo-district';

/** Key, request, certificate: as a district and its city do it, only without the walk between them. */
export async function demoKey(city: CityFolder, now: Date): Promise<SigningKey> {
  const keys = await newKeyPair();
  const { city: from, district, bureau } = demoBureau;
  const name = subjectName({ city: from, district, unit: bureau, commonName: '演示报送' });
  const request = await readRequest(await certificateRequest(keys, name));
  if (!request) throw new Error('the request does not verify');
  const { path } = await issueInto(city, request, 1, now);
  const [der] = readPem('CERTIFICATE', await readFile(path, 'utf8'));
  const certificate = readCertificate(der ?? new Uint8Array());
  if (!der || !certificate) throw new Error('the certificate cannot be read');
  return { keys, certificate, chain: [der] };
}

export async function demoTrust(cityPath: string): Promise<Trust> {
  return {
    roots: readPem('CERTIFICATE', await readFile(join(cityPath, ROOT_FILE), 'utf8')),
    revocations: readPem('X509 CRL', await readFile(join(cityPath, LIST_FILE), 'utf8')),
  };
}
