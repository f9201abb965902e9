import { zipSync, type Zippable } from 'fflate';
import type { DocumentModel } from './document-model';
import { bodyXml } from './docx/body-xml';
import {
  contentTypesXml,
  corePropertiesXml,
  documentRelationshipsXml,
  fontTableXml,
  rootRelationshipsXml,
  settingsXml,
  stylesXml,
} from './docx/fixed-parts';
import { footerXml, practiceHeaderXml } from './docx/header-footer-xml';
import { WORD_NAMESPACES, XML_DECLARATION } from './docx/namespaces';
import { qrPng } from './docx/png-qr';
import { sectionXml } from './docx/section-xml';
import { pageLayout } from './page-layout';

/** The model as a .docx file. The same model gives the same bytes, on every machine and at every hour. */
export function writeDocx(model: DocumentModel): Uint8Array {
  const layout = pageLayout(model);
  const body = bodyXml(model);
  const pictures = body.pictures.map((picture, at) => ({ ...picture, target: `media/qr${at + 1}.png` }));
  const present = { practice: model.practice, pageNumbers: layout.pageNumbers, pictures };

  const parts = new Map<string, string | Uint8Array>();
  parts.set('[Content_Types].xml', contentTypesXml(present));
  parts.set('_rels/.rels', rootRelationshipsXml);
  parts.set('docProps/core.xml', corePropertiesXml(model.title));
  parts.set(
    'word/document.xml',
    `${XML_DECLARATION}<w:document ${WORD_NAMESPACES}><w:body>${body.xml}${sectionXml(layout, model.practice)}</w:body></w:document>`,
  );
  parts.set('word/_rels/document.xml.rels', documentRelationshipsXml(present));
  parts.set('word/styles.xml', stylesXml);
  parts.set('word/settings.xml', settingsXml);
  parts.set('word/fontTable.xml', fontTableXml);
  if (model.practice) parts.set('word/header1.xml', practiceHeaderXml());
  if (layout.pageNumbers) {
    parts.set('word/footer1.xml', footerXml('odd'));
    parts.set('word/footer2.xml', footerXml('even'));
  }
  for (const picture of pictures) parts.set(`word/${picture.target}`, qrPng(picture.qrText));
  return zipParts(parts);
}

/** Parts as a zip in the order given, every entry with the oldest time that a zip can state. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const utf8 = new TextEncoder();
  const entries: Zippable = {};
  for (const [path, content] of parts) {
    const bytes = typeof content === 'string' ? utf8.encode(content) : content;
    entries[path] = [bytes, { mtime: ZIP_TIME, level: path.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(entries);
}

/** Local time on purpose: a zip states the wall clock, so the bytes do not depend on the time zone. */
export const ZIP_TIME = /* @__PURE__ */ new Date(1980, 0, 1);
