import { ATTACHMENT_LIMIT, THUMBNAIL_LIMIT, type AttachmentType } from '#shared/attachments/attachment';
import { sniff, SNIFF_BYTES, sniffHead } from '#shared/attachments/sniff';
import { sniffRefusal } from '#shared/attachments/sniff-refusal';
import { refuse, type Refusal } from '#shared/basics/result';
import { sizeWords } from './size-words';
import { decodePicture, drawJpeg } from './picture';

/** A file that may be kept as it is. */
export interface ReadyFile {
  readonly content: Blob;
  readonly name: string;
  readonly mediaType: AttachmentType;
  /** Pixels; null for what is no picture. */
  readonly width: number | null;
  readonly height: number | null;
  readonly thumbnail: Blob | null;
}

export type Examined =
  | { readonly kind: 'ready'; readonly file: ReadyFile }
  /** A sound picture that is too large: it can be made smaller first. */
  | { readonly kind: 'too-large-picture'; readonly refusal: Refusal }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Longest side of a picture that is made smaller: a page of A4 is still read at this. */
const SMALLER_PIXELS = 2560;
const THUMBNAIL_PIXELS = 240;

/** Looks at a file by its content: kind, size, and whether a picture decodes. Reads no more of it than it must. */
export async function examineFile(file: File): Promise<Examined> {
  const { name } = file;
  if (file.size === 0) return refused(refuse('attachment-empty', { name }));
  const large = file.size > ATTACHMENT_LIMIT;
  const bytes = await readBytes(large ? file.slice(0, SNIFF_BYTES) : file);
  // A stick that was pulled out, a file that was deleted after it was chosen.
  if (!bytes) return refused(refuse('attachment-damaged', { name }));
  const sniffed = large ? sniffHead(bytes) : sniff(bytes);
  if (sniffed.kind === 'other-picture') return redraw(file);
  if (sniffed.kind !== 'attachable') return refused(sniffRefusal(sniffed.kind, name));
  const tooLarge = refuse('attachment-too-large', { name, size: sizeWords(file.size) });
  if (!sniffed.mediaType.startsWith('image/')) {
    if (large) return refused(tooLarge);
    const papers = { width: null, height: null, thumbnail: null };
    return { kind: 'ready', file: { content: file, name, mediaType: sniffed.mediaType, ...papers } };
  }
  const picture = await decodePicture(file);
  if (!picture) return refused(refuse('attachment-damaged', { name }));
  try {
    if (large) return { kind: 'too-large-picture', refusal: tooLarge.refusal };
    return { kind: 'ready', file: await pictureFile(file, name, sniffed.mediaType, picture) };
  } finally {
    picture.close();
  }
}

/** The same picture as a JPEG of moderate size, or the refusal when it does not decode. */
export async function redraw(file: File): Promise<Examined> {
  const { name } = file;
  const picture = await decodePicture(file);
  const content = picture && (await drawJpeg(picture, SMALLER_PIXELS, 0.88));
  picture?.close();
  const drawn = content && (await decodePicture(content));
  if (!content || !drawn) return refused(refuse('attachment-damaged', { name }));
  try {
    const jpegName = `${name.replace(/\.[^.]{1,5}$/, '')}.jpg`;
    return { kind: 'ready', file: await pictureFile(content, jpegName, 'image/jpeg', drawn) };
  } finally {
    drawn.close();
  }
}

async function pictureFile(
  content: Blob,
  name: string,
  mediaType: AttachmentType,
  picture: ImageBitmap,
): Promise<ReadyFile> {
  const drawn = await drawJpeg(picture, THUMBNAIL_PIXELS, 0.8);
  const thumbnail = drawn && drawn.size <= THUMBNAIL_LIMIT ? drawn : null;
  return { content, name, mediaType, width: picture.width, height: picture.height, thumbnail };
}

function refused({ refusal }: { readonly refusal: Refusal }): Examined {
  return { kind: 'refused', refusal };
}

async function readBytes(blob: Blob): Promise<Uint8Array | null> {
  return blob.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null,
  );
}
