import type { Align, FontRole } from '../document-model';
import { fontSegments, LATIN_FONT } from '../fonts';
import { cleanText, escapeXml } from '../xml/escape-xml';

/** Everything a run may look like. Sizes in points, spacing in twips. */
export interface RunLook {
  readonly font: FontRole;
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly spacingTwips?: number;
}

/** Everything a paragraph may look like, in twips. Children are written in the order that the schema (CT_PPr) asks for. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  /** Off the page's line grid, on which text higher than a line would take two. */
  readonly offGrid?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly bottomRule?: boolean;
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

/** Run XML of a text; a line feed becomes a break. */
export function runXml(text: string, look: RunLook): string {
  return cleanText(text)
    .split(/(\n)/)
    .filter(piece => piece !== '')
    .map(piece => {
      if (piece === '\n') return `<w:r>${runProperties(look, undefined)}<w:br/></w:r>`;
      return fontSegments(piece, look.font)
        .map(
          segment =>
            `<w:r>${runProperties(look, segment.font)}<w:t xml:space="preserve">${escapeXml(segment.text)}</w:t></w:r>`,
        )
        .join('');
    })
    .join('');
}

/** A tab to the next stop: the blank of a line that is filled in by hand. */
export function blankXml(look: RunLook): string {
  return `<w:r>${runProperties(look, undefined)}<w:tab/></w:r>`;
}

function runProperties(look: RunLook, eastAsia: string | undefined): string {
  const font = eastAsia === undefined ? '' : fontsXml(eastAsia);
  const bold = look.bold ? '<w:b/><w:bCs/>' : '';
  const spacing = look.spacingTwips ? `<w:spacing w:val="${look.spacingTwips}"/>` : '';
  const size = look.sizePt * 2;
  return `<w:rPr>${font}${bold}${spacing}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
}

/** The hint makes ambiguous signs (quotation marks, dashes, the interpunct) Chinese ones. */
export function fontsXml(eastAsia: string): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="${LATIN_FONT}" w:eastAsia="${eastAsia}" w:hAnsi="${LATIN_FONT}" w:cs="${LATIN_FONT}"/>`;
}

export function paragraphXml(runs: string, look: ParagraphLook): string {
  return `<w:p>${paragraphProperties(look)}${runs}</w:p>`;
}

function paragraphProperties(look: ParagraphLook): string {
  const spacing = [
    look.before ? ` w:before="${look.before}"` : ' w:before="0"',
    look.after ? ` w:after="${look.after}"` : ' w:after="0"',
    look.line > 0 ? ` w:line="${look.line}" w:lineRule="exact"` : ' w:line="264" w:lineRule="auto"',
  ].join('');
  const indents = (['left', 'right', 'firstLine', 'hanging'] as const)
    .filter(side => (look[side] ?? 0) !== 0)
    .map(side => ` w:${side}="${Math.round(look[side] as number)}"`)
    .join('');
  return [
    '<w:pPr>',
    look.keepNext ? '<w:keepNext/>' : '',
    look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    '<w:widowControl w:val="0"/>',
    look.bottomRule ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' : '',
    look.blanksAt
      ? `<w:tabs>${look.blanksAt.map(at => `<w:tab w:val="left" w:leader="underscore" w:pos="${at}"/>`).join('')}</w:tabs>`
      : '',
    look.offGrid || look.line === 0 ? '<w:snapToGrid w:val="0"/>' : '',
    `<w:spacing${spacing}/>`,
    indents === '' ? '' : `<w:ind${indents}/>`,
    `<w:jc w:val="${justification[look.align ?? 'left']}"/>`,
    '</w:pPr>',
  ].join('');
}

const justification: Readonly<Record<Align, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};
