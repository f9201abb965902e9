import type { Align } from '../document-model';
import { LATIN_FONT } from '../fonts';
import { escapeXml } from '../xml/escape-xml';
import type { BodyParagraph, BodyRun, ParagraphLook, RunLook } from './body-elements';
import { pictureXml } from './picture-xml';

/** A paragraph of a ballot paper. Children are written in the order that the schema (CT_PPr, CT_RPr) asks for. */
export function paragraphXml({ look, runs }: BodyParagraph): string {
  return `<w:p>${paragraphProperties(look)}${runs.map(runXml).join('')}</w:p>`;
}

function runXml(run: BodyRun): string {
  switch (run.type) {
    case 'text':
      return `<w:r>${runProperties(run.look, run.font)}<w:t xml:space="preserve">${escapeXml(run.text)}</w:t></w:r>`;
    case 'break':
      return `<w:r>${runProperties(run.look, null)}<w:br/></w:r>`;
    case 'picture':
      return pictureXml(run.picture);
    case 'bars':
      // Only written through the docx package: no ballot has a chart.
      return '';
    case 'blank':
      throw new Error('a ballot paper has no lines to be filled in outside its tables');
  }
}

function runProperties(look: RunLook, eastAsia: string | null): string {
  const font = eastAsia === null ? '' : fontsXml(eastAsia);
  const bold = look.bold ? '<w:b/><w:bCs/>' : '';
  const spacing = look.spacingTwips ? `<w:spacing w:val="${look.spacingTwips}"/>` : '';
  const size = look.sizePt * 2;
  return `<w:rPr>${font}${bold}${spacing}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
}

/** The hint makes ambiguous signs (quotation marks, dashes, the interpunct) Chinese ones. */
export function fontsXml(eastAsia: string): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="${LATIN_FONT}" w:eastAsia="${eastAsia}" w:hAnsi="${LATIN_FONT}" w:cs="${LATIN_FONT}"/>`;
}

function paragraphProperties(look: ParagraphLook): string {
  const line = look.line > 0 ? `w:line="${look.line}" w:lineRule="exact"` : 'w:line="264" w:lineRule="auto"';
  const indents = (['left', 'right', 'firstLine', 'hanging'] as const)
    .filter(side => (look[side] ?? 0) !== 0)
    .map(side => ` w:${side}="${Math.round(look[side] as number)}"`)
    .join('');
  return [
    '<w:pPr>',
    look.keepNext ? '<w:keepNext/>' : '',
    look.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    '<w:widowControl w:val="0"/>',
    `<w:spacing w:before="${look.before ?? 0}" w:after="${look.after ?? 0}" ${line}/>`,
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
