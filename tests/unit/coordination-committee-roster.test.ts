import { describe, expect, it } from 'vitest';
import { committeeRoster, type RosterFacts } from '#shared/coordination/committee-roster';
import type { Post } from '#shared/coordination/person';
import { addLaterEvent } from '#shared/elections/commands/later-event';
import type { CaseRow } from '#shared/elections/case-row';
import type { ElectionCase } from '#shared/elections/election-case';
import { afterDraft, codeOf, context, openedCase, valueOf } from '../fixtures/election-rows';

/** A certified case that elected `names` on `day`; the first is chair once posts are named. */
function elected(day: string, names: readonly string[], patch: Partial<ElectionCase> = {}): CaseRow {
  const ids = names.map((_, index) => `C0${index + 1}`);
  const row = openedCase();
  return {
    id: row.id,
    body: {
      ...row.body,
      stage: 'certified',
      candidates: names.map((name, index) => ({
        id: ids[index] as string,
        name,
        sex: '',
        age: 40,
        party: '',
        education: '',
        occupation: '',
        unit: `1-${101 + index}`,
        phone: '13900000000',
        idNumber: '',
        channel: 'self',
        resume: '',
        eligibility: [],
      })),
      events: { ...row.body.events, elected: day },
      certified: { at: `${day}T10:00:00+08:00`, by: 'o', tallyHash: '', witnesses: [], elected: ids, tieOutcome: null },
      ...patch,
    },
  };
}

const post = (patch: Partial<Post> = {}): Post => ({
  id: 'post',
  side: 'committee',
  projectId: 'p1',
  unit: '',
  title: '委员',
  from: '2019-01-01',
  until: '',
  answersFor: [],
  ...patch,
});
const person = (id: string, name: string, ...posts: Post[]) => ({ id, body: { name, phone: '', posts } });
const names = (facts: Partial<RosterFacts>, on: string) =>
  committeeRoster('p1', { elections: [], people: [], ...facts }, on).map(member => `${member.post}${member.name}`);

describe('the committee of a project on a day', () => {
  const row = elected('2024-06-20', ['甲', '乙', '丙'], {
    committee: {
      posts: [
        { candidateId: 'C01', post: 'member' },
        { candidateId: 'C02', post: 'chair' },
        { candidateId: 'C03', post: 'vice-chair' },
      ],
      office: '',
      officePhone: '',
    },
  });
  it('is the latest one elected until then, its posts in their order', () => {
    expect(names({ elections: [row] }, '2024-06-19')).toEqual([]);
    expect(names({ elections: [row] }, '2024-06-20')).toEqual(['主任乙', '副主任丙', '委员甲']);
    const renewed = elected('2029-06-01', ['丁', '戊', '己']);
    expect(names({ elections: [renewed, row] }, '2029-05-31')).toEqual(['主任乙', '副主任丙', '委员甲']);
    expect(names({ elections: [renewed, row] }, '2029-06-01')).toEqual(['委员丁', '委员戊', '委员己']);
  });
  it('gives each member a key that stays, and tells nothing of another project', () => {
    const [chair] = committeeRoster('p1', { elections: [row], people: [] }, '2025-01-01');
    expect(chair).toMatchObject({ memberKey: `election:${row.id}:C02`, unit: '1-102', from: '2024-06-20', until: '' });
    expect(committeeRoster('p2', { elections: [row], people: [] }, '2025-01-01')).toEqual([]);
  });
  it('leaves the old committee in office after an election that elected nobody', () => {
    const failed = elected('2029-06-01', ['丁']);
    failed.body.certified!.elected = [];
    expect(names({ elections: [row, failed] }, '2030-01-01')).toHaveLength(3);
  });
  it('loses a member from the day on which the seat ended (QD-40), and asks whose it was', () => {
    const input = { day: '2025-03-01', kind: 'seat-ended' as const, words: '书面辞职', basis: 'QD-40' };
    expect(codeOf(addLaterEvent(row, input, context))).toBe('later-event-member-missing');
    expect(codeOf(addLaterEvent(row, { ...input, candidateId: 'C09' }, context))).toBe('later-event-member-missing');
    const after = afterDraft(row, valueOf(addLaterEvent(row, { ...input, candidateId: 'C03' }, context)));
    expect(names({ elections: [after] }, '2025-02-28')).toHaveLength(3);
    expect(names({ elections: [after] }, '2025-03-01')).toEqual(['主任乙', '委员甲']);
    expect(codeOf(addLaterEvent(after, { ...input, candidateId: 'C03' }, context))).toBe('later-event-member-left');
  });
});

describe('people beside the elections', () => {
  const row = elected('2024-06-20', ['甲', '乙', '丙']);
  it('are the committee where none was elected here, while they hold their post', () => {
    const people = [person('a', '老李', post({ title: '主任', until: '2024-01-01' })), person('b', '老王', post())];
    expect(names({ people }, '2023-12-31')).toEqual(['主任老李', '委员老王']);
    expect(names({ people }, '2024-01-01')).toEqual(['委员老王']);
    expect(names({ people }, '2018-12-31')).toEqual([]);
    expect(names({ people: [person('c', '老赵', post({ side: 'company' }))] }, '2023-01-01')).toEqual([]);
  });
  it('give way to an elected committee; who came afterwards (增补) is added, nobody twice', () => {
    const people = [
      person('a', '老李', post()),
      person('b', '小周', post({ from: '2025-01-01' })),
      person('c', ' 乙 ', post({ from: '2024-07-01' })),
    ];
    expect(names({ elections: [row], people }, '2024-12-31')).toEqual(['委员甲', '委员乙', '委员丙']);
    expect(names({ elections: [row], people }, '2025-01-01')).toEqual(['委员甲', '委员乙', '委员丙', '委员小周']);
  });
});
