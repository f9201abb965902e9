import type { Align, Bar, FontRole } from '../document-model';
import { fontSegments } from '../fonts';
import { cleanText } from '../xml/escape-xml';

/** Everything a run may look like. Sizes in points, spacing in twips. */
export interface RunLook {
  readonly font: FontRole;
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly spacingTwips?: number;
  readonly red?: boolean;
}

/** Everything a paragraph may look like, in twips. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  /** Off the page's line grid, on which text higher than a line would take two. */
  readonly offGrid?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly bottomRule?: boolean;
  /** A red line of the text's width below it. */
  readonly redRule?: boolean;
  /** One of the red double line of a 信函 (F4) below it. */
  readonly letterRule?: 'thick' | 'thin';
  /** Stops with an underscore leader: a blank to be filled in by hand. */
  readonly blanksAt?: readonly number[];
  readonly before?: number;
  readonly after?: number;
  /** Exact line height; 0 for one that grows with its content. */
  readonly line: number;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly align?: Align;
}

/** A square picture at the right margin, text flowing at its left. */
export interface QrPicture {
  /** Unique in the file, from 1. */
  readonly number: number;
  readonly sizeMm: number;
  /** What the code says; the alternative text too. */
  readonly text: string;
}

/** A picture of bars that fills its cell. */
export interface BarsPicture {
  readonly number: number;
  readonly widthMm: number;
  readonly bars: readonly Bar[];
}

export type BodyRun =
  /** Text that one font can show; free of line feeds and of what XML cannot carry. */
  | { readonly type: 'text'; readonly text: string; readonly font: string; readonly look: RunLook }
  | { readonly type: 'break'; readonly look: RunLook }
  /** A tab to the next stop: the blank of a line that is filled in by hand. */
  | { readonly type: 'blank'; readonly look: RunLook }
  | { readonly type: 'picture'; readonly picture: QrPicture }
  | { readonly type: 'bars'; readonly picture: BarsPicture };

export interface BodyParagraph {
  readonly type: 'paragraph';
  readonly look: ParagraphLook;
  readonly runs: readonly BodyRun[];
}

export interface BodyCell {
  readonly width: number;
  readonly span: number;
  readonly merge: 'none' | 'start' | 'continue';
  readonly lines: readonly BodyParagraph[];
}

export interface BodyRow {
  readonly isHead: boolean;
  /** Least height in twips; 0 for one that follows its content. */
  readonly height: number;
  readonly cells: readonly BodyCell[];
}

export interface BodyTable {
  readonly type: 'table';
  /** Column widths in twips. */
  readonly widths: readonly number[];
  readonly rows: readonly BodyRow[];
}

/** What a Word body consists of: the model with every size worked out, for whichever writer. */
export type BodyElement = BodyParagraph | BodyTable;

/** The runs of a text: one for every stretch of a font, and one for every line feed. */
export function textRuns(text: string, look: RunLook): BodyRun[] {
  return cleanText(text)
    .split(/(\n)/)
    .flatMap((piece): BodyRun[] => {
      if (piece === '\n') return [{ type: 'break', look }];
      return fontSegments(piece, look.font).map(segment => ({ type: 'text', ...segment, look }));
    });
}
