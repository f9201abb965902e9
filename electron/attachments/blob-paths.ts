import { join } from 'node:path';

/** Where a store keeps the contents of its attachments. */
export function blobsFolder(store: string): string {
  return join(store, 'attachments');
}

/** Relative, with forward slashes. Folders by the first two digits: a stick's FAT takes some 9,000 such names a folder. */
export function blobName(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256}`;
}

export function blobPath(store: string, sha256: string): string {
  return join(blobsFolder(store), ...blobName(sha256).split('/'));
}

/** The small picture beside; it can be lost without harm. */
export function thumbnailPath(store: string, sha256: string): string {
  return `${blobPath(store, sha256)}.thumb`;
}
