import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxText } from '#shared/documents/docx-text';
import { writeDocx } from '#shared/documents/docx-writer';
import { readXml } from '#shared/documents/xml/read-xml';
import type { Block, DocumentModel } from '#shared/documents/document-model';

function model(blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel {
  return { title: '试件', form: 'F-28', practice: false, orientation: 'portrait', blocks, ...more };
}

async function part(document: DocumentModel, path: string): Promise<string> {
  const bytes = unzipSync(await writeDocx(document))[path];
  if (!bytes) throw new Error(`no part ${path}`);
  return strFromU8(bytes);
}

const body = (blocks: readonly Block[]) => part(model(blocks), 'word/document.xml');
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

describe('a Word file', () => {
  test('is the same bytes for the same model, and says nothing of when it was made', async () => {
    const document = model([paragraph('甲'), { type: 'qr', text: '000001', sizeMm: 20 }], { practice: true });
    expect(await writeDocx(document)).toEqual(await writeDocx(structuredClone(document)));
    expect(await part(document, 'docProps/core.xml')).not.toMatch(/created|modified/);
  });

  test('puts nothing into the file that no document of ours needs', async () => {
    const files = unzipSync(await writeDocx(model([{ type: 'qr', text: '000001', sizeMm: 20 }])));
    const word = 'document styles settings fontTable footer1 footer2'.split(' ').map(name => `word/${name}.xml`);
    const others = ['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/_rels/document.xml.rels'];
    expect(Object.keys(files).sort()).toEqual([...others, ...word, 'word/media/image1.png'].sort());
  });

  test('says what stands in braces as it stands', async () => {
    const text = '{default-bullet-numbering-0}和{{甲}}';
    expect(docxText(await writeDocx(model([paragraph(text)])))?.lines).toEqual([text]);
  });

  test('has well-formed parts, each with a content type', async () => {
    const files = unzipSync(await writeDocx(model([paragraph('<&">')], { practice: true })));
    for (const [path, bytes] of Object.entries(files)) expect(readXml(bytes), path).not.toBeNull();
    const types = strFromU8(files['[Content_Types].xml'] as Uint8Array);
    for (const path of Object.keys(files).filter(name => name.startsWith('word/') && !name.includes('_rels'))) {
      expect(types).toContain(`PartName="/${path}"`);
    }
  });

  test('stands on the GB/T 9704 page', async () => {
    const xml = await body([paragraph('正文')]);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    expect(xml).toContain('w:line="579" w:lineRule="exact"');
    expect(xml).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>');
  });

  test('turns a landscape page with its margins', async () => {
    const xml = await part(model([paragraph('甲')], { orientation: 'landscape' }), 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  test('names a font that has the rare characters of names', async () => {
    const xml = await body([paragraph('丁喆和𠮷川及㐂氏')]);
    expect(xml).toMatch(/w:eastAsia="仿宋_GB2312"[^>]*\/>.{0,120}>丁</);
    expect(xml).toMatch(/w:eastAsia="仿宋"[^>]*\/>.{0,120}>喆</);
    expect(xml).toMatch(/w:eastAsia="SimSun-ExtB"[^>]*\/>.{0,120}>𠮷</u);
    expect(xml).toMatch(/w:eastAsia="宋体"[^>]*\/>.{0,120}>㐂</);
    expect(await part(model([]), 'word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,',
    );
  });

  test('keeps absolute widths in every table, cell and column, and repeats the head', async () => {
    const xml = await body([
      {
        type: 'table',
        table: { widthsMm: [20, 30], head: [[{ text: '甲' }, { text: '乙' }]], rows: [[{ text: '丙', colSpan: 2 }]] },
      },
    ]);
    expect(xml).toContain('<w:tblW w:type="dxa" w:w="2835"/>');
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect(xml).toContain('<w:gridCol w:w="1134"/><w:gridCol w:w="1701"/>');
    expect(xml).toContain('<w:tcW w:type="dxa" w:w="2835"/><w:gridSpan w:val="2"/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).not.toMatch(/w:type="(auto|pct)"/);
  });

  test('writes a tall cell into every row that it covers', async () => {
    const rows = [[{ text: '高', rowSpan: 2 }, { text: '一' }], [{ text: '二' }]];
    const xml = await body([{ type: 'table', table: { widthsMm: [20, 30], head: [], rows } }]);
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:tc>/g)).toHaveLength(4);
  });

  test('keeps two tables apart and ends with a paragraph', async () => {
    const table: Block = { type: 'table', table: { widthsMm: [20], head: [], rows: [[{ text: '一' }]] } };
    expect(await body([table, table])).not.toContain('</w:tbl><w:tbl>');
    expect(await body([table])).not.toContain('</w:tbl><w:sectPr>');
  });

  test('says on every page that a practice document has no effect', async () => {
    const practice = model([paragraph('甲')], { practice: true });
    expect(await part(practice, 'word/header1.xml')).toContain('>演练文件 不具效力</w:t>');
    expect(await part(practice, 'word/header1.xml')).toContain('string="演练文件 不具效力"');
    for (const path of ['word/header1.xml', 'word/header2.xml'])
      expect(await part(practice, path)).toBe(await part(practice, 'word/header1.xml'));
    const references = (await part(practice, 'word/document.xml')).match(/<w:headerReference w:type="(default|even)"/g);
    expect(references).toHaveLength(2);
    expect(unzipSync(await writeDocx(model([paragraph('甲')])))['word/header1.xml']).toBeUndefined();
  });

  test('puts the date of a sealed document four characters in, the name centred above it', async () => {
    const xml = await body([{ type: 'signature', names: ['金家岭街道办事处'], date: '2024年6月21日', seal: true }]);
    const [name, date] = [...xml.matchAll(/<w:ind w:right="(\d+)"\/>/g)].map(match => Number(match[1]));
    expect(date).toBe(4 * 315);
    expect(name).toBeCloseTo((4 + (6.5 - 8) / 2) * 315, -1);
  });

  test('has no page numbers on ballots', async () => {
    expect(
      unzipSync(await writeDocx(model([paragraph('甲')], { page: 'ballot' })))['word/footer1.xml'],
    ).toBeUndefined();
    expect(await part(model([paragraph('甲')]), 'word/footer1.xml')).toContain('>PAGE</w:instrText>');
  });
});
