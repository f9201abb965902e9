import type { Block } from '../../documents/document-model';
import { paragraph } from '../../documents/forms/blocks';

/** Under every working paper of the log: the district's own numbers (TR-6), the choices behind the figures. */
export function smallLines(lines: readonly string[]): Block[] {
  return lines.map(line => paragraph(line, { sizePt: 9, indent: false }));
}
