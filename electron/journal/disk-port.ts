import type { FileHandle } from 'node:fs/promises';
import { freeBytes } from '../files/free-space';

/** The three things that a disk can fail at while an entry is appended; tests put failing ones in their place. */
export interface DiskPort {
  write(file: FileHandle, data: Buffer, position: number): Promise<void>;
  sync(file: FileHandle): Promise<void>;
  truncate(file: FileHandle, length: number): Promise<void>;
  freeBytes(folder: string): Promise<number | null>;
}

export const realDisk: DiskPort = {
  async write(file, data, position) {
    for (let done = 0; done < data.length;) {
      const { bytesWritten } = await file.write(data, done, data.length - done, position + done);
      done += bytesWritten;
    }
  },
  sync: file => file.sync(),
  truncate: (file, length) => file.truncate(length),
  freeBytes,
};
