import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { NominationCategory } from '#shared/nominations/category';
import { takeApplications } from '#shared/nominations/commands/take-applications';
import { matchApplications } from '#shared/nominations/import/match-applications';
import { readApplicationFile } from '#shared/nominations/import/read-application-file';
import { dossierWorld, worldContext } from '../fixtures/dossier-world';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const text = (words: string) =>
  words
    .split('\n')
    .map(line => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
    .join('');
const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text(words)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const docx = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
const csv = (lines: string) => strToU8(lines);

function read(bytes: Uint8Array, category: NominationCategory | null = null, name = '申报表.docx') {
  const answer = readApplicationFile(bytes, name, category);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}
const valuesOf = (file: ReturnType<typeof read>, at = 0) =>
  Object.fromEntries((file.applications[at]?.fields ?? []).map(each => [each.field, each.value]));

describe('an application form in Word', () => {
  const form = docx(
    `${text('2026年度文明服务明星推荐审批表')}<w:tbl>${[
      row(cell('姓  名'), cell('王喆'), cell('性别'), cell('□男 ☑女'), cell('民族'), cell('汉族')),
      row(cell('出生年月'), cell('1988.3'), cell('政治\n面貌'), cell('群众'), cell('文化程度'), cell('大专')),
      row(
        cell('身份证号码'),
        cell('370299 19880312 0017', '<w:gridSpan w:val="3"/>'),
        cell('手机'),
        cell('199-0532-0001'),
      ),
      row(cell('职务/岗位'), cell('保洁员'), cell('从业年限'), cell('８年'), cell('血型'), cell('O 型')),
      row(cell('主\n要\n事\n迹\n（2000字以内）'), cell('第一段。\n第二段。', '<w:gridSpan w:val="5"/>')),
      row(cell('所在单位意见'), cell('同意推荐。（盖章）\n年 月 日', '<w:gridSpan w:val="5"/>')),
    ].join('')}</w:tbl>${text('联系人：李堃')}`,
  );

  it('is understood whatever spaces, line breaks and other names its labels have', () => {
    const file = read(form, 'star');
    expect(valuesOf(file)).toEqual({
      ...{ name: '王喆', sex: '女', ethnicity: '汉族', birth: '1988-03', politics: '群众', education: '大专' },
      ...{ idNumber: '370299198803120017', phone: '199-0532-0001', post: '保洁员', serviceYears: '8' },
    });
    expect(file.applications[0]?.deed.text).toBe('第一段。\n第二段。');
  });

  it('keeps in view what it does not know', () => {
    const left = read(form, 'star').applications[0]?.left.map(each => each.text) ?? [];
    expect(left).toEqual(
      expect.arrayContaining(['2026年度文明服务明星推荐审批表', '血型', 'O 型', '所在单位意见', '联系人：李堃']),
    );
  });

  it('tells its category by its labels', () => {
    expect(read(form).category).toBe('star');
    const project = docx(
      `<w:tbl>${row(cell('项目名称'), cell('春和苑'), cell('入住率'), cell('９８．５％'))}${row(cell('总建筑面积'), cell('6.12万平方米'), cell('合同起止'), cell('2024至2027'))}</w:tbl>`,
    );
    const file = read(project);
    expect(file.category).toBe('modelProject');
    expect(valuesOf(file)).toMatchObject({ project: '春和苑', occupancy: '98.50', floorArea: '61200.00' });
  });

  it('says what is wrong with a value and keeps it', () => {
    const file = read(
      docx(`<w:tbl>${row(cell('姓名'), cell('王喆'), cell('出生年月'), cell('八八年'))}</w:tbl>`),
      'star',
    );
    expect(file.applications[0]?.fields.find(each => each.field === 'birth')).toMatchObject({
      ...{ value: '八八年', fault: '填年月，例如 2026-03' },
    });
  });

  it('looks through content controls and insertions, and not at what was deleted', () => {
    const inner = `<w:p><w:sdt><w:sdtContent><w:ins><w:r><w:t>王</w:t></w:r></w:ins></w:sdtContent></w:sdt><w:del><w:r><w:delText>李</w:delText></w:r></w:del><w:r><w:t>喆</w:t></w:r></w:p>`;
    const file = read(docx(`<w:tbl>${row(cell('姓名'), `<w:tc>${inner}</w:tc>`)}</w:tbl>`), 'star');
    expect(valuesOf(file)).toEqual({ name: '王喆' });
  });
});

describe('a hostile or broken file', () => {
  const code = (bytes: Uint8Array, name = '申报表.docx') => {
    const answer = readApplicationFile(bytes, name, 'star');
    return answer.ok ? 'read' : answer.refusal.code;
  };
  it.each([
    ['text', strToU8('姓名 王喆'), 'application-not-word'],
    ['cut off', docx(text('姓名：王喆')).slice(0, 200), 'application-not-word'],
    ['no form', docx(text('会议通知')), 'application-no-fields'],
    ['broken markup', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'application-damaged'],
    [
      'entities that grow',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "cc">]><w:document>&b;</w:document>') }),
      'application-damaged',
    ],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(40 * 1_048_576) }), 'application-too-large'],
  ])('%s', (_, bytes, expected) => {
    const before = Date.now();
    expect(code(bytes)).toBe(expected);
    expect(Date.now() - before).toBeLessThan(5000);
  });

  it('tables within tables without end are left', () => {
    const deep = Array.from({ length: 60 }).reduce<string>(
      inner => `<w:tbl>${row(`<w:tc>${inner}</w:tc>`)}</w:tbl>`,
      text('姓名：王喆'),
    );
    expect(['read', 'application-no-fields', 'application-damaged']).toContain(code(docx(deep)));
  });
});

describe('an application form in a spreadsheet', () => {
  it('is read as labels with values beside', () => {
    const file = read(
      csv('文明服务明星申报表\n姓名,王喆,性别,女\n工作单位,安居乐物业服务有限公司,岗位,保洁员\n'),
      null,
      '申报.csv',
    );
    expect(file.applications).toHaveLength(1);
    expect(valuesOf(file)).toMatchObject({
      name: '王喆',
      sex: '女',
      company: '安居乐物业服务有限公司',
      post: '保洁员',
    });
  });

  it('is read as a list with one applicant a row', () => {
    const file = read(
      csv('推荐名单\n序号,姓名,性别,岗位,联系电话,血型\n1,王喆,女,保洁员,19905320001,O\n2,李堃,男,秩序维护员,,A\n'),
      'star',
      '名单.csv',
    );
    expect(file.applications.map(each => each.fields.find(field => field.field === 'name')?.value)).toEqual([
      '王喆',
      '李堃',
    ]);
    expect(file.applications[0]?.left.map(each => each.text)).toEqual(['推荐名单', '序号：1', '血型：O']);
  });
});

describe('forms are taken', () => {
  const store = dossierWorld();
  const staffPages = store.all('staffPages');
  const facts = {
    staffPages,
    places: {
      streets: store.all('streets'),
      communities: store.all('communities'),
      companies: store.all('companies'),
      projects: store.all('projects'),
    },
    dossiers: store.all('dossiers', body => body.year === 2026),
    year: 2026,
  };
  const known = staffPages[0]?.body.staff[3];
  const nominated = facts.dossiers.find(each => each.body.number === '2026-明星-004');
  const listed = read(
    csv(
      `姓名,身份证号,工作单位,岗位\n${known?.name},${known?.certificateNumber},安居乐物业服务有限公司,保洁员\n` +
        `${nominated?.body.nominee.name},${nominated?.body.form['idNumber']},安居乐物业服务有限公司,保洁员\n` +
        `${known?.name},${known?.certificateNumber},安居乐物业服务有限公司,保洁员\n外来人,,某公司,保洁员\n`,
    ),
    'star',
    '名单.csv',
  );
  const matches = matchApplications(listed.applications, facts);

  it('for people of the rosters, the doubles of the year and of the file named', () => {
    expect(matches.map(each => each.nominee.nominee.id)).toEqual([
      known?.id,
      nominated?.body.nominee.id,
      known?.id,
      '',
    ]);
    expect(matches[1]).toMatchObject({ fills: nominated?.id, twins: [{ number: '2026-明星-004', how: 'certain' }] });
    expect(matches[2]?.twins[0]).toMatchObject({ number: '本文件第 1 份', how: 'certain' });
    expect(matches[3]).toMatchObject({ twins: [], how: '从业人员名册中没有这个人' });
  });

  it('as one change: new ones and such as are filled in', () => {
    const decide = (at: number, as: 'new' | 'fill' | 'skip') => ({
      match: matches[at]!,
      as,
      known: {},
      sameNameAccepted: false,
    });
    const decisions = [decide(0, 'new'), decide(1, 'fill'), decide(2, 'skip'), decide(3, 'new')];
    const answer = takeApplications(facts, { year: 2026, fileName: '名单.csv', decisions }, worldContext());
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(answer.value.changes.map(change => (change.body as { number: string }).number)).toEqual([
      expect.stringMatching(/^2026-明星-\d{3}$/),
      expect.stringMatching(/^2026-明星-\d{3}$/),
      '2026-明星-004',
    ]);
    expect(JSON.stringify(answer.value.words)).not.toContain(known?.name ?? '?');
    for (const change of answer.value.changes) store.apply({ ...answer.value, changes: [change] });
  });

  it('not when a row repeats another one of the file', () => {
    const decisions = [0, 2].map(at => ({
      match: matches[at]!,
      as: 'new' as const,
      known: {},
      sameNameAccepted: false,
    }));
    const answer = takeApplications({ dossiers: [] }, { year: 2026, fileName: '名单.csv', decisions }, worldContext());
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'dossier-twin' } });
  });
});
