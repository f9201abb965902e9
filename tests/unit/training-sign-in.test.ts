import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { readSource } from '#shared/register/source/read-source';
import { importSignIn } from '#shared/training/sign-in/import-sign-in';
import { matchSignIn, type Candidate, type Decisions } from '#shared/training/sign-in/match-sign-in';
import { loadNameSound } from '#shared/training/sign-in/name-sound';
import { pastedSource } from '#shared/training/sign-in/pasted-source';
import { readSignIn, sheetRefusal } from '#shared/training/sign-in/read-sign-in';
import type { Trainee, TrainingSession } from '#shared/training/training';
import { context, session, trainee } from './training-fixture';

const paste = (text: string) => {
  const reading = readSignIn(pastedSource(text));
  if (!reading.ok) throw new Error(reading.refusal.code);
  return reading.value;
};
const candidate = (id: string, name: string, projectName: string, phone = ''): Candidate => ({
  memberKey: `person:${id}`,
  personKey: `person:${id}`,
  name,
  phone,
  unit: '1-101',
  post: '委员',
  projectId: projectName,
  projectName,
});
const members = [
  candidate('a', '王芳', '春和苑', '13900000001'),
  candidate('b', '王芳', '银杏里', '13900000002'),
  candidate('c', '刘晓明', '春和苑', '13900000003'),
  candidate('d', '赵喆', '云栖台', '13900000004'),
];
const sound = await loadNameSound();
const match = (text: string, decisions: Decisions = new Map(), present: readonly Trainee[] = []) =>
  matchSignIn(paste(text).rows, members, present, decisions, sound);
const verdicts = (text: string) => match(text).map(({ verdict }) => verdict);

describe('reading', () => {
  it('finds the headings under a title, skips footers and keeps what it cannot take', () => {
    const { rows } = paste(
      '业委会成员培训签到表\n序号\t姓 名\t小区名称\t联系电话\t考核成绩\t备注\n1\t王 芳\t春和苑\t139 0000 0001\t120\t\n2\t\t银杏里\t\t\t\n3\t\t\t\t\t\n合计\t2人\n',
    );
    expect(rows.map(({ row, name, phone, score }) => [row, name, phone, score])).toEqual([
      [3, '王芳', '13900000001', null],
      [4, '', '', null],
    ]);
    expect(rows[0]?.faults[0]).toContain('“120”');
  });

  it('does without headings', () => {
    expect(paste('王芳\t13900000001\t88\n刘晓明\t13900000003\t90').rows).toMatchObject([
      { name: '王芳', phone: '13900000001', score: 88 },
      { name: '刘晓明', phone: '13900000003', score: 90 },
    ]);
  });

  it('an empty signature is somebody who was not there, unless there is a score', () => {
    const { rows } = paste('姓名\t签到\t成绩\n甲一\t甲一\t\n乙二\t\t\n丙三\t请假\t90\n丁四\t\t70');
    expect(rows.map(({ signedIn, score }) => [signedIn, score])).toEqual([
      [true, null],
      [false, null],
      [false, null],
      [true, 70],
    ]);
  });

  it('reads .xlsx and .csv', () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['说明']]), '封面');
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([
        ['姓名', '成绩'],
        ['王芳', 88],
      ]),
      '签到',
    );
    const xlsx = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const csv = new TextEncoder().encode('姓名,成绩\n王芳,88\n');
    for (const [name, bytes] of [
      ['签到.xlsx', xlsx],
      ['签到.csv', csv],
    ] as const) {
      const source = readSource(bytes, name);
      const reading = source.ok ? readSignIn(source.value) : source;
      expect(reading.ok && reading.value.rows.map(({ name, score }) => [name, score])).toEqual([['王芳', 88]]);
    }
  });

  it('refuses what is no sign-in sheet, in words of its own', () => {
    const codeOf = (bytes: Uint8Array, name: string) => {
      const source = readSource(bytes, name);
      const reading = source.ok ? readSignIn(source.value) : source;
      return reading.ok ? 'ok' : sheetRefusal(reading.refusal).code;
    };
    expect(codeOf(new Uint8Array(), 'a.xlsx')).toBe('training-sheet-empty');
    expect(codeOf(new TextEncoder().encode('%PDF-1.7 '), 'a.pdf')).toBe('training-sheet-not-spreadsheet');
    expect(codeOf(new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3]), 'a.jpg')).toBe('training-sheet-not-spreadsheet');
    expect(codeOf(new TextEncoder().encode('12\n13\n'), 'a.csv')).toBe('training-sheet-no-name');
    expect(codeOf(new TextEncoder().encode('姓名,电话\n,\n'), 'a.csv')).toBe('training-sheet-no-rows');
  });
});

describe('matching', () => {
  it('goes by name and project, then by name and phone', () => {
    const found = verdicts('姓名\t小区\t电话\n王芳\t银杏里业委会\t\n王芳\t\t13900000001\n刘晓明\t\t');
    expect(found).toMatchObject([
      { is: 'member', member: { memberKey: 'person:b' } },
      { is: 'member', member: { memberKey: 'person:a' } },
      { is: 'member', member: { memberKey: 'person:c' }, by: '只有姓名相符，全区没有同名成员' },
    ]);
  });

  it('proposes, and never decides, where names only sound or look alike, or the project differs', () => {
    const found = verdicts('姓名\t小区\t电话\n刘小明\t春和苑\t\n赵吉\t云栖台\t\n赵喆\t春和苑\t\n陈新\t\t13900000004');
    expect(
      found.map(verdict => (verdict.is === 'choose' ? verdict.proposals.map(({ why }) => why) : verdict.is)),
    ).toEqual([['同音'], ['只差一个字'], ['同名，小区或电话对不上'], ['电话相同，姓名不同']]);
  });

  it('lists strangers as guests and the same person as a double', () => {
    const found = verdicts('姓名\t小区\n陌生人\t\n王芳\t春和苑\n王芳\t春和苑\n陌生人\t');
    expect(found).toMatchObject([{ is: 'guest' }, { is: 'member' }, { is: 'double', of: 3 }, { is: 'double', of: 2 }]);
  });

  it('a person with two seats signs in once', () => {
    const two = [
      members[0] as Candidate,
      { ...(members[0] as Candidate), memberKey: 'person:z', projectName: '云栖台' },
    ];
    const rows = paste('姓名\t小区\n王芳\t春和苑\n王芳\t云栖台').rows;
    expect(matchSignIn(rows, two, [], new Map(), sound)[1]?.verdict.is).toBe('double');
    const present = [trainee('person:z')];
    expect(matchSignIn(rows, two, present, new Map(), sound)[0]?.verdict.is).toBe('known');
  });
});

describe('importing', () => {
  const row = session('s', { trainees: [trainee('person:a', { name: '王芳', signedIn: false })] });
  const bodyOf = (answer: ReturnType<typeof importSignIn>) => {
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value.changes[0]?.body as TrainingSession;
  };

  it('waits for the officer’s word on every proposal', () => {
    const text = '姓名\t小区\n刘小明\t春和苑';
    const open = importSignIn(row, match(text), context());
    expect(!open.ok && open.refusal.code).toBe('training-import-open');
    const asMember = bodyOf(importSignIn(row, match(text, new Map([[2, 'person:c']])), context()));
    expect(asMember.trainees[1]).toMatchObject({ memberKey: 'person:c', name: '刘晓明' });
    const asGuest = bodyOf(importSignIn(row, match(text, new Map([[2, '']])), context()));
    expect(asGuest.trainees[1]).toMatchObject({ memberKey: '', name: '刘小明', post: '春和苑' });
  });

  it('brings who is on the list up to date and keeps a score that was not one in the remark', () => {
    const text = '姓名\t小区\t成绩\n王芳\t春和苑\t88\n陌生人\t\t120';
    const { trainees } = bodyOf(importSignIn(row, match(text, new Map(), row.body.trainees), context()));
    expect(trainees).toMatchObject([
      { id: 'person:a', signedIn: true, score: 88 },
      { name: '陌生人', signedIn: true, score: null, remark: '表上成绩“120”' },
    ]);
  });

  it('every row of the sheet is somewhere: imported, updated, double or without a name', () => {
    const text = '姓名\t小区\n王芳\t春和苑\n王芳\t春和苑\n陌生人\t\n\t银杏里';
    const matched = match(text, new Map(), row.body.trainees);
    expect(matched.map(({ verdict }) => verdict.is)).toEqual(['known', 'double', 'guest', 'nameless']);
    expect(bodyOf(importSignIn(row, matched, context())).trainees).toHaveLength(2);
  });

  it('keeps what a certificate rests on', () => {
    const certified = session('s', {
      trainees: [trainee('person:a', { name: '王芳', score: 80, certificateNo: '2026-0001' })],
    });
    const matched = match('姓名\t小区\t成绩\n王芳\t春和苑\t70', new Map(), certified.body.trainees);
    expect(bodyOf(importSignIn(certified, matched, context())).trainees[0]).toMatchObject({ score: 80 });
  });
});

it('pasted cells may hold quoted breaks and tabs', () => {
  const rows = pastedSource('a\t"b\nc"\t"d ""e"""\r\nf').sheets[0]?.rows.map(({ cells }) => cells);
  expect(rows).toEqual([['a', 'b\nc', 'd "e"'], ['f']]);
});
