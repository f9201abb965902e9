import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { DraftSaver } from '../../renderer/screens/coordination/meetings/draft-saver';
import { meetingDigest, type MeetingDigest } from '../../renderer/screens/coordination/meetings/meeting-digest';
import {
  dueLines,
  meetingLines,
  missingLines,
  quartersOf,
  quarterTitle,
} from '../../renderer/screens/coordination/meetings/meeting-list-view';
import { meetingWaitingLines } from '../../renderer/screens/desk/meeting-view';
import { standingDues } from '#shared/coordination/meeting-due';
import { item, meeting, resolution } from './meetings-fixture';

describe('what is typed is kept', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function saver() {
    const written: string[] = [];
    const states: string[] = [];
    const made = new DraftSaver<string>(
      async body => void written.push(body),
      state => states.push(state),
    );
    return { made, written, states };
  }

  it('after a pause, the newest only', async () => {
    const { made, written, states } = saver();
    made.offer('a');
    made.offer('ab');
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(written).toEqual(['ab']);
    expect(states[states.length - 1]).toBe('saved');
  });

  it('without a pause at least every six seconds', async () => {
    const { made, written } = saver();
    for (let at = 0; at < 13; at += 1) {
      made.offer(String(at));
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(written.length).toBeGreaterThanOrEqual(2);
  });

  it('nothing after it was stopped, everything again after it was resumed', async () => {
    const { made, written } = saver();
    made.offer('a');
    await made.stop();
    made.offer('b');
    await vi.advanceTimersByTimeAsync(10_000);
    await made.flush();
    expect(written).toEqual([]);
    made.resume('c');
    await made.flush();
    expect(written).toEqual(['c']);
  });
});

describe('the list', () => {
  const places = {
    streets: [],
    companies: [],
    communities: [
      { id: 'c1', body: { streetId: '', name: '春晓社区', committeeName: '', partyName: '', contact: '', phone: '' } },
    ],
    projects: ['p1', 'p2'].map(id => ({
      id,
      body: {
        communityId: 'c1',
        companyId: 'x',
        name: id === 'p1' ? '春和苑' : '锦绣春城',
        address: '',
        boundaries: '',
        floorArea: null,
        deliveredOn: '',
        developer: '',
        buildings: [],
        remark: '',
      },
    })),
  };
  const digest = (id: string, more: Parameters<typeof meeting>[1], kind: Parameters<typeof meeting>[0] = 'council') =>
    meetingDigest.keep({ id, rev: 1, body: meeting(kind, more) }) as MeetingDigest;
  const confirmed = { at: '', by: '', effective: true, findings: [] };
  const publish = item('A', { resolutions: [{ ...resolution('x', 'company'), publish: true }] });
  const all = [
    digest('old', { status: 'confirmed', confirmed, date: '2026-08-01', title: '旧' }),
    digest('new', { status: 'confirmed', confirmed, date: '2026-11-20', title: '新', items: [publish] }),
    digest('draft', { date: '2026-01-01', projectId: 'p2' }),
    digest('bad', { status: 'confirmed', confirmed: { ...confirmed, effective: false }, title: '无效' }, 'committee'),
  ];
  const none = { kind: '', place: '', quarter: '', state: '' } as const;
  const ids = (filter: object) =>
    meetingLines(all, places, { ...none, ...filter }, 'qingdao', '2026-11-26' as Day).map(({ id }) => id);

  it('drafts first, then the latest', () => expect(ids({})[0]).toBe('draft'));

  it('is narrowed by kind, place, quarter and state', () => {
    expect(ids({ kind: 'committee' })).toEqual(['bad']);
    expect(ids({ place: 'project:p2' })).toEqual(['draft']);
    expect(ids({ place: 'community:c1' })).toHaveLength(4);
    expect(ids({ quarter: '2026-Q3' })).toEqual(['old']);
    expect(ids({ state: 'due' })).toEqual(['new']);
    expect(ids({ state: 'ineffective' })).toEqual(['bad']);
    expect(quartersOf(all)).toEqual(['2026-Q4', '2026-Q3', '2026-Q1']);
    expect(quarterTitle('2026-Q4')).toBe('2026 年第四季度');
  });

  it('tells the desk, many of a kind as one line', () => {
    const told = (list: readonly MeetingDigest[]) =>
      meetingWaitingLines(list, 'qingdao', '2026-11-26' as Day).map(({ tone, words }) => [tone, words]);
    expect(told(all)).toEqual([
      ['bad', '新：公示会议决定，已过 3 天'],
      ['plain', '1 份会议草稿还没有确认'],
    ]);
    const many = ['a', 'b', 'c'].map(id => ({ ...(all[1] as MeetingDigest), id }));
    expect(told(many)).toEqual([['bad', '3 次会议待公示会议决定，3 次已过期限']]);
  });

  it('says what is late and which place owes a meeting', () => {
    expect(dueLines(all, 'qingdao', '2026-11-26' as Day).map(({ left, tone }) => [left, tone])).toEqual([
      ['已过 3 天', 'late'],
    ]);
    expect(missingLines(all, places, '2026-11-26' as Day).map(({ words }) => words)).toEqual([
      '本半年 2 个小区还没有开恳谈会',
    ]);
  });
});

describe('the right to ask a court', () => {
  const due = (what: 'post' | 'confirm-agreement', day: string) =>
    ({ what, rule: 'ML-33', due: day as Day, words: '' }) as const;
  it('lapses with its day, while a posting stays owed', () => {
    const dues = [due('post', '2026-11-20'), due('confirm-agreement', '2026-11-20')];
    expect(standingDues(dues, '2026-11-20' as Day)).toHaveLength(2);
    expect(standingDues(dues, '2026-11-21' as Day).map(({ what }) => what)).toEqual(['post']);
  });
});
