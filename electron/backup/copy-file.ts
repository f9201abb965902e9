import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

const CHUNK = 1024 * 1024;

/** Copies the first `bytes` (null: all), fsyncs, answers length and hex SHA-256 of what was read. */
export async function copyFileHashed(
  from: string,
  to: string,
  bytes: number | null,
  onChunk: (bytes: number) => void = () => undefined,
): Promise<{ bytes: number; sha256: string }> {
  await mkdir(dirname(to), { recursive: true });
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      let done = 0;
      for await (const chunk of chunksOf(source, bytes)) {
        hash.update(chunk);
        await target.writeFile(chunk);
        done += chunk.length;
        onChunk(chunk.length);
      }
      await target.sync();
      return { bytes: done, sha256: hash.digest('hex') };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

export async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, 'r');
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of chunksOf(file, null)) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}

async function* chunksOf(file: Awaited<ReturnType<typeof open>>, limit: number | null): AsyncGenerator<Buffer> {
  for (let position = 0; limit === null || position < limit;) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, limit === null ? CHUNK : limit - position));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}
