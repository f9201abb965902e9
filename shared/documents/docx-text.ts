import { openParts } from './ooxml-signature/open-parts';
import { BLANK_MARK, BREAK_MARK, qrWords } from './plain-text';
import { attributeOf, childrenOf, readXml, type XmlElement } from './xml/read-xml';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

export interface DocxText {
  /** As `plain-text.ts` gives them for the model. */
  readonly lines: readonly string[];
  /** Elements that our writer never writes, and that could show or hide what the lines do not say. */
  readonly foreign: readonly string[];
}

/** Every element that our own body may hold. Anything else (hidden text, fields, text boxes, deletions) is foreign. */
const known = new Set(
  [
    'document body p pPr r rPr t tab br drawing tbl tblPr tblGrid gridCol tr trPr tc tcPr sectPr',
    'pStyle keepNext pageBreakBefore widowControl snapToGrid pBdr bottom tabs spacing ind jc rFonts b bCs sz szCs',
    'tblW tblBorders tblLayout tblCellMar top left right insideH insideV cantSplit trHeight tblHeader tcW gridSpan vMerge vAlign',
    'headerReference footerReference pgSz pgMar pgNumType cols docGrid titlePg color',
  ]
    .join(' ')
    .split(' '),
);

/** What a picture of ours consists of; a text box or a group of shapes has more. */
const knownInDrawing = new Set(
  [
    'drawing anchor inline simplePos positionH align positionV posOffset extent effectExtent wrapSquare docPr cNvGraphicFramePr',
    'graphicFrameLocks graphic graphicData pic nvPicPr cNvPr cNvPicPr picLocks blipFill blip srcRect stretch fillRect spPr xfrm off ext prstGeom avLst',
  ]
    .join(' ')
    .split(' '),
);

/** The text of a .docx's body; null when it is not a Word file that can be read. */
export function docxText(file: Uint8Array): DocxText | null {
  const part = openParts(file)?.parts.get('word/document.xml');
  const root = part ? readXml(part) : null;
  const body = root ? childrenOf(root, 'body', W)[0] : undefined;
  if (root?.local !== 'document' || root.namespace !== W || !body) return null;
  const foreign = new Set<string>();
  findForeign(root, foreign);
  const lines = body.children.flatMap(child => (typeof child === 'string' ? [] : blockLines(child)));
  return { lines: lines.filter(line => line.trim() !== ''), foreign: [...foreign].sort() };
}

function findForeign(element: XmlElement, foreign: Set<string>, inDrawing = false): void {
  const isKnown = inDrawing ? knownInDrawing.has(element.local) : element.namespace === W && known.has(element.local);
  if (!isKnown) foreign.add(element.name);
  // Nothing but red marks: white text is hidden text.
  if (element.local === 'color' && attributeOfW(element, 'val') !== 'FF0000') foreign.add('w:color');
  // Text too small to be read is as good as hidden.
  if (element.local === 'sz' && Number(attributeOfW(element, 'val')) < 16) foreign.add('w:sz');
  for (const child of element.children) {
    if (typeof child !== 'string') findForeign(child, foreign, inDrawing || element.local === 'drawing');
  }
}

function attributeOfW(element: XmlElement, local: string): string | null {
  return element.attributes.find(one => one.namespace === W && one.local === local)?.value ?? null;
}

function blockLines(element: XmlElement): string[] {
  if (element.local === 'p') return [paragraphText(element)];
  if (element.local !== 'tbl') return [];
  return childrenOf(element, 'tr', W).map(row =>
    childrenOf(row, 'tc', W)
      .map(cell => childrenOf(cell, 'p', W).map(paragraphText).join(BREAK_MARK))
      .join('\t'),
  );
}

function paragraphText(paragraph: XmlElement): string {
  let text = '';
  for (const run of childrenOf(paragraph, 'r', W)) {
    for (const child of run.children) {
      if (typeof child === 'string') continue;
      if (child.local === 't') text += child.children.filter(one => typeof one === 'string').join('');
      else if (child.local === 'br') text += BREAK_MARK;
      else if (child.local === 'tab') text += BLANK_MARK;
      else if (child.local === 'drawing') text += drawingText(child);
    }
  }
  return text;
}

/** A QR code stands anchored and reads as what it says; bars stand in the line and say nothing of their own. */
function drawingText(drawing: XmlElement): string {
  if (childrenOf(drawing, 'inline', WP).length > 0) return '';
  const properties = childrenOf(drawing, 'anchor', WP).flatMap(anchor => childrenOf(anchor, 'docPr', WP))[0];
  return qrWords((properties && attributeOf(properties, 'descr')) ?? '');
}
