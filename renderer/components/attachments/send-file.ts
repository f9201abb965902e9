import type { Attachment } from '#shared/attachments/attachment';
import { momentText } from '#shared/basics/moment';
import { ok, type Result } from '#shared/basics/result';
import { bridge } from '../../app/bridge';
import { blobToBase64 } from '../blob-to-base64';
import type { ReadyFile } from './examine-file';
import { sendParts } from './send-parts';

/** Hands the content to the main process, which keeps it before it answers; from then on a row may name it. */
export async function sendFile(
  file: ReadyFile,
  onProgress: (done: number, total: number) => void,
  cancelled: () => boolean,
): Promise<Result<Attachment>> {
  const { content, width, height } = file;
  const name = [...file.name].slice(0, 120).join('') || '附件';
  const upload = await sendParts(content, name, onProgress, cancelled);
  if (!upload.ok) return upload;
  const thumbnail = file.thumbnail && (await blobToBase64(file.thumbnail));
  const kept = await bridge['attachments.put']({ upload: upload.value, name, thumbnail });
  if (!kept.ok) return kept;
  return ok({ ...kept.value, name, width, height, addedAt: momentText(new Date()) });
}
