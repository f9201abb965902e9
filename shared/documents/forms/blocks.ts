import type { Align, Block, CellModel, Run } from '../document-model';

/** Short ways to write what forms are made of. */
export function paragraph(text: string, look: { align?: Align; indent?: boolean; sizePt?: number } = {}): Block {
  return { type: 'paragraph', runs: [{ text }], ...look };
}

/** A paragraph that begins with words in 黑体, as in "出席：". */
export function labelled(label: string, text: string): Block {
  const runs: Run[] = [{ text: label, font: 'heiti' }, { text }];
  return { type: 'paragraph', runs };
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { type: 'heading', level, text };
}

export function cell(text: string, align?: Align, more: Omit<CellModel, 'text' | 'align'> = {}): CellModel {
  return { text, ...(align ? { align } : {}), ...more };
}

export const centred = (text: string, more?: Omit<CellModel, 'text' | 'align'>): CellModel =>
  cell(text, 'center', more);
export const figure = (text: string): CellModel => cell(text, 'right');
/** The name of a field, at the left of its value. */
export const label = (text: string, more?: Omit<CellModel, 'text' | 'align'>): CellModel =>
  cell(text, 'center', { bold: true, ...more });

export function headRow(...texts: string[]): CellModel[] {
  return texts.map(text => ({ text, align: 'center' }));
}
