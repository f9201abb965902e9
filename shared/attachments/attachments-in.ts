import type { Attachment } from './attachment';
import { attachmentTypes } from './attachment';

/** Every attachment that a row's body names, wherever in it: tables need not be known one by one. */
export function attachmentsIn(body: unknown): Pick<Attachment, 'sha256' | 'name'>[] {
  if (Array.isArray(body)) return body.flatMap(attachmentsIn);
  if (typeof body !== 'object' || body === null) return [];
  const { sha256, name, mediaType } = body as { sha256?: unknown; name?: unknown; mediaType?: unknown };
  const isAttachment =
    typeof sha256 === 'string' &&
    typeof name === 'string' &&
    typeof mediaType === 'string' &&
    mediaType in attachmentTypes;
  return isAttachment ? [{ sha256, name }] : Object.values(body).flatMap(attachmentsIn);
}
