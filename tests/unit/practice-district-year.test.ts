import { beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { MemoryStore } from '#shared/practice/memory-store';
import { districtYear, ROWS_A_DRAFT, stepsOf } from '#shared/practice/district-year/district-year';
import { tenthOfDistrict, wholeDistrict } from '#shared/practice/district-year/size';
import { coverageOf, coverageShare } from '#shared/coordination/disclosure-coverage';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import { incomeSumFaults } from '#shared/coordination/income-sums';
import { nextDueOf } from '#shared/coordination/next-due';
import { endedStages } from '#shared/coordination/topic-ended';
import { isOpenOn } from '#shared/coordination/quarter-figures';
import { topicCategoryIds } from '#shared/coordination/categories';
import { meetingKindIds, type CoordinationMeeting } from '#shared/coordination/meeting';
import { topicStages, type Topic } from '#shared/coordination/topic';
import type { ChangeDraft } from '#shared/journal/draft';

const today = '2026-11-23' as Day;
const input = { size: tenthOfDistrict, seed: 1, today, jurisdiction: 'qingdao', officerId: 'o1' } as const;

describe('a tenth of a year of a district', () => {
  const store = new MemoryStore();
  const drafts: ChangeDraft[] = [];
  const steps: number[] = [];
  beforeAll(() => {
    for (const { step, draft } of districtYear(input)) {
      steps.push(step);
      // Checks every body by the schema of its table.
      store.apply(draft);
      drafts.push(draft);
    }
  });

  it('is as large as was asked, in drafts of bounded size with each row once', () => {
    expect(store.all('communities')).toHaveLength(3);
    expect(store.all('projects')).toHaveLength(40);
    expect(store.all('meetings')).toHaveLength(300);
    expect(store.all('topics')).toHaveLength(2_000);
    expect(steps[steps.length - 1]).toBe(stepsOf(tenthOfDistrict));
    const rows = drafts.flatMap(({ changes }) => changes.map(({ table, id }) => `${table}/${id}`));
    expect(new Set(rows).size).toBe(rows.length);
    expect(Math.max(...drafts.map(({ changes }) => changes.length))).toBeLessThanOrEqual(ROWS_A_DRAFT);
    for (const table of ['people', 'disclosures', 'elections', 'trainingSessions', 'trainingConduct'] as const) {
      expect(store.all(table).length, table).toBeGreaterThan(2);
    }
  });

  it('is the same every time, and another with another seed', () => {
    const places = (seed: number) => districtYear({ ...input, seed }).next().value;
    expect(places(1)).toEqual({ step: 1, draft: drafts[0] });
    expect(places(2)).not.toEqual({ step: 1, draft: drafts[0] });
  });

  it('calls no two places of a whole district the same', () => {
    const whole = districtYear({ ...input, size: wholeDistrict }).next().value;
    const rows = whole?.draft.changes.map(({ table, body }) => `${table} ${(body as { name: string }).name}`) ?? [];
    expect(rows.length).toBeGreaterThan(490);
    expect(rows.filter((row, at) => rows.indexOf(row) < at)).toEqual([]);
  });

  it('has topics in every stage and source, numbered without gaps, with days that agree with their stages', () => {
    const topics = store.all('topics').map(({ body }) => body);
    expect(new Set(topics.map(({ stage }) => stage))).toEqual(new Set(Object.keys(topicStages)));
    expect(new Set(topics.map(({ category }) => category))).toEqual(new Set(topicCategoryIds));
    for (const year of ['2025', '2026']) {
      const running = topics.map(({ number }) => number).filter(number => number.startsWith(year));
      const expected = running.map((_, at) => `${year}-${String(at + 1).padStart(5, '0')}`);
      expect(running.sort()).toEqual(expected);
    }
    for (const topic of topics) {
      const { number, events } = topic;
      expect(topic.nextDue, number).toBe(nextDueOf(topic));
      expect(topic.closedOn !== '', number).toBe(endedStages.has(topic.stage));
      expect(topic.reportedOn >= '2025-08-01' && topic.reportedOn <= today, number).toBe(true);
      for (const [at, event] of events.entries()) {
        expect(event.at.slice(0, 10) <= today && event.at >= (events[at - 1]?.at ?? ''), number).toBe(true);
      }
    }
    const inSummer = (day: string) => day >= '2026-07-01' && day <= '2026-09-30';
    const settled = topics.filter(({ stage, closedOn }) => stage === 'closed' && inSummer(closedOn));
    const late = settled.filter(({ due, closedOn }) => due !== '' && closedOn > due);
    const open = topics.filter(topic => isOpenOn(topic, today));
    const overdue = open.filter(({ nextDue }) => nextDue < today);
    // Neither a model district nor a hopeless one.
    expect(late.length / settled.length).toBeGreaterThan(0.05);
    expect(late.length / settled.length).toBeLessThan(0.35);
    expect(overdue.length / open.length).toBeGreaterThan(0.1);
    expect(overdue.length / open.length).toBeLessThan(0.5);
  });

  it('refers only to rows that are there, each in the same draft or an earlier one', () => {
    const known = new Set<string>();
    for (const { changes } of drafts) {
      for (const { table, id } of changes) known.add(`${table}/${id}`);
      const knows = (table: string, id: string) => id === '' || known.has(`${table}/${id}`);
      for (const { table, id, body } of changes) {
        const { communityId = '', projectId = '' } = body as { communityId?: string; projectId?: string };
        expect(knows('communities', communityId) && knows('projects', projectId), `${table}/${id}`).toBe(true);
        if (table === 'topics') {
          const { duties, mergedInto } = body as Topic;
          const meetings = duties.every(
            ({ meetingId, personId }) => knows('meetings', meetingId) && knows('people', personId),
          );
          expect(meetings && knows('topics', mergedInto), id).toBe(true);
        }
        if (table === 'meetings') {
          const { items, attendance } = body as CoordinationMeeting;
          expect(
            items.every(({ topicId }) => knows('topics', topicId)),
            id,
          ).toBe(true);
          const people = attendance.filter(({ personId }) => !personId.startsWith('election:'));
          expect(
            people.every(({ personId }) => knows('people', personId)),
            id,
          ).toBe(true);
        }
      }
    }
  });

  it('has meetings of every kind, counted from one at each place and year, few of them without effect', () => {
    const meetings = store.all('meetings').map(({ body }) => body);
    const groups = new Map<string, number[]>();
    for (const { kind, communityId, projectId, date, ordinal, status } of meetings) {
      if (status !== 'confirmed') continue;
      const place = [kind, communityId, projectId, date.slice(0, 4)].join();
      groups.set(place, [...(groups.get(place) ?? []), ordinal]);
    }
    for (const [place, ordinals] of groups) {
      expect(
        ordinals.sort((a, b) => a - b),
        place,
      ).toEqual(ordinals.map((_, at) => at + 1));
    }
    expect(new Set(meetings.map(({ kind }) => kind))).toEqual(new Set(meetingKindIds));
    const confirmed = meetings.filter(({ status }) => status === 'confirmed');
    expect(confirmed.length).toBeLessThan(meetings.length);
    expect(confirmed.filter(meeting => meeting.confirmed?.effective).length).toBeGreaterThan(confirmed.length * 0.9);
  });

  it('has income statements that add up and boards that are partly missing', () => {
    const entries = store.all('disclosures').map(({ id, body }) => ({ id, ...body }));
    const statements = entries.flatMap(({ income }) => (income ? [income] : []));
    expect(statements.length).toBeGreaterThan(40);
    for (const statement of statements) expect(incomeSumFaults(statement)).toEqual([]);
    const projects = store.all('projects', ({ companyId }) => companyId !== '').map(({ id }) => id);
    const { kinds, of } = coverageShare(coverageOf(projects, entries, today, proposedSwitches));
    expect(kinds / of).toBeGreaterThan(0.4);
    expect(kinds / of).toBeLessThan(0.95);
  });

  it('has names with characters that are rare or outside the basic plane', () => {
    const names = store.all('people').map(({ body }) => body.name);
    expect(names.some(name => /[喆堃頔燊䶮]/.test(name))).toBe(true);
    expect(names.some(name => [...name].length < name.length)).toBe(true);
  });

  it.each([
    ['qingdao', '2026-01-01', 2],
    ['shandong', '2024-02-29', 3],
    ['national', '2027-07-01', 4],
  ] as const)('no command refuses anything of it in %s on %s', (jurisdiction, day, seed) => {
    const size = { communities: 1, projects: 14, meetings: 90, topics: 400 };
    const steps = [...districtYear({ ...input, size, jurisdiction, today: day as Day, seed })];
    expect(steps.flatMap(({ draft }) => draft.changes).filter(({ table }) => table === 'topics')).toHaveLength(400);
  });
});
