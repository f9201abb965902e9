import type { AttachmentType } from '#shared/attachments/attachment';
import { sniff } from '#shared/attachments/sniff';
import { sniffRefusal } from '#shared/attachments/sniff-refusal';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { CallInput, CallOutput } from '#shared/ipc/contract';
import type { OpenStore } from '../session/session';
import { isThumbnail } from './is-thumbnail';
import { blobThere, readBlob, readThumbnail } from './read-blob';
import type { BlobKey } from './seal-blob';
import { createUploads, type Uploads } from './uploads';
import { writeBlob } from './write-blob';

/** Contents of attachments of the open store. What is on its way belongs to that store and is forgotten with it. */
export interface Attachments {
  send(store: OpenStore, input: CallInput<'attachments.send'>): Result<CallOutput<'attachments.send'>>;
  put(store: OpenStore, input: CallInput<'attachments.put'>): Promise<Result<CallOutput<'attachments.put'>>>;
  drop(store: OpenStore, upload: string): void;
  /** What was sent under that name, and what it is; forgotten with this. */
  taken(store: OpenStore, upload: string, name: string): Result<{ content: Buffer; mediaType: AttachmentType }>;
  part(store: OpenStore, input: CallInput<'attachments.get'>): Promise<Result<CallOutput<'attachments.get'>>>;
  content(store: OpenStore, sha256: string, name: string): Promise<Result<Buffer>>;
  thumbnails(store: OpenStore, sha256: readonly string[]): Promise<CallOutput<'attachments.thumbnails'>>;
}

/** Bytes of one part of `attachments.get`. */
export const PART_BYTES = 1024 * 1024;

interface Around {
  readonly uploads: Uploads;
  /** The file whose parts are being fetched, so that it is opened and checked once. */
  reading: { readonly sha256: string; readonly content: Buffer } | null;
}

export function createAttachments(): Attachments {
  const around = new WeakMap<OpenStore, Around>();
  const of = (store: OpenStore): Around => {
    const there = around.get(store) ?? { uploads: createUploads(), reading: null };
    around.set(store, there);
    return there;
  };
  const attachments: Attachments = {
    send(store, { upload, bytes, offset, data }) {
      const received = of(store).uploads.add(upload, bytes, offset, Buffer.from(data, 'base64'));
      return received === null ? refuse('call-input-invalid', { field: 'offset' }) : ok({ received });
    },
    async put(store, { upload, name, thumbnail }) {
      const taken = attachments.taken(store, upload, name);
      if (!taken.ok) return taken;
      const { content, mediaType } = taken.value;
      const small = thumbnail === null ? null : Buffer.from(thumbnail, 'base64');
      const written = await writeBlob(store.folder, keyOf(store), content, small && isThumbnail(small) ? small : null);
      if (!written.ok) return written;
      return ok({ sha256: written.value, bytes: content.length, mediaType });
    },
    taken(store, upload, name) {
      const content = of(store).uploads.take(upload);
      if (!content) return refuse('attachment-interrupted', { name });
      const sniffed = sniff(content);
      return sniffed.kind === 'attachable'
        ? ok({ content, mediaType: sniffed.mediaType })
        : sniffRefusal(sniffed.kind, name);
    },
    drop: (store, upload) => of(store).uploads.drop(upload),
    async part(store, { sha256, name, part }) {
      const here = of(store);
      if (part === 0 || here.reading?.sha256 !== sha256) {
        const read = await attachments.content(store, sha256, name);
        if (!read.ok) return read;
        here.reading = { sha256, content: read.value };
      }
      const { content } = here.reading as NonNullable<Around['reading']>;
      const parts = Math.ceil(content.length / PART_BYTES);
      if (part >= parts - 1) here.reading = null;
      return ok({ data: content.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64'), parts });
    },
    content: (store, sha256, name) => readBlob(store.folder, keyOf(store), sha256, name),
    async thumbnails(store, hashes) {
      const key = keyOf(store);
      const found = hashes.map(async sha256 => ({
        there: await blobThere(store.folder, sha256),
        thumbnail: (await readThumbnail(store.folder, key, sha256))?.toString('base64') ?? null,
      }));
      return { found: await Promise.all(found) };
    },
  };
  return attachments;
}

export function keyOf(store: OpenStore): BlobKey {
  return { storeId: store.storeId, key: store.secretFor('attachments') };
}
