import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentModel } from '#shared/documents/document-model';
import { filingDocuments } from '#shared/documents/filing-documents';
import { ballotPaper } from '#shared/documents/forms/ballot-paper';
import { writeDocx } from '#shared/documents/docx-writer';
import { filingFacts } from '../fixtures/filing-facts';

/** How another program lays our files out. Its fonts are substitutes, so lines are counted on full-width text alone. */
const folder = mkdtempSync(join(tmpdir(), 'gongzhi-rendering-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ballot = { number: '000001', head: 'H0001', units: ['1-1-101'], area: '89.50', owner: '王堃' };
const grid: DocumentModel = {
  title: '试件',
  form: 'F-28',
  practice: false,
  orientation: 'portrait',
  blocks: [{ type: 'paragraph', runs: [{ text: '业'.repeat(28 * 22 * 3) }], indent: false }],
};
const missing = ['soffice', 'pdftotext'].filter(program => spawnSync(program, ['--version']).error);

const nine = ballotPaper(filingFacts({ candidates: 9 }), ballot, false);
const sixty = ballotPaper(filingFacts({ candidates: 60, seats: 11 }), ballot, false);
const practice = filingDocuments(filingFacts(), { practice: true })[1] as DocumentModel;
const pages: Record<string, string[][]> = {};

/** All in one start of LibreOffice; then each document's pages, each as its lines of text. */
beforeAll(async () => {
  if (missing.length > 0) return;
  const models = { grid, nine, sixty, practice };
  for (const [name, model] of Object.entries(models))
    writeFileSync(join(folder, `${name}.docx`), await writeDocx(model));
  const files = Object.keys(models).map(name => join(folder, `${name}.docx`));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
  for (const name of Object.keys(models)) {
    execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`)]);
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
      .split('\f')
      .slice(0, -1);
    pages[name] = text.map(page =>
      page
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== ''),
    );
  }
}, 180_000);

describe.skipIf(missing.length > 0)(
  `laid out by LibreOffice${missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : ''}`,
  () => {
    test('a page has 22 lines of 28 characters, and its number', () => {
      expect(pages.grid).toHaveLength(3);
      for (const [at, page] of (pages.grid ?? []).entries()) {
        const lines = page.filter(line => line.startsWith('业'));
        expect(lines.map(line => line.length)).toEqual(Array<number>(22).fill(28));
        expect(page.at(-1)?.replace(/ /g, '')).toBe(`—${at + 1}—`);
      }
    });

    test('a ballot of nine candidates is one page, of sixty two', () => {
      expect(pages.nine).toHaveLength(1);
      expect(pages.sixty).toHaveLength(2);
      const text = (pages.sixty ?? []).flat().join('\n');
      for (const candidate of filingFacts({ candidates: 60, seats: 11 }).candidates)
        expect(text).toContain(candidate.name);
    });

    test('a practice document says so on every page', () => {
      expect(pages.practice?.length).toBeGreaterThan(2);
      for (const page of pages.practice ?? []) expect(page[0]).toBe('演练文件 不具效力');
    });
  },
);
