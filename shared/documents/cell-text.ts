import type { CellModel } from './document-model';

/** What a cell says, its last line at the right included. */
export function cellText({ text, foot }: CellModel): string {
  return foot === undefined ? text : `${text}\n${foot}`;
}
