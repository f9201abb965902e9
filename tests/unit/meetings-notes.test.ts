import { describe, expect, it } from 'vitest';
import { typedDay, typedTime } from '#shared/basics/typed-day';
import type { Day } from '#shared/basics/dates';
import { applyNotes, LEFT_ITEM } from '#shared/coordination/notes/apply-notes';
import { readNotes } from '#shared/coordination/notes/read-notes';
import { pastedCells, readSignIn } from '#shared/coordination/notes/sign-in-sheet';
import { applySignIn, matchSignIn } from '#shared/coordination/notes/match-sign-in';
import { attendee, context, meeting } from './meetings-fixture';

const near = '2026-11-26' as Day;

describe('a day and a time as they are typed', () => {
  it.each([
    ['1130', '2026-11-30'],
    ['11-30', '2026-11-30'],
    ['11.3', '2026-11-03'],
    ['11月30日前', '2026-11-30'],
    ['０１０５', '2027-01-05'],
    ['20251231', '2025-12-31'],
    ['25-12-31', '2025-12-31'],
    ['2026年1月5日', '2026-01-05'],
    ['2月30日', null],
    ['1330', null],
    ['明天', null],
    ['', null],
  ])('%s', (text, day) => expect(typedDay(text, near)).toBe(day));

  it('takes 29 February from the nearest year that has one', () => {
    expect(typedDay('0229', '2028-01-10' as Day)).toBe('2028-02-29');
    expect(typedDay('0229', '2026-01-10' as Day)).toBeNull();
  });

  it.each([
    ['1400', '14:00'],
    ['930', '09:30'],
    ['14：05', '14:05'],
    ['下午2点半', '14:30'],
    ['9时5分', '09:05'],
    ['2460', null],
    ['25:00', null],
  ])('%s', (text, time) => expect(typedTime(text)).toBe(time));
});

const notes = `春和苑第四季度四位一体议事会
时间：2026年11月20日（周五）下午2点至4点半
地点：社区三楼会议室
主持人：王芳
参加人员：社区党组织 王芳（书记）、居委会：李静；业委会：张磊、赵敏；物业 周涛（项目经理）等12人
请假：孙勇（出差）
会场比较吵
一、停车位重新划线
情况：地面车位不足，夜间堵塞消防通道
意见：物业周涛：先划 30 个
张磊：同意，但要先公示
另外要留消防车位
表决：同意5票，反对1票，弃权0票
决定：划出 30 个临时车位
责任：物业公司、业委会
期限：12月15日前
公示：是
二、电梯困人
意见：
居委会：群众意见很大
决定：
1. 更换门机（责任：物业，期限：12-01）
2. 每周巡检
责任：隔壁老王
结果：达成一致
下次会议：12月20日`;

describe('notes of a meeting', () => {
  const read = readNotes(notes, near);

  it('understands the head and the people', () => {
    expect(read).toMatchObject({
      title: '春和苑第四季度四位一体议事会',
      date: '2026-11-20',
      startsAt: '14:00',
      endsAt: '16:30',
      place: '社区三楼会议室',
      chair: '王芳',
      next: '12月20日',
    });
    expect(read.people.map(({ name, side, state }) => [name, side, state])).toEqual([
      ['王芳', 'party', 'present'],
      ['李静', 'residents-committee', 'present'],
      ['张磊', 'committee', 'present'],
      ['赵敏', 'committee', 'present'],
      ['周涛', 'company', 'present'],
      ['孙勇', null, 'absent'],
    ]);
  });

  it('understands items with opinions, votes, resolutions, duty-bearers and days', () => {
    const [parking, lift] = read.items;
    expect(parking).toMatchObject({ title: '停车位重新划线', outcome: 'agreed', vote: { yes: 5, no: 1, abstain: 0 } });
    expect(parking?.opinions).toEqual([
      { side: 'company', speaker: '周涛', text: '先划 30 个' },
      { side: 'committee', speaker: '张磊', text: '同意，但要先公示另外要留消防车位' },
    ]);
    expect(parking?.resolutions).toEqual([
      {
        text: '划出 30 个临时车位',
        side: 'company',
        coSides: ['committee'],
        personId: '',
        due: '2026-12-15',
        publish: true,
      },
    ]);
    expect(lift?.resolutions.map(({ text, side, due }) => [text, side, due])).toEqual([
      ['更换门机', 'company', '2026-12-01'],
      ['每周巡检', null, ''],
    ]);
  });

  it('drops nothing: what it does not understand is kept and becomes an item', () => {
    const unclear = read.lines.filter(line => line.unclear !== '').map(line => line.unclear);
    expect(unclear).toContain('隔壁老王');
    expect(unclear).toContain('等12人');
    expect(unclear).toContain('会场比较吵');
    const before = meeting('council', { attendance: [attendee('老钱', 'owners')], items: [] });
    const after = applyNotes(before, read, [], context.newId);
    expect(after.attendance.find(({ name }) => name === '老钱')?.state).toBe('absent');
    const left = after.items[after.items.length - 1];
    expect(left?.title).toBe(LEFT_ITEM);
    expect(left?.background).toContain('隔壁老王');
  });

  it('takes a title that begins with a figure, and a figure for no number', () => {
    const { items } = readNotes('一、3 号楼供热不热\n情况：换阀要\n3.5 万元\n二、2 号楼电梯', near);
    expect(items.map(({ title, background }) => [title, background])).toEqual([
      ['3 号楼供热不热', '换阀要\n3.5 万元'],
      ['2 号楼电梯', ''],
    ]);
  });

  it('fills an item that is on the agenda already, and keeps what the notes do not speak of', () => {
    const before = meeting('council', { recorder: '小陈' });
    const after = applyNotes(
      { ...before, items: [{ ...before.items[0]!, title: '电梯困人', topicId: 't1' }] },
      read,
      [],
      context.newId,
    );
    expect(after.recorder).toBe('小陈');
    expect(after.items.filter(({ title }) => title === '电梯困人')).toHaveLength(1);
    expect(after.items.find(({ topicId }) => topicId === 't1')?.resolutions).toHaveLength(2);
  });
});

describe('a sign-in sheet', () => {
  const sheet = readSignIn(
    pastedCells(
      '春和苑恳谈会签到表\t\t\t\n序号\t姓 名\t单位\t联系电话\n1\t张 磊\t业主委员会\t13800000000\n2\t周涛\t海之邻物业服务有限公司\t\n3\t\t（签名看不清）\t\n4\t王小明\t1-2-301\t',
    ),
  );

  it('goes by its headings wherever they are, and does not keep telephone numbers', () => {
    expect(sheet.people.map(({ row, name, side }) => [row, name, side])).toEqual([
      [3, '张磊', 'committee'],
      [4, '周涛', 'company'],
      [6, '王小明', null],
    ]);
    expect(sheet.left).toEqual([{ row: 5, text: '3 （签名看不清）' }]);
    expect(sheet.notKept).toEqual(['联系电话']);
  });

  it('marks who signed, and takes of the unknown only whom the officer takes', () => {
    const list = [attendee('张磊', 'committee', { state: 'absent', reason: '出差' })];
    const known = [{ personId: 'x', name: '周涛', side: 'company' as const, unit: '海之邻', post: '项目经理' }];
    const match = matchSignIn(sheet.people, list, known);
    expect(match.unknown.map(({ name }) => name)).toEqual(['王小明']);
    const without = applySignIn(list, match, new Set(), context.newId);
    expect(without.map(({ name, state, signed }) => [name, state, signed])).toEqual([
      ['张磊', 'present', true],
      ['周涛', 'present', true],
    ]);
    expect(applySignIn(list, match, new Set([6]), context.newId)).toHaveLength(3);
  });

  it('reads a bare list of names', () => {
    const bare = readSignIn(pastedCells('张三、李四\n业委会\t王五\n物业公司  赵六  经理'));
    expect(bare.people[3]?.post).toBe('经理');
    expect(bare.people.map(({ name, side }) => [name, side])).toEqual([
      ['张三', null],
      ['李四', null],
      ['王五', 'committee'],
      ['赵六', 'company'],
    ]);
  });
});
