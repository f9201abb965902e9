import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { sideIds } from '#shared/coordination/sides';
import { applyNotes } from '#shared/coordination/notes/apply-notes';
import { readOpinions, writeOpinions } from '#shared/coordination/notes/opinion-lines';
import { readNotes } from '#shared/coordination/notes/read-notes';
import { pastedCells, readSignIn } from '#shared/coordination/notes/sign-in-sheet';
import { blankMeeting } from '#shared/coordination/blank-meeting';

const near = '2026-11-26' as Day;
const starts = [
  ...[
    '会议名称：',
    '时间：',
    '时间：11-20 14:00-16:00 ',
    '地点：',
    '主持人：',
    '参加人员：',
    '参加人员：物业 李明、',
    '请假：',
  ],
  ...[
    '一、',
    '二、',
    '1. ',
    '（1）',
    '议题：',
    '意见：',
    '意见：物业李明：',
    '李明：',
    '决定：',
    '责任：',
    '责任：物业、',
  ],
  ...[
    '期限：',
    '期限：12-01',
    '表决：同意5票，',
    '表决：',
    '结果：',
    '结果：达成一致',
    '公示：',
    '公示：是',
    '背景：',
    '提出人：',
  ],
  ...['下次会议：', '通知日：', '', '备注：', '：', '决定：整改（责任：物业；期限：12-01）', '业委会：'],
];
const tails = ['', '。', '（详见附件）', '等3人', '，3.5 万元', '下午3点', '同意', '业主', '2026-01-01'];
/** A word that stands nowhere else, so that it can be looked for afterwards. */
const line = fc
  .tuple(fc.constantFrom(...starts), fc.nat(99_999), fc.constantFrom(...tails))
  .map(([start, mark, tail]) => ({ text: `${start}记${mark}号${tail}`, mark: `记${mark}号` }));

it('every line of notes is told once, and what it says is in the draft afterwards', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), lines => {
      const notes = readNotes(lines.map(({ text }) => text).join('\n'), near);
      expect(notes.lines.map(({ text }) => text)).toEqual(lines.map(({ text }) => text.trim()));
      let ids = 0;
      const draft = blankMeeting('council', { communityId: 'c', projectId: '' }, near);
      const said = JSON.stringify(applyNotes(draft, notes, [], () => String(++ids)));
      for (const { mark } of lines) expect(said).toContain(mark);
    }),
    { numRuns: 3000 },
  );
});

it('any text is read, and every line that is not blank is told', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 20 }), texts => {
      const text = texts.join('\n');
      const wanted = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
      expect(readNotes(text, near).lines).toHaveLength(wanted.filter(each => each.trim() !== '').length);
    }),
    { numRuns: 1000 },
  );
});

it('opinions as they are typed are read back from what is written', () => {
  const speaker = fc.constantFrom('', '李明', '王芳', '欧阳建国');
  const opinion = fc.record({
    side: fc.constantFrom(...sideIds.filter(side => side !== 'other')),
    speaker,
    text: fc.constantFrom('同意', '先公示：再划线', '没有意见'),
  });
  fc.assert(
    fc.property(fc.array(opinion, { maxLength: 6 }), opinions => {
      expect(readOpinions(writeOpinions(opinions), [])).toEqual(opinions);
    }),
  );
});

it('every row of a sign-in sheet without headings is a person or left', () => {
  const cell = fc.constantFrom('张三', '李小明', '物业公司', '1', '经理', '', '1-2-301', '？');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 10 }), rows => {
      const { people, left } = readSignIn(pastedCells(rows.map(row => row.join('\t')).join('\n')));
      const told = new Set([...people, ...left].map(({ row }) => row));
      rows.forEach((row, at) => expect(told.has(at + 1)).toBe(row.some(each => each !== '')));
    }),
  );
});
