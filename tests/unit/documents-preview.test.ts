import { expect, test } from 'vitest';
import type { DocumentModel } from '#shared/documents/document-model';
import { filingDocuments } from '#shared/documents/filing-documents';
import { previewHtml } from '#shared/documents/preview-html';
import { plainText } from '#shared/documents/plain-text';
import { filingFacts } from '../fixtures/filing-facts';

const model = (text: string): DocumentModel => ({
  title: text,
  form: 'F-28',
  practice: false,
  orientation: 'landscape',
  blocks: [
    { type: 'title', lines: [text] },
    { type: 'paragraph', runs: [{ text, bold: true }] },
    { type: 'table', table: { widthsMm: [40], head: [], rows: [[{ text }]] } },
    { type: 'note', text },
    { type: 'qr', text, sizeMm: 20 },
    { type: 'sign-lines', labels: [text] },
  ],
});

test('text stays text', () => {
  const html = previewHtml([model('<script>alert("x")</script>&amp;')]);
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;amp;');
});

test('nothing is fetched and nothing runs', () => {
  const html = previewHtml(filingDocuments(filingFacts(), { practice: true }));
  expect(html).not.toMatch(/\b(href|on\w+|srcset)=|@import|url\(/);
  expect(html.match(/src="(?!data:image\/png;base64,)/)).toBeNull();
});

test('A4 is explicit for every kind of page, with the margins of the standard', () => {
  const html = previewHtml([model('甲')]);
  expect(html).toContain('@page official-portrait{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}');
  expect(html).toContain('@page official-landscape{size:297mm 210mm;');
  expect(html).toContain('class="sheet official-landscape"');
});

test('every line of the text is in the preview', () => {
  for (const document of filingDocuments(filingFacts(), { practice: true })) {
    const shown = previewHtml([document])
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<br>/g, '↵')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, '');
    for (const part of plainText(document).flatMap(line => line.split('\t'))) {
      expect(shown).toContain(
        part
          .replace(/＿＿＿＿|\s/g, '')
          .replace(/&/g, '&amp;')
          .split('：↵')[0] ?? '',
      );
    }
  }
});

test('practice is marked on screen and on every printed page', () => {
  const [document] = filingDocuments(filingFacts(), { practice: true });
  const html = previewHtml(document ? [document] : []);
  expect(html).toContain('<div class="practice-mark">演练文件 不具效力</div>');
  expect(html).toContain('<div class="practice-print">演练文件 不具效力</div>');
  expect(html).toMatch(/@page official-portrait-practice\{[^}]*@top-center\{content:"演练文件 不具效力"/);
  expect(previewHtml([model('甲')])).not.toContain('class="practice-print"');
});
