import type { Attachment } from '#shared/attachments/attachment';
import { furtherAttachments } from '#shared/elections/filing-attachments';
import { sizeWords } from '../../components/attachments/size-words';

interface Item {
  readonly title: string;
  readonly files: readonly Attachment[];
}

/** How an item goes to the city, in a few words: 扫描件 2 个，3.1 MB. */
export function scanNote({ title, files }: Item): string {
  if (files.length > 0) {
    return `扫描件 ${files.length} 个，${sizeWords(files.reduce((sum, { bytes }) => sum + bytes, 0))}`;
  }
  return (furtherAttachments as readonly string[]).includes(title) ? '可不附' : '纸质原件';
}
