import type { FontRole } from './document-model';
import { LATIN_FONT, typefaces } from './fonts';
import { pageLayout } from './page-layout';
import { PRACTICE_WORDS } from './practice';

const roles = Object.keys(typefaces) as FontRole[];

/** The faces of a role in order, the Latin one first, as it has no Chinese characters; then what other systems have. */
function family(role: FontRole): string {
  const face = typefaces[role];
  const songs = role === 'heiti' ? ['Noto Sans CJK SC', 'sans-serif'] : ['SimSun-ExtB', 'Noto Serif CJK SC', 'serif'];
  const names = [LATIN_FONT, face.name, ...face.alternatives, face.rare, '宋体', ...songs.slice(0, -1)];
  return [...new Set(names)].map(name => `"${name}"`).join(',') + `,${songs.at(-1)}`;
}

const kinds = (['official', 'letter', 'form', 'ballot'] as const).flatMap(page =>
  (['portrait', 'landscape'] as const).map(orientation => ({
    page,
    orientation,
    layout: pageLayout({ page, orientation }),
  })),
);

/** Explicit A4 with explicit margins: Chromium otherwise takes the printer's idea of a page. */
const pageRules = kinds
  .map(({ page, orientation, layout }) => {
    const { top, right, bottom, left } = layout.marginsMm;
    const name = `${page}-${orientation}`;
    const number = (side: 'left' | 'right', variant = '') =>
      `@page ${name}${variant}:${side}{@bottom-${side}{content:"— " counter(page) " —";font:14pt "宋体","SimSun","Noto Serif CJK SC",serif;vertical-align:top;padding:5mm 5mm 0}}`;
    const [width, height] = orientation === 'portrait' ? ['210mm', '297mm'] : ['297mm', '210mm'];
    return [
      `@page ${name}{size:${width} ${height};margin:${top}mm ${right}mm ${bottom}mm ${left}mm}`,
      layout.pageNumbers ? number('right') + number('left') : '',
      `.${name}{page:${name};width:${width};min-height:${height};padding:${top}mm ${right}mm ${bottom}mm ${left}mm;font-size:${layout.bodyPt}pt;line-height:${layout.lineTwips / 20}pt;letter-spacing:${layout.spacingTwips / 20}pt}`,
      `@page ${name}-practice{size:${width} ${height};margin:${top}mm ${right}mm ${bottom}mm ${left}mm;@top-center{content:"${PRACTICE_WORDS}";font:14pt "黑体","SimHei","Noto Sans CJK SC",sans-serif}}.${name}-practice{page:${name}-practice}`,
      layout.pageNumbers ? number('right', '-practice') + number('left', '-practice') : '',
      `.${name} h1{font-size:${layout.titlePt}pt;line-height:${layout.titlePt + 10}pt;margin:0 0 ${layout.lineTwips / (layout.grid ? 20 : 40)}pt}`,
    ].join('');
  })
  .join('');

export const previewStyle = [
  pageRules,
  `*{box-sizing:border-box}body{margin:0;background:#e8eaed;color:#000;font-family:${family('fangsong')}}`,
  ...roles.map(role => `.${role}{font-family:${family(role)}}`),
  '.sheet{position:relative;margin:8mm auto;background:#fff;box-shadow:0 1px 4px rgba(0,0,0,.25)}',
  'h1{text-align:center;font-weight:normal}h2,h3,h4{margin:0;font-size:1em;font-weight:normal;text-indent:2em;break-after:avoid}h4{font-weight:bold}',
  'p{margin:0;overflow-wrap:anywhere}.note{font-size:.9em;line-height:1.5}.official-portrait .note,.official-landscape .note{font-size:12pt}',
  '.mark{text-align:center;padding-top:35mm;padding-bottom:4mm;margin-bottom:1lh;border-bottom:1.5pt solid red}.mark p:first-child{color:red;line-height:1.4;margin-bottom:.5lh}',
  '.letterhead{text-align:center;margin:0 -6mm 0 -8mm;padding-bottom:4mm;border-bottom:3pt solid red;position:relative}.letterhead::after{content:"";position:absolute;left:0;right:0;bottom:-6pt;border-bottom:.75pt solid red}.letterhead p{color:red;line-height:1.1}.letter-number{text-align:right;margin:8pt 0 1lh}',
  '.letter-portrait::after{content:"";position:absolute;left:20mm;right:20mm;bottom:20mm;height:6pt;border-top:.75pt solid red;border-bottom:3pt solid red}.letter-portrait~.letter-portrait::after{display:none}',
  '.foot{text-align:right}',
  '.attachments{margin-top:1lh}.attachments p{padding-left:5.75em}.attachments p.first{text-indent:-3.75em}.attachments p.more{text-indent:-.75em}.attachments p.first:last-child{padding-left:5em;text-indent:-3em}',
  '.signature{margin-top:1lh;text-align:right;break-inside:avoid;break-before:avoid}.signature.seal{margin-top:2lh}',
  'table{table-layout:fixed;border-collapse:collapse;margin:0 auto;line-height:1.3;letter-spacing:0}th,td{border:1px solid #000;padding:.5mm 1mm;vertical-align:middle;overflow-wrap:anywhere}',
  `th{font-family:${family('heiti')};font-weight:normal}thead{display:table-header-group}tr{break-inside:avoid}`,
  '.sign-line{display:flex;gap:6mm;font-size:12pt;margin-top:2mm;line-height:28pt}.sign-line span{flex:1;display:flex}.sign-line i{flex:1;border-bottom:1px solid #000;margin:0 0 6pt}',
  '.qr{float:right;margin:0 0 0 2mm;image-rendering:pixelated}.bars{display:block;width:100%}hr{border:0;border-top:1px solid #000;margin:2mm 0}',
  `.practice-line{position:absolute;top:8mm;left:0;right:0;text-align:center;font:14pt/1 ${family('heiti')}}`,
  `.practice-mark{position:absolute;top:130mm;left:0;right:0;text-align:center;font:48pt/1 ${family('heiti')};color:rgba(0,0,0,.1);transform:rotate(-45deg);pointer-events:none}`,
  `.practice-print{display:none;position:fixed;top:45%;left:0;right:0;text-align:center;font:48pt/1 ${family('heiti')};color:rgba(0,0,0,.1);transform:rotate(-45deg)}`,
  '@media print{body{background:none}.sheet{margin:0;width:auto;min-height:0;padding:0;box-shadow:none;break-before:page}body>.sheet:first-child{break-before:auto}.practice-line,.practice-mark{display:none}.practice-print{display:block}}',
].join('\n');
