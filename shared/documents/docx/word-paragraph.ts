import {
  AlignmentType,
  BorderStyle,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type IRunOptions,
} from 'docx';
import type { Align } from '../document-model';
import { LATIN_FONT } from '../fonts';
import { cleanText } from '../xml/escape-xml';
import type { BarsPicture, BodyParagraph, BodyRun, QrPicture, RunLook } from './body-elements';
import { OFF_GRID } from './fixed-parts';
import { EMU_PER_MM, PICTURE_GAP_MM } from './picture-xml';
import { barsPng, barsRatio } from './png-bars';
import { qrPng } from './png-qr';

/** A paragraph for the `docx` package. */
export function wordParagraph({ look, runs }: BodyParagraph): Paragraph {
  const { before = 0, after = 0, line } = look;
  const indent = {
    ...(look.left ? { left: Math.round(look.left) } : {}),
    ...(look.right ? { right: Math.round(look.right) } : {}),
    ...(look.firstLine ? { firstLine: Math.round(look.firstLine) } : {}),
    ...(look.hanging ? { hanging: Math.round(look.hanging) } : {}),
  };
  return new Paragraph({
    ...(look.offGrid || line === 0 ? { style: OFF_GRID } : {}),
    ...(look.keepNext ? { keepNext: true } : {}),
    ...(look.pageBreakBefore ? { pageBreakBefore: true } : {}),
    widowControl: false,
    ...(look.bottomRule ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } } } : {}),
    ...(look.redRule ? { border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 11, color: RED } } } : {}),
    ...(look.letterRule
      ? {
          border: {
            bottom: { style: BorderStyle.SINGLE, size: letterRuleEighths[look.letterRule], space: 0, color: RED },
          },
        }
      : {}),
    ...(look.blanksAt ? { tabStops: look.blanksAt.map(position => ({ ...blankStop, position })) } : {}),
    spacing: {
      before,
      after,
      ...(line > 0 ? { line, lineRule: LineRuleType.EXACT } : { line: 264, lineRule: LineRuleType.AUTO }),
    },
    ...(Object.keys(indent).length > 0 ? { indent } : {}),
    alignment: justification[look.align ?? 'left'],
    children: runs.flatMap(wordRuns),
  });
}

const RED = 'FF0000';
const letterRuleEighths = { thick: 24, thin: 6 } as const;
const blankStop = { type: TabStopType.LEFT, leader: LeaderType.UNDERSCORE };

const justification: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

function wordRuns(run: BodyRun): (TextRun | ImageRun)[] {
  switch (run.type) {
    case 'text':
      // Apart from what follows: the package takes some words in braces for places of its own to be filled in.
      return run.text.split(/(?<=\{)/).map(text => new TextRun({ ...runLook(run.look, run.font), text }));
    case 'break':
      return [new TextRun({ ...runLook(run.look, null), break: 1 })];
    case 'blank':
      return [new TextRun({ ...runLook(run.look, null), children: [new Tab()] })];
    case 'picture':
      return [qrRun(run.picture)];
    case 'bars':
      return [barsRun(run.picture)];
  }
}

function runLook(look: RunLook, eastAsia: string | null): IRunOptions {
  return {
    // The hint makes ambiguous signs (quotation marks, dashes, the interpunct) Chinese ones.
    ...(eastAsia === null
      ? {}
      : { font: { hint: 'eastAsia', ascii: LATIN_FONT, eastAsia, hAnsi: LATIN_FONT, cs: LATIN_FONT } }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.red ? { color: RED } : {}),
    ...(look.spacingTwips ? { characterSpacing: look.spacingTwips } : {}),
    size: look.sizePt * 2,
  };
}

const EMU_PER_PIXEL = 9525;

function qrRun({ number, sizeMm, text }: QrPicture): ImageRun {
  const pixels = (sizeMm * EMU_PER_MM) / EMU_PER_PIXEL;
  return new ImageRun({
    type: 'png',
    data: qrPng(text),
    transformation: { width: pixels, height: pixels },
    // Named here, as the package would number pictures by what it has written before.
    altText: { id: String(number), name: `QR ${number}`, description: cleanText(text) },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.RIGHT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
      wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.LEFT },
      margins: { left: PICTURE_GAP_MM * EMU_PER_MM, top: 0, right: 0, bottom: 0 },
      allowOverlap: false,
      zIndex: 2,
    },
  });
}

function barsRun({ number, widthMm, bars }: BarsPicture): ImageRun {
  const width = Math.round((widthMm * EMU_PER_MM) / EMU_PER_PIXEL);
  return new ImageRun({
    type: 'png',
    data: barsPng(bars),
    transformation: { width, height: Math.round(width / barsRatio(bars.length)) },
    altText: { id: String(number), name: `BARS ${number}`, description: '' },
  });
}
