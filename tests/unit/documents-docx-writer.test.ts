import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '#shared/documents/docx-writer';
import { readXml } from '#shared/documents/xml/read-xml';
import type { Block, DocumentModel } from '#shared/documents/document-model';

function model(blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel {
  return { title: '试件', form: 'F-28', practice: false, orientation: 'portrait', blocks, ...more };
}

function part(document: DocumentModel, path: string): string {
  const bytes = unzipSync(writeDocx(document))[path];
  if (!bytes) throw new Error(`no part ${path}`);
  return strFromU8(bytes);
}

const body = (blocks: readonly Block[]) => part(model(blocks), 'word/document.xml');
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

describe('a Word file', () => {
  test('is the same bytes for the same model, and says nothing of when it was made', () => {
    const document = model([paragraph('甲'), { type: 'qr', text: '000001', sizeMm: 20 }], { practice: true });
    expect(writeDocx(document)).toEqual(writeDocx(structuredClone(document)));
    expect(part(document, 'docProps/core.xml')).not.toMatch(/created|modified/);
  });

  test('has well-formed parts, each with a content type', () => {
    const files = unzipSync(writeDocx(model([paragraph('<&">')], { practice: true })));
    for (const [path, bytes] of Object.entries(files)) expect(readXml(bytes), path).not.toBeNull();
    const types = strFromU8(files['[Content_Types].xml'] as Uint8Array);
    for (const path of Object.keys(files).filter(name => name.startsWith('word/') && !name.includes('_rels'))) {
      expect(types).toContain(`PartName="/${path}"`);
    }
  });

  test('stands on the GB/T 9704 page', () => {
    const xml = body([paragraph('正文')]);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    expect(xml).toContain('w:line="579" w:lineRule="exact"');
    expect(xml).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>');
  });

  test('turns a landscape page with its margins', () => {
    const xml = part(model([paragraph('甲')], { orientation: 'landscape' }), 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  test('names a font that has the rare characters of names', () => {
    const xml = body([paragraph('丁喆和𠮷川及㐂氏')]);
    expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"[^>]*\/>.{0,120}>丁</);
    expect(xml).toMatch(/w:eastAsia="仿宋"[^>]*\/>.{0,120}>喆</);
    expect(xml).toMatch(/w:eastAsia="SimSun-ExtB"[^>]*\/>.{0,120}>𠮷</u);
    expect(xml).toMatch(/w:eastAsia="宋体"[^>]*\/>.{0,120}>㐂</);
    expect(part(model([]), 'word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,');
  });

  test('keeps absolute widths in every table, cell and column, and repeats the head', () => {
    const xml = body([
      {
        type: 'table',
        table: { widthsMm: [20, 30], head: [[{ text: '甲' }, { text: '乙' }]], rows: [[{ text: '丙', colSpan: 2 }]] },
      },
    ]);
    expect(xml).toContain('<w:tblW w:w="2835" w:type="dxa"/>');
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(xml).toContain('<w:gridCol w:w="1134"/><w:gridCol w:w="1701"/>');
    expect(xml).toContain('<w:tcW w:w="2835" w:type="dxa"/><w:gridSpan w:val="2"/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).not.toMatch(/w:type="(auto|pct)"/);
  });

  test('writes a tall cell into every row that it covers', () => {
    const rows = [[{ text: '高', rowSpan: 2 }, { text: '一' }], [{ text: '二' }]];
    const xml = body([{ type: 'table', table: { widthsMm: [20, 30], head: [], rows } }]);
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml.match(/<w:vMerge\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:tc>/g)).toHaveLength(4);
  });

  test('keeps two tables apart and ends with a paragraph', () => {
    const table: Block = { type: 'table', table: { widthsMm: [20], head: [], rows: [[{ text: '一' }]] } };
    expect(body([table, table])).not.toContain('</w:tbl><w:tbl>');
    expect(body([table])).not.toContain('</w:tbl><w:sectPr>');
  });

  test('says on every page that a practice document has no effect', () => {
    const practice = model([paragraph('甲')], { practice: true });
    expect(part(practice, 'word/header1.xml')).toContain('>演练文件 不具效力</w:t>');
    expect(part(practice, 'word/header1.xml')).toContain('string="演练文件 不具效力"');
    expect(part(practice, 'word/document.xml').match(/r:id="rIdHeader"/g)).toHaveLength(2);
    expect(unzipSync(writeDocx(model([paragraph('甲')])))['word/header1.xml']).toBeUndefined();
  });

  test('puts the date of a sealed document four characters in, the name centred above it', () => {
    const xml = body([{ type: 'signature', names: ['金家岭街道办事处'], date: '2024年6月21日', seal: true }]);
    const [name, date] = [...xml.matchAll(/<w:ind w:right="(\d+)"\/>/g)].map(match => Number(match[1]));
    expect(date).toBe(4 * 315);
    expect(name).toBeCloseTo((4 + (6.5 - 8) / 2) * 315, -1);
  });

  test('has no page numbers on ballots', () => {
    expect(unzipSync(writeDocx(model([paragraph('甲')], { page: 'ballot' })))['word/footer1.xml']).toBeUndefined();
    expect(part(model([paragraph('甲')]), 'word/footer1.xml')).toContain(' PAGE ');
  });
});
