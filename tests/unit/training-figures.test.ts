import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { groupFigures } from '#shared/training/group-figures';
import { preServiceWindow } from '#shared/training/pre-service-window';
import { trainingFigures, type TrainingFacts } from '#shared/training/training-figures';
import { conduct, facts, member, programme, session, trainee } from './training-fixture';

const today = '2026-06-15' as Day;
const one = (given: Partial<TrainingFacts>, key = 'person:a', on = today) => {
  const found = trainingFigures(facts(given), 2026, on).members.find(({ seat }) => seat.memberKey === key);
  if (!found) throw new Error(`${key} is not there`);
  return found;
};

describe('任前 (TR-9)', () => {
  const people = [member('a', '甲', 'P1', { from: '2026-03-01' })];
  const pre = (date: string, hours = 20) =>
    session(date, { kind: 'pre-service', date, hours, trainees: [trainee('person:a')] });

  it('counts from the day of election to the 30th day after it, both included, while nothing is filed', () => {
    const state = (date: string) => one({ people, sessions: [pre(date)] }).preService.state;
    expect(state('2026-02-28')).toBe('missing');
    expect(state('2026-03-01')).toBe('met');
    expect(state('2026-03-31')).toBe('met');
    expect(state('2026-04-01')).toBe('late');
  });

  it('is open until the last day and missing from the next', () => {
    expect(one({ people }, 'person:a', '2026-03-31' as Day).preService.state).toBe('open');
    expect(one({ people }, 'person:a', '2026-04-01' as Day).preService.state).toBe('missing');
  });

  it('ends with the filing or the first meeting, as the programme chose', () => {
    const seat = { from: '2026-03-01', filedOn: '2026-03-20', firstMeeting: '2026-03-03' };
    expect(preServiceWindow(seat, 'filing')).toEqual({ from: '2026-03-01', until: '2026-03-20' });
    expect(preServiceWindow(seat, 'first-meeting')).toEqual({ from: '2026-03-01', until: '2026-03-03' });
    expect(preServiceWindow({ ...seat, firstMeeting: '' }, 'first-meeting')?.until).toBe('2026-03-08');
    expect(preServiceWindow({ ...seat, from: '' }, 'filing')).toBeNull();
  });

  it('wants all the hours in the window; what is made up later is late', () => {
    const sessions = [pre('2026-03-10', 10), pre('2026-05-10', 10)];
    expect(one({ people, sessions }).preService).toMatchObject({ state: 'late', attended: 10, afterwards: 10 });
    expect(one({ people, sessions: sessions.slice(0, 1) }).preService.state).toBe('missing');
  });

  it('is not met by nothing, even when the programme asks for no hours', () => {
    expect(one({ people, programmes: [programme({ preServiceHours: 0 })] }).preService.state).toBe('missing');
  });

  it('is not judged for a year without a programme', () => {
    expect(one({ people, programmes: [] }).preService.state).toBe('unjudged');
    expect(one({ people: [member('a', '甲', 'P1', { from: '2021-03-01' })] }).preService.state).toBe('unjudged');
  });
});

describe('任中', () => {
  const there = (change: Parameters<typeof session>[1] = {}) =>
    session(`s${change.date ?? ''}${change.kind ?? ''}`, { trainees: [trainee('person:a')], ...change });
  const people = [member('a', '甲', 'P1')];

  it('adds the hours of the year, of this kind, where he signed in, and of sessions that were held', () => {
    const sessions = [
      there(),
      there({ date: '2025-12-31' }),
      there({ kind: 'pre-service' }),
      there({ date: '2026-09-01' }),
      there({ date: '2026-05-05', status: 'draft' }),
      there({ date: '2026-05-06', trainees: [trainee('person:a', { signedIn: false })] }),
    ];
    expect(one({ people, sessions }).inService).toEqual({
      state: 'short',
      required: 40,
      attended: 20,
      missing: 20,
      reduced: false,
    });
  });

  it('counts a session once, though his name stands there twice', () => {
    const sessions = [there({ trainees: [trainee('person:a'), trainee('person:a', { id: 'again' })] })];
    expect(one({ people, sessions }).inService.attended).toBe(20);
  });

  it('is reduced to the days that are left for who joined within the year, when the programme says so', () => {
    const joined = [member('a', '甲', 'P1', { from: '2026-07-02' })];
    const on = '2026-12-31' as Day;
    // 183 of 365 days of 40 tenths: 20.05…, a started tenth counts.
    expect(one({ people: joined }, 'person:a', on).inService).toMatchObject({ required: 21, reduced: true });
    const whole = { people: joined, programmes: [programme({ proRata: false })] };
    expect(one(whole, 'person:a', on).inService).toMatchObject({ required: 40, reduced: false });
    const first = [member('a', '甲', 'P1', { from: '2026-01-01' })];
    expect(one({ people: first }).inService).toMatchObject({ required: 40, reduced: false });
  });

  it('does not count what was attended before he sat on a committee', () => {
    const joined = [member('a', '甲', 'P1', { from: '2026-05-01' })];
    expect(one({ people: joined, sessions: [there()] }).inService.attended).toBe(0);
  });
});

it('who joined and left within the year is listed as gone', () => {
  const people = [member('a', '甲', 'P1', { from: '2026-02-01', until: '2026-04-01' })];
  expect(trainingFigures(facts({ people }), 2026, today).left.map(({ name }) => name)).toEqual(['甲']);
});

it('who left is listed apart and never short; who left before the year is not there', () => {
  const people = [
    member('a', '甲', 'P1', { until: '2026-04-01' }),
    member('b', '乙', 'P1', { until: '2025-04-01' }),
    member('c', '丙', 'P1'),
  ];
  const figures = trainingFigures(facts({ people }), 2026, today);
  expect(figures.members.map(({ seat }) => seat.name)).toEqual(['丙']);
  expect(figures.left.map(({ name }) => name)).toEqual(['甲']);
});

it('a past year is judged on its last day', () => {
  const people = [member('a', '甲', 'P1', { until: '2026-02-01' })];
  const figures = trainingFigures(facts({ people, programmes: [programme({ year: 2025 })] }), 2025, today);
  expect([figures.on, figures.members.length]).toEqual(['2025-12-31', 1]);
});

describe('two committees', () => {
  const phone = '13900000001';
  const people = [
    member('a', '甲', 'P1', { phone }),
    member('b', '甲', 'P2', { phone: '139 0000 0001' }),
    member('c', '甲', 'P3', { phone: '13900000002' }),
  ];
  const sessions = [session('s1', { trainees: [trainee('person:b')] })];

  it('training belongs to the person: it counts on both seats, and once in a sum', () => {
    const { members } = trainingFigures(facts({ people, sessions }), 2026, today);
    expect(members.map(({ inService }) => inService.attended)).toEqual([20, 20, 0]);
    const [street] = groupFigures(members, () => 'all');
    expect(street).toMatchObject({ seats: 3, people: 2, inShort: 2, missingHours: 60 });
    expect(groupFigures(members, ({ seat }) => seat.projectId)).toHaveLength(3);
  });

  it('one person row with posts on two committees is two seats of one person', () => {
    const posts = [...member('a', '甲', 'P1').body.posts, ...member('a', '甲', 'P2').body.posts];
    const both = { ...member('a', '甲', 'P1'), body: { ...member('a', '甲', 'P1').body, posts } };
    const rows = [conduct('1', { projectId: 'P2' })];
    const { members } = trainingFigures(
      facts({ people: [both], conduct: rows, sessions: [session('s1', { trainees: [trainee('person:a')] })] }),
      2026,
      today,
    );
    expect(members.map(({ seat, pledgedOn, inService }) => [seat.projectId, pledgedOn, inService.attended])).toEqual([
      ['P1', '', 20],
      ['P2', '2026-03-01', 20],
    ]);
    expect(groupFigures(members, () => 'all')[0]).toMatchObject({ seats: 2, people: 1, missingHours: 20 });
  });

  it('the next term of the same committee is the same person, who owes 任前 anew but the whole year only once', () => {
    const terms = [
      member('a', '甲', 'P1', { until: '2026-03-01', phone }),
      member('b', '甲', 'P1', { from: '2026-03-01' }),
    ];
    const own = one(
      { people: terms, sessions: [session('s1', { date: '2026-02-01', trainees: [trainee('person:a')] })] },
      'person:b',
    );
    expect(own.inService).toMatchObject({ required: 40, attended: 20, reduced: false });
    expect(own.preService.state).toBe('missing');
  });
});

it('pledges are of the seat; breaches stay open until they are settled', () => {
  const rows = [
    conduct('1', {}),
    conduct('2', { kind: 'breach', clause: 5 }),
    conduct('3', { kind: 'breach', clause: 1, settledOn: '2026-04-01', outcome: '已纠正' }),
  ];
  const own = one({ people: [member('a', '甲', 'P1')], conduct: rows });
  expect([own.pledgedOn, own.openBreaches]).toEqual(['2026-03-01', 1]);
});
