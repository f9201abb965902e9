import type { CryptoPort } from '../basics/crypto-port';
import { hexOf } from '../basics/hex';
import { canonicalBytes } from './canonical-json';
import { MANIFEST_ENTRY, MIMETYPE, MIMETYPE_ENTRY, PACKAGE_ENTRY, SIGNATURE_ENTRY } from './layout';
import { manifestBytes } from './manifest';
import type { PackageDocument } from './package-document';
import { writeZip, type NewEntry } from './zip/write-zip';

/** A package that waits for its signature: the signature goes over `manifest`. */
export interface UnsignedPackage {
  readonly entries: readonly NewEntry[];
  readonly manifest: Uint8Array;
}

/** `files`: documents (signed already) and attachments, in the order in which they are to lie in the package. */
export function assemblePackage(
  document: PackageDocument,
  files: readonly NewEntry[],
  crypto: CryptoPort,
): UnsignedPackage {
  const mimetype = { path: MIMETYPE_ENTRY, bytes: new TextEncoder().encode(MIMETYPE) };
  const entries = [mimetype, { path: PACKAGE_ENTRY, bytes: canonicalBytes(document) }, ...files];
  const hashed = entries.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: hexOf(crypto.sha256(bytes)) }));
  return { entries, manifest: manifestBytes(hashed) };
}

/** The bytes of the package's file. */
export function sealPackage({ entries, manifest }: UnsignedPackage, jws: string): Uint8Array {
  return writeZip([
    ...entries,
    { path: MANIFEST_ENTRY, bytes: manifest },
    { path: SIGNATURE_ENTRY, bytes: new TextEncoder().encode(jws) },
  ]);
}
