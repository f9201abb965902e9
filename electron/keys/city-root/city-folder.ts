import { importKeyPair, web } from '../web-crypto';
import { X509Certificate, type Pkcs10CertificateRequest } from '@peculiar/x509';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from '../../files/atomic-write';
import { makeFolders } from '../../files/make-folders';
import { readPem, writePem } from '../pem';
import { createCityRoot, issueCertificate, revocationList, yearsLater, type CityRoot } from './city-root';

/** A city root's folder: `root.pem` and `revocations.crl` are given out, `root-key.pem` stays at the city. */
export const ROOT_FILE = 'root.pem';
export const LIST_FILE = 'revocations.crl';
const KEY_FILE = 'root-key.pem';
const BOOK_FILE = 'issued.json';

const bookSchema = z.array(
  z.object({ serial: z.string(), subject: z.string(), notAfter: z.string(), revokedAt: z.string().nullable() }),
);
type Book = z.infer<typeof bookSchema>;

export interface CityFolder {
  readonly folder: string;
  readonly root: CityRoot;
  readonly book: Book;
}

/** Null when the folder is not empty: a root is never written over another. */
export async function initCityFolder(folder: string, city: string, now: Date): Promise<CityFolder | null> {
  await makeFolders(folder);
  if ((await readdir(folder)).length > 0) return null;
  const root = await createCityRoot(city, now);
  const key = new Uint8Array(await web.subtle.exportKey('pkcs8', root.keys.privateKey));
  await writeFile(join(folder, KEY_FILE), writePem('PRIVATE KEY', key), { mode: 0o600, flag: 'wx' });
  await writeFileAtomic(join(folder, ROOT_FILE), writePem('CERTIFICATE', new Uint8Array(root.certificate.rawData)));
  const opened = { folder, root, book: [] };
  await keep(opened, [], now);
  return opened;
}

/** Null when it is no city root's folder. */
export async function openCityFolder(folder: string): Promise<CityFolder | null> {
  try {
    const [key] = readPem('PRIVATE KEY', await readFile(join(folder, KEY_FILE), 'utf8'));
    const [der] = readPem('CERTIFICATE', await readFile(join(folder, ROOT_FILE), 'utf8'));
    const book = bookSchema.parse(JSON.parse(await readFile(join(folder, BOOK_FILE), 'utf8')));
    if (!key || !der) return null;
    return {
      folder,
      root: { keys: await importKeyPair(key), certificate: new X509Certificate(Uint8Array.from(der)) },
      book,
    };
  } catch {
    return null;
  }
}

/** Writes the certificate beside the root and enters it in the book. Answers where it lies. */
export async function issueInto(
  city: CityFolder,
  request: Pkcs10CertificateRequest,
  years: number,
  now: Date,
): Promise<{ path: string; serial: string }> {
  const validity = { from: new Date(now.getTime() - 60_000), until: yearsLater(now, years) };
  const certificate = await issueCertificate(city.root, request, validity);
  const serial = certificate.serialNumber.toLowerCase();
  const path = join(city.folder, `certificate-${serial.slice(0, 12)}.pem`);
  await writeFileAtomic(path, writePem('CERTIFICATE', new Uint8Array(certificate.rawData)));
  const line = { serial, subject: certificate.subject, notAfter: validity.until.toISOString(), revokedAt: null };
  await keep(city, [...city.book, line], now);
  return { path, serial };
}

/** Writes a new revocation list. Null when no such certificate was issued here; the first twelve digits are enough. */
export async function revokeIn(
  city: CityFolder,
  serial: string,
  now: Date,
): Promise<{ path: string; subject: string } | null> {
  const meant = city.book.filter(line => serial.length >= 12 && line.serial.startsWith(serial.toLowerCase()));
  const [line] = meant;
  if (!line || meant.length > 1) return null;
  const book = city.book.map(one => (one === line ? { ...one, revokedAt: one.revokedAt ?? now.toISOString() } : one));
  await keep(city, book, now);
  return { path: join(city.folder, LIST_FILE), subject: line.subject };
}

async function keep({ folder, root }: CityFolder, book: Book, now: Date): Promise<void> {
  const revoked = book.flatMap(({ serial, revokedAt }) =>
    revokedAt === null ? [] : [{ serial, at: new Date(revokedAt) }],
  );
  await writeFileAtomic(join(folder, LIST_FILE), writePem('X509 CRL', await revocationList(root, revoked, now)));
  await writeFileAtomic(join(folder, BOOK_FILE), `${JSON.stringify(book, null, 2)}\n`);
}
