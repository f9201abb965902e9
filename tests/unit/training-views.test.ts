import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { trainingFigures } from '#shared/training/training-figures';
import { blankSession } from '#shared/training/session-row';
import { trainingLines } from '../../renderer/screens/desk/training-view';
import { attendedLines } from '../../renderer/screens/training/member-view';
import { allGroupLines, groupLines, memberLines, nextAct } from '../../renderer/screens/training/overview-view';
import { sessionAct } from '../../renderer/screens/training/session-act';
import { hoursFromTimes, subjectChoices } from '../../renderer/screens/training/session-form-view';
import { byNeed, signInCounts } from '../../renderer/screens/training/sign-in-view';
import { patchesOf } from '../../renderer/screens/training/trainee-columns';
import { conduct, facts, member, programme, session, trainee } from './training-fixture';

const today = '2026-06-15' as Day;
const named = (id: string, body: object) => ({ id, body }) as never;
const places: PlaceFacts = {
  streets: [named('S1', { name: '甲街道' }), named('S2', { name: '乙街道' })],
  communities: [named('C1', { name: '一社区', streetId: 'S1' }), named('C2', { name: '二社区', streetId: 'S2' })],
  companies: [],
  projects: [named('P1', { name: '春', communityId: 'C1' }), named('P2', { name: '夏', communityId: 'C2' })],
};
const people = [
  member('a', '甲', 'P1', { from: '2026-03-01' }),
  member('b', '乙', 'P2'),
  member('c', '丙', 'P2', { until: '2026-02-01' }),
];
const figures = trainingFigures(
  facts({ people, conduct: [conduct('1', { memberKey: 'person:b', projectId: 'P2' })] }),
  2026,
  today,
);

describe('the overview', () => {
  it('puts the most pressing place and member first', () => {
    expect(groupLines(figures.members, places, 'street').map(({ name }) => name)).toEqual(['甲街道', '乙街道']);
    expect(memberLines(figures, 'need').map(({ name, tone }) => [name, tone])).toEqual([
      ['甲', 'bad'],
      ['乙', 'warning'],
    ]);
  });

  it('filters by what is asked', () => {
    const names = (filter: Parameters<typeof memberLines>[1]) => memberLines(figures, filter).map(({ name }) => name);
    expect([names('no-pledge'), names('breach'), names('left'), names('all').length]).toEqual([['甲'], [], ['丙'], 2]);
  });

  it('prints streets with their communities and committees below', () => {
    const names = allGroupLines(figures.members, places).map(({ name }) => name.trim());
    expect(names).toEqual(expect.arrayContaining(['甲街道', '一社区', '春', '乙街道', '二社区', '夏']));
    expect(names.indexOf('春')).toBe(names.indexOf('一社区') + 1);
  });

  it('names the one next thing: programme, draft, sheet, then a new session', () => {
    const without = trainingFigures(facts({ programmes: [] }), 2026, today);
    expect(nextAct(without, [], today).to).toBe('/training/programme');
    const draft = session('d', { status: 'draft' });
    const open = session('o', { date: '2026-06-01' });
    expect(nextAct(figures, [open, draft], today).search).toEqual({ at: 'd' });
    expect(nextAct(figures, [open], today).to).toBe('/training/sessions/o/sign-in');
    const signed = session('s', { trainees: [trainee('person:a')] });
    expect(nextAct(figures, [signed], today).search).toEqual({ at: 'new' });
  });
});

it('a session asks for its sheet, then for certificates, then for nothing', () => {
  const act = (change: Parameters<typeof session>[1], programmes = [programme()]) =>
    sessionAct(session('s', change).body, programmes, today)?.title ?? null;
  const passed = trainee('person:a', { score: 70 });
  expect(act({})).toBe('导入签到表');
  expect(act({ date: '2026-06-16' })).toBeNull();
  expect(act({ trainees: [passed, trainee('person:b', { score: 59 })] })).toBe('编发合格证书 1 份');
  expect(act({ trainees: [passed] }, [])).toBeNull();
  expect(act({ trainees: [{ ...passed, certificateNo: '2026-0001' }] })).toBeNull();
});

it('hours follow from the times, by the minutes that the programme counts', () => {
  const times = { startsAt: '09:00', endsAt: '11:40', date: '2026-03-10' };
  expect(hoursFromTimes(times, [])).toBe(25);
  expect(hoursFromTimes(times, [programme({ hourMinutes: 45 })])).toBe(35);
  expect(hoursFromTimes({ ...times, endsAt: '09:18' }, [])).toBe(3);
  expect(hoursFromTimes({ ...times, endsAt: '08:00' }, [])).toBeNull();
});

it('subjects of the session’s own kind come first', () => {
  const [first] = subjectChoices([programme()], { ...blankSession('2026-03-10'), kind: 'in-service' });
  expect(first?.label).toBe('专项维修资金的使用与监督');
});

describe('cells of the list', () => {
  const patch = (column: string, text: string) => {
    const answer = patchesOf([{ rowId: 't', column, text }]);
    return answer.ok ? answer.value.get('t') : answer.refusal.code;
  };
  it('become changes, or a word on what is wrong', () => {
    expect(patch('score', '88分')).toEqual({ score: 88, signedIn: true });
    expect(patch('score', '')).toEqual({ score: null });
    expect(patch('score', '120')).toBe('training-score-range');
    expect(patch('signedIn', '请假')).toEqual({ signedIn: false, score: null });
    expect(patch('signedIn', '√')).toEqual({ signedIn: true });
    expect(patch('signedIn', '大概')).toBe('training-signed-word');
  });
});

it('a sheet’s rows are each counted once, what needs a decision on top', () => {
  const row = (line: number, faults: string[] = []) => ({ row: line, faults }) as never;
  const matched = [
    { row: row(2), verdict: { is: 'guest' as const } },
    { row: row(3, ['成绩']), verdict: { is: 'guest' as const } },
    { row: row(4), verdict: { is: 'choose' as const, proposals: [] } },
    { row: row(5), verdict: { is: 'double' as const, of: 2 } },
  ];
  const counts = signInCounts(matched);
  expect(counts.members + counts.guests + counts.updated + counts.open + counts.left).toBe(counts.rows);
  expect([...matched].sort(byNeed).map(one => (one.row as { row: number }).row)).toEqual([4, 3, 5, 2]);
});

it('a member’s sessions come latest first, through all his seats', () => {
  const sessions = [
    session('1', { trainees: [trainee('person:a')] }),
    session('2', { date: '2026-07-01', trainees: [trainee('person:b', { signedIn: false })] }),
    session('3', { status: 'draft', trainees: [trainee('person:a')] }),
  ];
  const lines = attendedLines(sessions, ['person:a', 'person:b'], today);
  expect(lines.map(({ id, ahead }) => [id, ahead])).toEqual([
    ['2', true],
    ['1', false],
  ]);
});

it('the desk says which sheets wait, who is late, and what comes within a week', () => {
  const sessions = [
    session('o', { date: '2026-06-01' }),
    session('n', { date: '2026-06-20' }),
    session('f', { date: '2026-07-20' }),
  ];
  expect(trainingLines(figures, sessions, today).map(({ key }) => key)).toEqual([
    'training-o',
    'training-late',
    'training-n',
  ]);
});
