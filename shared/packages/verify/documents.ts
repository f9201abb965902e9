import { compareDocument, type DocumentDifference } from '../../documents/compare-document';
import type { DocumentModel } from '../../documents/document-model';
import { docxText } from '../../documents/docx-text';
import { verifyDocxSignature } from '../../documents/ooxml-signature/verify';
import { equalBytes } from '../canonical-json';
import type { Certificate } from '../certificates/certificate';
import { finding } from '../finding';
import type { HeldFacts } from '../kinds/kind-rules';
import { documentPath, entryRole } from '../layout';
import type { PackageDocument } from '../package-document';
import type { Finding } from '../verdict';
import { readDirectory } from '../zip/read-directory';
import type { Container } from './container';
import type { VerifyInput } from './verify-input';

export interface DocumentsClaim {
  readonly findings: readonly Finding[];
  /** By path: the title, and the text that a reader sees, of documents that could be read. */
  readonly texts: ReadonlyMap<string, { readonly title: string; readonly text: string }>;
}

/** A document of a filing is a few hundred kilobytes; what unpacks to more than this is not opened. */
const MAX_UNPACKED = 8 * 1024 * 1024;

/**
 * Every document that the facts call for is there and no other; each is signed by the package's signer, has nothing
 * beside what is signed, and says word for word what is written from the facts anew.
 */
export async function checkDocuments(
  container: Container,
  { practice }: PackageDocument,
  held: HeldFacts,
  signer: Certificate | null,
  input: VerifyInput,
): Promise<DocumentsClaim> {
  const expected = expectedDocuments(held, practice);
  if (!expected) return { findings: [finding('documents-not-written')], texts: new Map() };
  const findings: Finding[] = [];
  const texts = new Map<string, { title: string; text: string }>();
  for (const [path, model] of expected) {
    const file = container.read(path);
    if (!file) {
      findings.push(finding('documents-missing', path));
      continue;
    }
    if (unpackedSize(file) > MAX_UNPACKED) {
      findings.push(finding('document-unreadable', path));
      continue;
    }
    findings.push(...(await signatureFindings(path, file, signer, input)));
    const difference = (await compareDocument(file, model))[0];
    if (difference) findings.push(differenceFinding(path, difference));
    texts.set(path, { title: model.title, text: docxText(file)?.lines.join('\n') ?? '' });
  }
  for (const { path } of container.entries) {
    if (entryRole(path) === 'document' && !expected.has(path)) findings.push(finding('document-unknown', path));
  }
  return {
    findings: findings.length > 0 ? findings : [finding('documents-ok', '', { documents: expected.size })],
    texts,
  };
}

/** Null when the facts, though sound in form, are such that no document can be written from them (a day that is none). */
function expectedDocuments(held: HeldFacts, practice: boolean): ReadonlyMap<string, DocumentModel> | null {
  try {
    const models = held.documents({ practice });
    return models.length === 0 ? null : new Map(models.map((model, at) => [documentPath(at + 1, model.title), model]));
  } catch {
    return null;
  }
}

async function signatureFindings(
  path: string,
  file: Uint8Array,
  signer: Certificate | null,
  { crypto }: VerifyInput,
): Promise<Finding[]> {
  const { status, signers, problems } = await verifyDocxSignature(file, crypto);
  if (status === 'none') return [finding('document-unsigned', path)];
  const findings = problems.slice(0, 5).map(({ words }) => finding('document-signature', path, { why: words }));
  if (status === 'invalid' && findings.length === 0)
    findings.push(finding('document-signature', path, { why: '签名不完整' }));
  const other = signer !== null && !signers.every(({ certificateDer }) => equalBytes(certificateDer, signer.der));
  if (status === 'valid' && other) findings.push(finding('document-other-signer', path));
  return findings;
}

/** As the directory states it, which the reader then holds it to; infinite when there is no directory. */
export function unpackedSize(file: Uint8Array): number {
  const directory = readDirectory(file);
  return typeof directory === 'string' ? Infinity : directory.entries.reduce((sum, { size }) => sum + size, 0);
}

/** Other words are another document. The same words in another dress are for the receiver to look at: a later version of
 * the program, or of the package that writes Word files, may dress them differently. */
function differenceFinding(path: string, difference: DocumentDifference): Finding {
  switch (difference.kind) {
    case 'unreadable':
      return finding('document-text', path, { why: '无法读取' });
    case 'text': {
      const { line, found, expected } = difference;
      const why = `第 ${line} 行写着“${short(found)}”，按数据应为“${short(expected)}”`;
      return finding('document-text', path, { why });
    }
    case 'foreign':
      return finding('document-text', path, { why: `含有不该有的内容（${difference.what}）` });
    case 'part':
      return finding('document-layout', path, { part: difference.path });
  }
}

function short(line: string | null): string {
  if (line === null) return '（无此行）';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
