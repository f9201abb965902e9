import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDocument } from '#shared/documents/compare-document';
import type { Block, CellModel, DocumentModel } from '#shared/documents/document-model';
import { docxText } from '#shared/documents/docx-text';
import { writeDocx } from '#shared/documents/docx-writer';
import { plainText } from '#shared/documents/plain-text';
import { PRACTICE_WORDS } from '#shared/documents/practice';

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'业主委员会𠮷喆堃頔㐂龘“”—…·（）《》、，。１２３abc 0.9<>&"\'') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\n', '\t', '\r\n', '\u0007', '\ud842', '\udfb7', '\ufffe', '\u00a0', ']]>', '&#x41;'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const text = fc.array(character, { maxLength: 24 }).map(parts => parts.join(''));
const cell: fc.Arbitrary<CellModel> = fc.record({ text });

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain(columns =>
  fc
    .record({
      head: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 1 }),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ head, rows }): Block => ({
      type: 'table',
      table: { widthsMm: Array<number>(columns).fill(30), head, rows },
    })),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.array(text, { minLength: 1, maxLength: 2 }).map((lines): Block => ({ type: 'title', lines })),
  fc
    .record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const), text })
    .map((heading): Block => ({ type: 'heading', ...heading })),
  fc
    .array(fc.record({ text, bold: fc.boolean() }), { maxLength: 3 })
    .map((runs): Block => ({ type: 'paragraph', runs })),
  fc.array(text, { minLength: 1, maxLength: 12 }).map((names): Block => ({ type: 'attachments', names })),
  fc
    .record({ names: fc.array(text, { minLength: 1, maxLength: 2 }), date: text, seal: fc.boolean() })
    .map((one): Block => ({ type: 'signature', ...one })),
  table,
  fc.array(text, { minLength: 1, maxLength: 3 }).map((labels): Block => ({ type: 'sign-lines', labels })),
  text.map((words): Block => ({ type: 'note', text: words })),
  fc.string({ minLength: 1, maxLength: 20 }).map((words): Block => ({ type: 'qr', text: words, sizeMm: 20 })),
  fc.constantFrom<Block>({ type: 'rule' }, { type: 'space', lines: 2 }, { type: 'page-break' }),
);

const model: fc.Arbitrary<DocumentModel> = fc.record({
  title: text,
  form: fc.constant('F-28'),
  practice: fc.boolean(),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  page: fc.constantFrom('official' as const, 'form' as const, 'ballot' as const),
  blocks: fc.array(block, { maxLength: 8 }),
});

test('what is read from the Word file is the text of the model, for any model', async () => {
  await fc.assert(
    fc.asyncProperty(model, async document => {
      const read = docxText(await writeDocx(document));
      expect(read?.foreign).toEqual([]);
      const expected = plainText(document);
      expect(read?.lines).toEqual(document.practice ? expected.slice(1) : expected);
      if (document.practice) expect(expected[0]).toBe(PRACTICE_WORDS);
      expect(await compareDocument(await writeDocx(document), document)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('another word anywhere is a difference', async () => {
  await fc.assert(
    fc.asyncProperty(model, fc.nat(), text, async (document, pick, words) => {
      const paragraphs = document.blocks.flatMap((one, at) => (one.type === 'note' ? [at] : []));
      fc.pre(paragraphs.length > 0);
      const changed = paragraphs[pick % paragraphs.length];
      const other = {
        ...document,
        blocks: document.blocks.map((one, at) => (at === changed ? { type: 'note' as const, text: words } : one)),
      };
      fc.pre(JSON.stringify(plainText(other)) !== JSON.stringify(plainText(document)));
      expect(await compareDocument(await writeDocx(other), document)).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});
