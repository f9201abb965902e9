import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { BallotsJob } from './ballots-job';
import { bodyElements } from './docx/body';
import type { BodyElement } from './docx/body-elements';
import {
  contentTypesXml,
  corePropertiesXml,
  documentRelationshipsXml,
  fontTableXml,
  rootRelationshipsXml,
  settingsXml,
  stylesXml,
  type Relation,
} from './docx/fixed-parts';
import { WORD_NAMESPACES, XML_DECLARATION } from './docx/namespaces';
import { paragraphXml } from './docx/paragraph-xml';
import { pictureRelation } from './docx/picture-xml';
import { qrPng } from './docx/png-qr';
import { practiceHeaderXml } from './docx/practice-header-xml';
import { sectionXml } from './docx/section-xml';
import { tableXml } from './docx/table-xml';
import { ZIP_TIME } from './docx/zip-parts';
import { ballotBody, ballotHead, ballotModel } from './forms/ballot-paper';
import { pageLayout } from './page-layout';

export interface BallotsWriting {
  /** Takes the file in pieces, in order. */
  readonly write: (piece: Uint8Array) => void;
  /** Called between papers; true stops the work. */
  readonly cancelled?: () => boolean;
  /** Papers written so far; the pictures are the second half of the work. */
  readonly progress?: (done: number) => void;
}

/**
 * All ballot papers of an election in one .docx, each on a page of its own. Written paper by paper straight into the zip:
 * memory does not grow with their number. The common part of the papers is turned into XML once. A generator, so that
 * the caller can let others work between the steps; its value is false when it was cancelled.
 */
export function* writeBallots(
  job: BallotsJob,
  { write, cancelled, progress }: BallotsWriting,
): Generator<number, boolean> {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    write(piece);
  });
  const utf8 = new TextEncoder();
  const addText = (path: string, text: string) => {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = ZIP_TIME;
    zip.add(part);
    part.push(utf8.encode(text), true);
  };
  const model = ballotModel(job.practice);
  const pictures = job.papers.map((paper, at) => ({
    paper,
    id: pictureRelation(at + 1),
    target: `media/qr${at + 1}.png`,
  }));
  const relations: Relation[] = [
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rIdSettings', type: 'settings', target: 'settings.xml' },
    { id: 'rIdFonts', type: 'fontTable', target: 'fontTable.xml' },
    ...(job.practice ? [{ id: 'rIdHeader', type: 'header', target: 'header1.xml' }] : []),
    ...pictures.map(({ id, target }) => ({ id, type: 'image', target })),
  ];
  const paths = ['word/document.xml', ...relations.map(({ target }) => `word/${target}`), 'docProps/core.xml'];
  addText('[Content_Types].xml', contentTypesXml(paths));
  addText('_rels/.rels', rootRelationshipsXml);
  addText('docProps/core.xml', corePropertiesXml(model.title));

  const document = new ZipDeflate('word/document.xml', { level: 3 });
  document.mtime = ZIP_TIME;
  zip.add(document);
  document.push(utf8.encode(`${XML_DECLARATION}<w:document ${WORD_NAMESPACES}><w:body>`));
  const common = bodyXml(bodyElements({ ...model, blocks: ballotBody(job.facts) }));
  for (const [at, paper] of job.papers.entries()) {
    if (cancelled?.()) return stop(zip);
    const place = { firstPicture: at + 1, newPage: at > 0 };
    const head = bodyXml(bodyElements({ ...model, blocks: ballotHead(job.facts, paper) }, place));
    document.push(utf8.encode(head + common));
    progress?.((at + 1) / 2);
    yield at + 1;
  }
  document.push(utf8.encode(`${sectionXml(pageLayout(model), job.practice)}</w:body></w:document>`), true);

  addText('word/_rels/document.xml.rels', documentRelationshipsXml(relations));
  addText('word/styles.xml', stylesXml);
  addText('word/settings.xml', settingsXml);
  addText('word/fontTable.xml', fontTableXml);
  if (job.practice) addText('word/header1.xml', practiceHeaderXml());
  for (const [at, picture] of pictures.entries()) {
    if (cancelled?.()) return stop(zip);
    const part = new ZipPassThrough(`word/${picture.target}`);
    part.mtime = ZIP_TIME;
    zip.add(part);
    part.push(qrPng(picture.paper.number), true);
    progress?.((job.papers.length + at + 1) / 2);
    yield job.papers.length + at + 1;
  }
  zip.end();
  return true;
}

function bodyXml(elements: readonly BodyElement[]): string {
  return elements.map(element => (element.type === 'table' ? tableXml(element) : paragraphXml(element))).join('');
}

function stop(zip: Zip): boolean {
  zip.terminate();
  return false;
}
