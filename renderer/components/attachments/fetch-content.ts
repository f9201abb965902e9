import type { Attachment } from '#shared/attachments/attachment';
import { ok, type Result } from '#shared/basics/result';
import { bridge } from '../../app/bridge';

/** The content, in parts; checked by the main process against its hash. `cancelled` stops between two parts (null). */
export async function fetchContent(
  { sha256, name, mediaType }: Pick<Attachment, 'sha256' | 'name' | 'mediaType'>,
  cancelled: () => boolean,
): Promise<Result<Blob> | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let part = 0, parts = 1; part < parts; part += 1) {
    if (cancelled()) return null;
    const answer = await bridge['attachments.get']({ sha256, name, part });
    if (!answer.ok) return answer;
    parts = answer.value.parts;
    pieces.push(bytesOf(answer.value.data));
  }
  return ok(new Blob(pieces, { type: mediaType }));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
