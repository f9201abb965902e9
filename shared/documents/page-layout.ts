import type { DocumentModel } from './document-model';

/** Sizes of a page in twips (1/20 pt; 56.69 a mm), and of the text on it in points. */
export interface PageLayout {
  readonly widthTwips: number;
  readonly heightTwips: number;
  readonly marginsMm: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly landscape: boolean;
  readonly bodyPt: number;
  readonly titlePt: number;
  /** Exact line height in twips. */
  readonly lineTwips: number;
  /** Added to every character, in twips: 28 characters fill the 156 mm of the standard. */
  readonly spacingTwips: number;
  /** Lines of the page grid; null for a page without one. */
  readonly grid: number | null;
  readonly pageNumbers: boolean;
  /** A 信函: red lines on the first page, which has no number (F4). */
  readonly letter: boolean;
}

export const MM = 56.6929;
export const mmToTwips = (mm: number): number => Math.round(mm * MM);

const A4 = { short: 11906, long: 16838 };

/** Every page is 156 mm wide for text, so that a table fits them all. A letter begins with its mark 30 mm from the edge (F4). */
const margins = {
  official: { top: 37, right: 26, bottom: 35, left: 28 },
  letter: { top: 30, right: 26, bottom: 35, left: 28 },
  form: { top: 20, right: 27, bottom: 20, left: 27 },
  ballot: { top: 15, right: 27, bottom: 12, left: 27 },
} as const;

/**
 * GB/T 9704: 37/35/28/26 mm, 22 lines of 28 characters (F1). Word's own character grid renders at 18 characters a line in
 * LibreOffice, so the grid is of lines only (579 twips) and the characters are drawn together by a quarter of a point.
 */
export function pageLayout(model: Pick<DocumentModel, 'page' | 'orientation'>): PageLayout {
  const landscape = model.orientation === 'landscape';
  const letter = model.page === 'letter';
  const official = letter || (model.page ?? 'official') === 'official';
  const portraitMargins = margins[model.page ?? 'official'];
  return {
    widthTwips: landscape ? A4.long : A4.short,
    heightTwips: landscape ? A4.short : A4.long,
    // Turned a quarter, so that a landscape sheet is bound at its head with the others (F4).
    marginsMm: landscape
      ? { top: portraitMargins.left, right: 36, bottom: portraitMargins.right, left: 36 }
      : portraitMargins,
    landscape,
    bodyPt: official ? 16 : 12,
    titlePt: official ? 22 : 18,
    lineTwips: official ? 579 : 400,
    spacingTwips: official ? -5 : 0,
    grid: official && !landscape ? 579 : null,
    pageNumbers: model.page !== 'ballot',
    letter,
  };
}

/** The margins in twips. */
export function marginTwips({ marginsMm: { top, right, bottom, left } }: PageLayout) {
  return { top: mmToTwips(top), right: mmToTwips(right), bottom: mmToTwips(bottom), left: mmToTwips(left) };
}

/** From the upper edge of the page to the header. */
export const HEADER_TWIPS = mmToTwips(10);

/** The page number stands 7 mm below the text (F2); Word measures the footer from the page's edge. A letter's red line stands 20 mm from it. */
export function footerTwips({ marginsMm: { bottom }, letter }: PageLayout): number {
  return letter ? mmToTwips(LETTER_LINE_MM) : mmToTwips(Math.max(8, bottom - 7 - 5));
}

/** The lower red line of a 信函 from the page's edge, and what both lines are longer than the text on the left and right: 170 mm, centred (F4). */
export const LETTER_LINE_MM = 20;
export const LETTER_OUTDENT_MM = { left: 8, right: 6 } as const;

/** Width of a character of the body text, in twips. */
export function emTwips(layout: PageLayout): number {
  return layout.bodyPt * 20 + layout.spacingTwips;
}

/** How many full-width characters a text is wide; Latin letters, digits and ASCII signs count half. */
export function widthInEms(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) as number) < 0x2000 ? 0.5 : 1;
  return width;
}
