import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { DocumentModel } from '../document-model';
import { footerTwips, HEADER_TWIPS, marginTwips, mmToTwips, pageLayout, type PageLayout } from '../page-layout';
import { bodyElements } from './body';
import { letterLine } from './letter-lines';
import { wordParagraph } from './word-paragraph';
import { wordTable } from './word-table';

/** The model as a document of the `docx` package. The practice headers are empty: their part is ours. */
export function wordDocument(model: DocumentModel): Document {
  const layout = pageLayout(model);
  const header = new Header({ children: [] });
  return new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: page(layout),
          ...(layout.grid ? { grid: lines(layout.grid) } : {}),
          ...(layout.letter ? { titlePage: true } : {}),
        },
        ...(model.practice
          ? { headers: { default: header, even: header, ...(layout.letter ? { first: header } : {}) } }
          : {}),
        ...(layout.pageNumbers ? { footers: footers(layout) } : {}),
        children: bodyElements(model).map(element =>
          element.type === 'table' ? wordTable(element) : wordParagraph(element),
        ),
      },
    ],
  });
}

const lines = (linePitch: number) => ({ type: DocumentGridType.LINES, linePitch });

function page(layout: PageLayout) {
  const [short, long] = [layout.widthTwips, layout.heightTwips].sort((a, b) => a - b);
  return {
    // Upright always: the package turns the sheet itself.
    size: {
      width: short as number,
      height: long as number,
      orientation: layout.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { ...marginTwips(layout), header: HEADER_TWIPS, footer: footerTwips(layout), gutter: 0 },
    ...(layout.pageNumbers ? { pageNumbers: { start: 1 } } : {}),
  };
}

function footers({ letter }: PageLayout) {
  const lift = letter ? mmToTwips(3) : 0;
  const numbers = { default: footer('odd', lift), even: footer('even', lift) };
  if (!letter) return numbers;
  return {
    ...numbers,
    first: new Footer({ children: [letterLine('thin', 50), letterLine('thick', 50)].map(wordParagraph) }),
  };
}

/** "— 1 —" in 4号宋体, odd pages right and even pages left, one character in (F2). */
function footer(side: 'odd' | 'even', after: number): Footer {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: '宋体', size: 28 });
  const paragraph = new Paragraph({
    widowControl: false,
    spacing: { before: 0, after, line: 320, lineRule: LineRuleType.EXACT },
    ...(side === 'odd'
      ? { alignment: AlignmentType.RIGHT, indent: { right: 280 } }
      : { alignment: AlignmentType.LEFT, indent: { left: 280 } }),
    children: [number],
  });
  return new Footer({ children: [paragraph] });
}
