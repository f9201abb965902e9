import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DocumentModel } from '#shared/documents/document-model';
import { filingDocuments } from '#shared/documents/filing-documents';
import { ballotPaper } from '#shared/documents/forms/ballot-paper';
import { writeDocx } from '#shared/documents/docx-writer';
import { filingFacts } from '../fixtures/filing-facts';

/** How another program lays our files out. Its fonts are substitutes, so lines are counted on full-width text alone. */
const folder = mkdtempSync(join(tmpdir(), 'gongzhi-rendering-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const missing = ['soffice', 'pdftotext'].filter(program => spawnSync(program, ['--version']).error);

/** The pages of a document as LibreOffice lays it out, each as its lines of text. */
function pages(model: DocumentModel): string[][] {
  const name = `d${Math.random().toString(36).slice(2)}`;
  writeFileSync(join(folder, `${name}.docx`), writeDocx(model));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.docx`)],
    { stdio: 'ignore' },
  );
  execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`)]);
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
    .split('\f')
    .slice(0, -1);
  return text.map(page =>
    page
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== ''),
  );
}

describe.skipIf(missing.length > 0)(
  `laid out by LibreOffice${missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : ''}`,
  () => {
    test('a page has 22 lines of 28 characters, and its number', () => {
      const model: DocumentModel = {
        title: '试件',
        form: 'F-28',
        practice: false,
        orientation: 'portrait',
        blocks: [{ type: 'paragraph', runs: [{ text: '业'.repeat(28 * 22 * 3) }], indent: false }],
      };
      const laid = pages(model);
      expect(laid).toHaveLength(3);
      for (const [at, page] of laid.entries()) {
        const lines = page.filter(line => line.startsWith('业'));
        expect(lines.map(line => line.length)).toEqual(Array<number>(22).fill(28));
        expect(page.at(-1)?.replace(/ /g, '')).toBe(`—${at + 1}—`);
      }
    });

    test('a ballot of nine candidates is one page, of sixty two', () => {
      const paper = { number: '000001', head: 'H0001', units: ['1-1-101'], area: '89.50', owner: '王堃' };
      expect(pages(ballotPaper(filingFacts({ candidates: 9 }), paper, false))).toHaveLength(1);
      const laid = pages(ballotPaper(filingFacts({ candidates: 60, seats: 11 }), paper, false));
      expect(laid).toHaveLength(2);
      const text = laid.flat().join('\n');
      for (const candidate of filingFacts({ candidates: 60, seats: 11 }).candidates)
        expect(text).toContain(candidate.name);
    });

    test('a practice document says so on every page', () => {
      const [, notice] = filingDocuments(filingFacts(), { practice: true });
      for (const page of pages(notice as DocumentModel)) expect(page[0]).toBe('演练文件 不具效力');
    });
  },
);
