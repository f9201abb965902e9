import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import type { DocumentModel } from './document-model';
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
import { RELATIONSHIPS } from './docx/namespaces';
import { practiceHeaderXml } from './docx/practice-header-xml';
import { wordDocument } from './docx/word-document';
import { zipParts } from './docx/zip-parts';
import { attributeOf, childrenOf, readXml } from './xml/read-xml';

/**
 * The model as a .docx file. The same model gives the same bytes, on every machine and at every hour: the body, the
 * footers and the pictures are the `docx` package's; the parts in which it puts the time, or styles, lists, notes and a
 * theme that no document of ours has, are ours or left out.
 */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(wordDocument(model), undefined, ownParts(model))));
  const relations = relationsOf(packed['word/_rels/document.xml.rels']).filter(({ target }) => isKept(target));
  const paths = ['word/document.xml', ...relations.map(({ target }) => `word/${target}`), 'docProps/core.xml'];
  const parts = new Map<string, string | Uint8Array>();
  parts.set('[Content_Types].xml', contentTypesXml(paths));
  parts.set('_rels/.rels', rootRelationshipsXml);
  parts.set('word/_rels/document.xml.rels', documentRelationshipsXml(relations));
  for (const path of paths) parts.set(path, packed[path] as Uint8Array);
  return zipParts(parts);
}

/** In place of the package's own. */
function ownParts(model: DocumentModel): { path: string; data: string }[] {
  const count = model.page === 'letter' ? 3 : 2;
  const headers = model.practice ? Array.from({ length: count }, (_, at) => `word/header${at + 1}.xml`) : [];
  return [
    { path: 'docProps/core.xml', data: corePropertiesXml(model.title) },
    { path: 'word/styles.xml', data: stylesXml },
    { path: 'word/settings.xml', data: settingsXml },
    { path: 'word/fontTable.xml', data: fontTableXml },
    ...headers.map(path => ({ path, data: practiceHeaderXml() })),
  ];
}

const isKept = (target: string) => /^((styles|settings|fontTable|(header|footer)\d)\.xml|media\/.+)$/.test(target);

function relationsOf(part: Uint8Array | undefined): Relation[] {
  const root = part ? readXml(part) : null;
  if (!root) throw new Error('the docx package wrote no relationships');
  return childrenOf(root, 'Relationship', RELATIONSHIPS).map(relation => ({
    id: attributeOf(relation, 'Id') ?? '',
    type: attributeOf(relation, 'Type')?.split('/').pop() ?? '',
    target: attributeOf(relation, 'Target') ?? '',
  }));
}
