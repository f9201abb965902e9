import { ok, refuse, type Result } from '#shared/basics/result';
import { bridge } from '../../app/bridge';
import { blobToBase64 } from '../blob-to-base64';

/** What crosses at a time: a call of 1 MB takes about 0.1 s on the slowest runtime, so that progress and cancel are felt. */
const PART_BYTES = 1024 * 1024;

/** Hands a file to the main process, which holds it in memory under the name that is answered. */
export async function sendParts(
  content: Blob,
  name: string,
  onProgress: (done: number, total: number) => void,
  cancelled: () => boolean,
): Promise<Result<string>> {
  const upload = crypto.randomUUID();
  const bytes = content.size;
  for (let offset = 0; offset < bytes; offset += PART_BYTES) {
    const data = cancelled() ? null : await blobToBase64(content.slice(offset, offset + PART_BYTES));
    if (data === null) {
      await bridge['attachments.drop']({ upload });
      return refuse(cancelled() ? 'attachment-cancelled' : 'attachment-interrupted', { name });
    }
    const sent = await bridge['attachments.send']({ upload, bytes, offset, data });
    if (!sent.ok) return sent;
    onProgress(sent.value.received, bytes);
  }
  return ok(upload);
}
