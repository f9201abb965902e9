import type { Block, DocumentModel } from '../document-model';
import { attachmentLines, headingFont, markPt, signatureIndents, signLineRows } from '../block-text';
import { emTwips, mmToTwips, pageLayout, type PageLayout } from '../page-layout';
import { textRuns, type BodyElement, type BodyRun, type ParagraphLook, type RunLook } from './body-elements';
import { bodyTable } from './body-table';
import { letterLine } from './letter-lines';

/** Where a body stands in a file: the numbers of its pictures, and whether it begins on a page of its own. */
export interface BodyPlace {
  readonly firstPicture: number;
  readonly newPage: boolean;
}

/** The model's blocks as the paragraphs and tables of a Word body, every size worked out. */
export function bodyElements(
  model: DocumentModel,
  place: BodyPlace = { firstPicture: 1, newPage: false },
): readonly BodyElement[] {
  const writer = new BodyWriter(pageLayout(model), place);
  model.blocks.forEach((block, at) => writer.block(block, model.blocks[at + 1], model.blocks[at - 1]));
  return writer.elements;
}

class BodyWriter {
  readonly elements: BodyElement[] = [];
  private readonly em: number;
  private breakPending: boolean;
  private pictureNumber: number;

  constructor(
    private readonly layout: PageLayout,
    place: BodyPlace,
  ) {
    this.em = emTwips(layout);
    this.breakPending = place.newPage;
    this.pictureNumber = place.firstPicture;
  }

  block(block: Block, next: Block | undefined, before: Block | undefined): void {
    const { layout, em } = this;
    // Text must not stand alone above the names that sign it, nor a heading above nothing.
    const keepNext = next?.type === 'signature' || next?.type === 'attachments';
    switch (block.type) {
      case 'title': {
        const line = layout.titlePt * 20 + 200;
        const last = block.lines.length - 1;
        block.lines.forEach((text, at) =>
          this.paragraph(textRuns(text, this.look('xiaobiaosong', layout.titlePt)), {
            align: 'center',
            line,
            keepNext: true,
            offGrid: true,
            after: at === last ? Math.round(layout.lineTwips * (layout.grid ? 1 : 0.5)) : 0,
          }),
        );
        return;
      }
      case 'mark': {
        const sizePt = markPt(block.text);
        this.paragraph(textRuns(block.text, { font: 'xiaobiaosong', sizePt, red: true }), {
          align: 'center',
          before: mmToTwips(35),
          after: Math.round(layout.lineTwips / 2),
          line: sizePt * 20 + 120,
          keepNext: true,
          offGrid: true,
        });
        this.paragraph(textRuns(`${block.number}\u3000\u3000${block.date}`, this.look('fangsong')), {
          align: 'center',
          after: layout.lineTwips,
          keepNext: true,
          redRule: true,
        });
        return;
      }
      case 'letterhead': {
        const sizePt = markPt(block.text);
        this.paragraph(textRuns(block.text, { font: 'xiaobiaosong', sizePt, red: true }), {
          align: 'center',
          line: sizePt * 20 + 60,
          keepNext: true,
          offGrid: true,
        });
        // The first of the double lines is 4 mm below the mark.
        this.elements.push(letterLine('thick', mmToTwips(4)), letterLine('thin', 50));
        this.paragraph(textRuns(block.number, this.look('fangsong')), {
          align: 'right',
          after: layout.lineTwips,
          keepNext: true,
        });
        return;
      }
      case 'heading':
        this.paragraph(textRuns(block.text, { ...this.look(headingFont[block.level]), bold: block.level === 3 }), {
          firstLine: 2 * em,
          keepNext: true,
        });
        return;
      case 'paragraph': {
        const sizePt = block.sizePt ?? layout.bodyPt;
        const runs = block.runs.flatMap(run =>
          textRuns(run.text, { ...this.look(run.font ?? 'fangsong', sizePt), bold: run.bold ?? false }),
        );
        const indent = block.indent ?? (block.align !== 'center' && block.align !== 'right');
        this.paragraph(runs, {
          align: block.align ?? 'justify',
          firstLine: indent ? (2 * em * sizePt) / layout.bodyPt : 0,
          keepNext,
        });
        return;
      }
      case 'attachments': {
        const lines = attachmentLines(block.names);
        const number = lines.length > 9 ? 1.25 : lines.length > 1 ? 0.75 : 0;
        lines.forEach((line, at) =>
          this.paragraph(textRuns(line, this.look('fangsong')), {
            before: at === 0 ? layout.lineTwips : 0,
            left: (5 + number) * em,
            hanging: (at === 0 ? 3 + number : number) * em,
            keepNext: at < lines.length - 1 || keepNext,
          }),
        );
        return;
      }
      case 'signature': {
        const indents = signatureIndents(block);
        block.names.forEach((name, at) =>
          this.paragraph(textRuns(name, this.look('fangsong')), {
            align: 'right',
            right: (indents.names[at] ?? 0) * em,
            before: at === 0 && before?.type !== 'space' ? layout.lineTwips * (block.seal ? 2 : 1) : 0,
            keepNext: true,
          }),
        );
        this.paragraph(textRuns(block.date, this.look('fangsong')), { align: 'right', right: indents.date * em });
        return;
      }
      case 'table':
        if (this.breakPending || before?.type === 'table') this.paragraph([], { line: 20 });
        this.elements.push(bodyTable(block.table, () => this.pictureNumber++));
        // Word joins adjacent tables and wants a paragraph after the last one.
        if (!next || next.type === 'table' || next.type === 'page-break') this.paragraph([], { line: 20 });
        return;
      case 'sign-lines':
        this.signLines(block.labels);
        return;
      case 'note':
        this.paragraph(textRuns(block.text, this.look('kaiti', Math.min(12, layout.bodyPt - 1.5))), {
          align: 'justify',
          line: 0,
          before: 40,
        });
        return;
      case 'qr':
        this.paragraph(
          [{ type: 'picture', picture: { number: this.pictureNumber++, sizeMm: block.sizeMm, text: block.text } }],
          { line: 20 },
        );
        return;
      case 'rule':
        this.paragraph([], { bottomRule: true, line: 200 });
        return;
      case 'space':
        for (let n = 0; n < block.lines; n++) this.paragraph([], {});
        return;
      case 'page-break':
        this.breakPending = true;
        return;
    }
  }

  private signLines(labels: readonly string[]): void {
    const { layout } = this;
    const widthMm = layout.widthTwips / 56.6929 - layout.marginsMm.left - layout.marginsMm.right;
    const half = mmToTwips(widthMm / 2 - 4);
    const full = mmToTwips(widthMm - 4);
    const look = this.look('fangsong', 12);
    for (const row of signLineRows(labels)) {
      const blanksAt = row.length === 1 && labels.length === 1 ? [full] : [half, full];
      this.paragraph(
        row.flatMap(label => [...textRuns(`${label}：`, look), { type: 'blank', look }]),
        {
          blanksAt: blanksAt.slice(0, row.length),
          line: 560,
          before: 60,
        },
      );
    }
  }

  private look(font: RunLook['font'], sizePt: number = this.layout.bodyPt): RunLook {
    return { font, sizePt, spacingTwips: this.layout.spacingTwips };
  }

  private paragraph(runs: readonly BodyRun[], look: Partial<ParagraphLook>): void {
    this.elements.push({
      type: 'paragraph',
      look: { line: this.layout.lineTwips, ...look, pageBreakBefore: this.breakPending },
      runs,
    });
    this.breakPending = false;
  }
}
