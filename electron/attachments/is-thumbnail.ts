import { THUMBNAIL_LIMIT } from '#shared/attachments/attachment';
import { sniffHead } from '#shared/attachments/sniff';

/** What the page drew is a JPEG of a few kilobytes; anything else is left out, because the content can do without. */
export function isThumbnail(bytes: Buffer): boolean {
  const sniffed = sniffHead(bytes);
  return bytes.length <= THUMBNAIL_LIMIT && sniffed.kind === 'attachable' && sniffed.mediaType === 'image/jpeg';
}
