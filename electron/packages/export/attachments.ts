import { attachmentTypes } from '#shared/attachments/attachment';
import { sniff } from '#shared/attachments/sniff';
import { ok, refuse, type Result } from '#shared/basics/result';
import { attachmentEnding, attachmentHash, limits } from '#shared/packages/layout';
import type { NewEntry } from '#shared/packages/zip/write-zip';
import { showBytes } from '../show-bytes';
import type { CheckedExport } from './check';
import type { ExportSurroundings } from './export-job';

/**
 * Step 2: the scans that the facts say are in the package, each once, read from the store against its hash and held against
 * the kind that its name states.
 */
export async function attachments(
  { held }: CheckedExport,
  around: ExportSurroundings,
): Promise<Result<readonly NewEntry[]>> {
  const entries = new Map<string, NewEntry>();
  let size = 0;
  for (const { title, provided, path } of held.attachments) {
    if (provided !== 'in-package' || entries.has(path)) continue;
    const sha256 = attachmentHash(path);
    const content = sha256 && (await around.content(sha256, title));
    if (!content || !content.ok) return refuse('package-attachment-unreadable', { title });
    const bytes = new Uint8Array(content.value);
    const sniffed = sniff(bytes);
    const fits = sniffed.kind === 'attachable' && attachmentTypes[sniffed.mediaType] === attachmentEnding(path);
    if (!fits) return refuse('package-attachment-unreadable', { title });
    size += bytes.length;
    if (size > limits.attachmentBytes) {
      return refuse('package-attachments-too-large', {
        size: `${showBytes(size)}以上`,
        limit: showBytes(limits.attachmentBytes),
      });
    }
    entries.set(path, { path, bytes });
  }
  return ok([...entries.values()]);
}
