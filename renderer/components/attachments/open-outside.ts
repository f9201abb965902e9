import type { Attachment } from '#shared/attachments/attachment';
import { bridge } from '../../app/bridge';
import { showRefusal } from '../../app/refusal-notice';

/** A decrypted copy in the system's own viewer. */
export async function openOutside({ sha256, name, mediaType }: Attachment): Promise<void> {
  const answer = await bridge['attachments.open']({ sha256, name, mediaType });
  if (!answer.ok) showRefusal(answer.refusal);
}
