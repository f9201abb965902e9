import type { Attachment } from '#shared/attachments/attachment';
import { momentText } from '#shared/basics/moment';
import { ok, refuse, type Result } from '#shared/basics/result';
import { bridge } from '../../app/bridge';
import { blobToBase64 } from '../blob-to-base64';
import type { ReadyFile } from './examine-file';

/** What crosses at a time: a call of 1 MB takes about 0.1 s on the slowest runtime, so that progress and cancel are felt. */
const PART_BYTES = 1024 * 1024;

/** Hands the content to the main process, which keeps it before it answers; from then on a row may name it. */
export async function sendFile(
  file: ReadyFile,
  onProgress: (done: number, total: number) => void,
  cancelled: () => boolean,
): Promise<Result<Attachment>> {
  const upload = crypto.randomUUID();
  const { content, name, width, height } = file;
  const bytes = content.size;
  for (let offset = 0; offset < bytes; offset += PART_BYTES) {
    if (cancelled()) {
      await bridge['attachments.drop']({ upload });
      return refuse('attachment-cancelled', { name });
    }
    const data = await blobToBase64(content.slice(offset, offset + PART_BYTES));
    if (data === null) {
      await bridge['attachments.drop']({ upload });
      return refuse('attachment-interrupted', { name });
    }
    const sent = await bridge['attachments.send']({ upload, bytes, offset, data });
    if (!sent.ok) return sent;
    onProgress(sent.value.received, bytes);
  }
  const thumbnail = file.thumbnail && (await blobToBase64(file.thumbnail));
  const kept = await bridge['attachments.put']({ upload, name: shortName(name), thumbnail });
  if (!kept.ok) return kept;
  return ok({ ...kept.value, name: shortName(name), width, height, addedAt: momentText(new Date()) });
}

function shortName(name: string): string {
  return [...name].slice(0, 120).join('') || '附件';
}
