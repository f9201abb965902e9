import { ok, refuse, type Result } from '#shared/basics/result';
import { ATTACHMENT_LIMIT } from '#shared/attachments/attachment';
import { readDirectory } from '#shared/packages/zip/read-directory';
import { readEntryBytes } from '#shared/packages/zip/read-entry';
import { bridge } from '../../app/bridge';
import { sendParts } from '../../components/attachments/send-parts';
import { sizeWords } from '../../components/attachments/size-words';

/** Takes one scan out of a package that was examined and opens a private copy with the system's viewer. */
export async function openReceived(
  file: File,
  path: string,
  title: string,
  cancelled: () => boolean,
): Promise<Result<Record<string, never>>> {
  const bytes = await file.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return refuse('package-unreadable', { code: '文件已移走' }, { at: file.name });
  const directory = readDirectory(bytes);
  const entry = typeof directory === 'string' ? undefined : directory.entries.find(one => one.path === path);
  const content = entry && readEntryBytes(bytes, entry);
  if (!content || typeof content === 'string') return refuse('attachment-damaged', { name: title });
  if (content.length > ATTACHMENT_LIMIT) {
    return refuse('attachment-too-large-to-open', { name: title, size: sizeWords(content.length) });
  }
  const upload = await sendParts(new Blob([Uint8Array.from(content)]), title, () => undefined, cancelled);
  if (!upload.ok) return upload;
  const opened = await bridge['attachments.openSent']({ upload: upload.value, name: title.slice(0, 120) });
  return opened.ok ? ok({}) : opened;
}
