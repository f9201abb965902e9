import type { Block, DocumentModel } from '../document-model';
import { attachmentLines, headingFont, signatureIndents, signLineRows } from '../block-text';
import { emTwips, mmToTwips, pageLayout, type PageLayout } from '../page-layout';
import { blankXml, paragraphXml, runXml, type ParagraphLook, type RunLook } from './paragraph-xml';
import { pictureXml } from './picture-xml';
import { tableXml } from './table-xml';

/** A picture that the body refers to; the writer adds it as a part. */
export interface Picture {
  readonly relationId: string;
  readonly qrText: string;
}

export interface Body {
  readonly xml: string;
  readonly pictures: readonly Picture[];
}

/** Where a body stands in a file: the numbers of its pictures, and whether it begins on a page of its own. */
export interface BodyPlace {
  readonly firstPicture: number;
  readonly newPage: boolean;
}

/** The model's blocks as WordprocessingML, without section properties. */
export function bodyXml(model: DocumentModel, place: BodyPlace = { firstPicture: 1, newPage: false }): Body {
  const writer = new BodyWriter(pageLayout(model), place);
  model.blocks.forEach((block, at) => writer.block(block, model.blocks[at + 1], model.blocks[at - 1]));
  return { xml: writer.xml.join(''), pictures: writer.pictures };
}

class BodyWriter {
  readonly xml: string[] = [];
  readonly pictures: Picture[] = [];
  private readonly em: number;

  constructor(
    private readonly layout: PageLayout,
    private readonly place: BodyPlace,
  ) {
    this.em = emTwips(layout);
    this.breakPending = place.newPage;
  }
  private breakPending: boolean;

  block(block: Block, next: Block | undefined, before: Block | undefined): void {
    const { layout, em } = this;
    // Text must not stand alone above the names that sign it, nor a heading above nothing.
    const keepNext = next?.type === 'signature' || next?.type === 'attachments';
    switch (block.type) {
      case 'title': {
        const line = layout.titlePt * 20 + 200;
        const last = block.lines.length - 1;
        block.lines.forEach((text, at) =>
          this.paragraph(runXml(text, this.look('xiaobiaosong', layout.titlePt)), {
            align: 'center',
            line,
            keepNext: true,
            offGrid: true,
            after: at === last ? Math.round(layout.lineTwips * (layout.grid ? 1 : 0.5)) : 0,
          }),
        );
        return;
      }
      case 'heading':
        this.paragraph(runXml(block.text, { ...this.look(headingFont[block.level]), bold: block.level === 3 }), {
          firstLine: 2 * em,
          keepNext: true,
        });
        return;
      case 'paragraph': {
        const sizePt = block.sizePt ?? layout.bodyPt;
        const runs = block.runs.map(run =>
          runXml(run.text, { ...this.look(run.font ?? 'fangsong', sizePt), bold: run.bold ?? false }),
        );
        const indent = block.indent ?? (block.align !== 'center' && block.align !== 'right');
        this.paragraph(runs.join(''), {
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
          this.paragraph(runXml(line, this.look('fangsong')), {
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
          this.paragraph(runXml(name, this.look('fangsong')), {
            align: 'right',
            right: (indents.names[at] ?? 0) * em,
            before: at === 0 && before?.type !== 'space' ? layout.lineTwips * (block.seal ? 2 : 1) : 0,
            keepNext: true,
          }),
        );
        this.paragraph(runXml(block.date, this.look('fangsong')), { align: 'right', right: indents.date * em });
        return;
      }
      case 'table':
        if (this.breakPending || before?.type === 'table') this.paragraph('', { line: 20 });
        this.xml.push(tableXml(block.table));
        // Word joins adjacent tables and wants a paragraph after the last one.
        if (!next || next.type === 'table' || next.type === 'page-break') this.paragraph('', { line: 20 });
        return;
      case 'sign-lines':
        this.signLines(block.labels);
        return;
      case 'note':
        this.paragraph(runXml(block.text, this.look('kaiti', Math.min(12, layout.bodyPt - 1.5))), {
          align: 'justify',
          line: 0,
          before: 40,
        });
        return;
      case 'qr':
        this.qr(block.text, block.sizeMm);
        return;
      case 'rule':
        this.paragraph('', { bottomRule: true, line: 200 });
        return;
      case 'space':
        for (let n = 0; n < block.lines; n++) this.paragraph(runXml('', this.look('fangsong')), {});
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
      this.paragraph(row.map(label => runXml(`${label}：`, look) + blankXml(look)).join(''), {
        blanksAt: blanksAt.slice(0, row.length),
        line: 560,
        before: 60,
      });
    }
  }

  private qr(text: string, sizeMm: number): void {
    const number = this.place.firstPicture + this.pictures.length;
    const relationId = `rIdQr${number}`;
    this.pictures.push({ relationId, qrText: text });
    this.paragraph(pictureXml({ relationId, number, sizeMm, words: text }), { line: 20 });
  }

  private look(font: RunLook['font'], sizePt: number = this.layout.bodyPt): RunLook {
    return { font, sizePt, spacingTwips: this.layout.spacingTwips };
  }

  private paragraph(runs: string, look: Partial<ParagraphLook>): void {
    this.xml.push(paragraphXml(runs, { line: this.layout.lineTwips, ...look, pageBreakBefore: this.breakPending }));
    this.breakPending = false;
  }
}
