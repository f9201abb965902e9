/** Files on their way from the page, in memory: nothing of them touches the disk before it is sealed. */
export interface Uploads {
  /** Answers how much is there now; null when the part does not follow on what is there. */
  add(upload: string, bytes: number, offset: number, data: Buffer): number | null;
  /** The whole file, forgotten with this; null when it is not whole. */
  take(upload: string): Buffer | null;
  drop(upload: string): void;
}

/** A page adds one file after another; more at once than this is a page that forgot some. */
const AT_ONCE = 4;

interface Coming {
  readonly bytes: number;
  readonly parts: Buffer[];
  received: number;
}

export function createUploads(): Uploads {
  const coming = new Map<string, Coming>();
  return {
    add(upload, bytes, offset, data) {
      if (offset === 0) {
        coming.delete(upload);
        for (const oldest of coming.keys()) if (coming.size >= AT_ONCE) coming.delete(oldest);
        coming.set(upload, { bytes, parts: [], received: 0 });
      }
      const file = coming.get(upload);
      if (!file || file.bytes !== bytes || file.received !== offset || offset + data.length > bytes) return null;
      file.parts.push(data);
      file.received += data.length;
      return file.received;
    },
    take(upload) {
      const file = coming.get(upload);
      coming.delete(upload);
      return file && file.received === file.bytes ? Buffer.concat(file.parts, file.bytes) : null;
    },
    drop: upload => void coming.delete(upload),
  };
}
