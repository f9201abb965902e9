import { readDirectory } from '../packages/zip/read-directory';
import type { AttachmentType } from './attachment';

/** What a file is by its first bytes (and a zip's directory), whatever it is called. */
export type Sniffed =
  | { readonly kind: 'attachable'; readonly mediaType: AttachmentType }
  /** A picture that browsers decode but that is not kept as it is; it can be drawn anew as JPEG. */
  | { readonly kind: 'other-picture' }
  | { readonly kind: 'old-office' }
  | { readonly kind: 'heic' }
  /** Begins like one of ours but cannot be whole. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown' };

/** How many bytes from the front decide everything but what is inside a zip. */
export const SNIFF_BYTES = 1024;

/** `bytes`: the whole file. A picture must still be decoded; a PDF's and a zip's ends are looked at here. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = sniffHead(bytes);
  if (head.kind !== 'attachable') return head;
  if (head.mediaType === 'application/pdf') return hasPdfEnd(bytes) ? head : { kind: 'damaged' };
  return head.mediaType === DOCX ? sniffOffice(bytes) : head;
}

/** From the first `SNIFF_BYTES`: a zip counts as Word here, because only its directory tells more. */
export function sniffHead(head: Uint8Array): Sniffed {
  if (begins(head, 0xff, 0xd8, 0xff)) return { kind: 'attachable', mediaType: 'image/jpeg' };
  if (begins(head, 0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a)) return { kind: 'attachable', mediaType: 'image/png' };
  // Readers take a PDF whose mark stands within the first 1,024 bytes (ISO 32000-2, annex I), as scanners write it.
  if (indexOf(head.subarray(0, SNIFF_BYTES), ascii('%PDF-')) >= 0) {
    return { kind: 'attachable', mediaType: 'application/pdf' };
  }
  if (begins(head, 0x50, 0x4b, 0x03, 0x04)) return { kind: 'attachable', mediaType: DOCX };
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'old-office' };
  const at4 = head.subarray(4, 12);
  if (begins(at4, ...ascii('ftyp'))) {
    return /^(hei[cfmsx]|hev[cmsx]|mif1|msf1)/.test(text(at4.subarray(4))) ? { kind: 'heic' } : { kind: 'unknown' };
  }
  const webp = begins(head, ...ascii('RIFF')) && begins(head.subarray(8), ...ascii('WEBP'));
  const gif = begins(head, ...ascii('GIF8'));
  const bmp = begins(head, ...ascii('BM')) && head.length > 26;
  return webp || gif || bmp ? { kind: 'other-picture' } : { kind: 'unknown' };
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function sniffOffice(bytes: Uint8Array): Sniffed {
  const directory = readDirectory(bytes);
  if (typeof directory === 'string') return { kind: 'damaged' };
  const parts = new Set(directory.entries.map(({ path }) => path));
  if (!parts.has('[Content_Types].xml')) return { kind: 'unknown' };
  if (parts.has('word/document.xml')) return { kind: 'attachable', mediaType: DOCX };
  return parts.has('xl/workbook.xml') ? { kind: 'attachable', mediaType: XLSX } : { kind: 'unknown' };
}

/** A file that was cut off has no end mark in its last kilobytes. */
function hasPdfEnd(bytes: Uint8Array): boolean {
  return indexOf(bytes.subarray(Math.max(0, bytes.length - 4096)), ascii('%%EOF')) >= 0;
}

function begins(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, at) => bytes[at] === byte);
}

function ascii(letters: string): number[] {
  return [...letters].map(letter => letter.charCodeAt(0));
}

function text(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function indexOf(bytes: Uint8Array, mark: readonly number[]): number {
  for (let at = 0; at + mark.length <= bytes.length; at++) {
    if (mark.every((byte, n) => bytes[at + n] === byte)) return at;
  }
  return -1;
}
