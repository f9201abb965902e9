import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day } from '#shared/basics/dates';
import { groupFigures } from '#shared/training/group-figures';
import { trainingFigures, type TrainingFacts } from '#shared/training/training-figures';
import { facts, member, programme, session, trainee } from '../unit/training-fixture';

const names = ['甲', '乙', '丙', '丁'];
const day = fc.integer({ min: -200, max: 600 }).map(days => addDays('2026-01-01' as Day, days));
const people = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      project: fc.constantFrom('P1', 'P2', 'P3'),
      phone: fc.constantFrom('', '13900000001', '13900000002'),
      from: fc.oneof(fc.constant(''), day),
      length: fc.option(fc.integer({ min: 1, max: 500 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(list =>
    list.map(({ name, project, phone, from, length }, at) =>
      member(`m${String(at).padStart(2, '0')}`, name, project, {
        phone,
        from,
        until: length === null || from === '' ? '' : addDays(from as Day, length),
      }),
    ),
  );
const sessions = fc
  .array(
    fc.record({
      date: day,
      kind: fc.constantFrom('pre-service' as const, 'in-service' as const),
      hours: fc.integer({ min: 1, max: 80 }),
      there: fc.array(fc.tuple(fc.nat({ max: 12 }), fc.boolean()), { maxLength: 8 }),
    }),
    { maxLength: 10 },
  )
  .map(list =>
    list.map(({ there, ...one }, at) =>
      session(`s${at}`, {
        ...one,
        trainees: there.map(([who, signedIn], n) =>
          trainee(who === 12 ? '' : `person:m${String(who).padStart(2, '0')}`, { id: String(n), signedIn }),
        ),
      }),
    ),
  );
const given: fc.Arbitrary<TrainingFacts> = fc
  .record({
    people,
    sessions,
    programmes: fc
      .record({
        preServiceHours: fc.nat({ max: 60 }),
        inServiceHours: fc.nat({ max: 200 }),
        proRata: fc.boolean(),
        preServiceBy: fc.constantFrom('filing' as const, 'first-meeting' as const),
      })
      .map(change => [programme(change), programme({ ...change, year: 2025 })]),
  })
  .map(change => facts(change));
const figures = (from: TrainingFacts, on: Day) => trainingFigures(from, 2026, on);

it('nothing depends on the order of rows', () => {
  fc.assert(
    fc.property(given, day, (rows, on) => {
      const turned = {
        ...rows,
        people: [...rows.people].reverse(),
        sessions: [...rows.sessions].reverse(),
        programmes: [...rows.programmes].reverse(),
      };
      const told = (from: TrainingFacts) =>
        new Map(
          figures(from, on).members.map(({ seat, preService, inService }) => [
            seat.memberKey,
            { preService, inService },
          ]),
        );
      expect(told(turned)).toEqual(told(rows));
    }),
  );
});

it('hours add up: required is never below zero, and what is missing is exactly what is not attended', () => {
  fc.assert(
    fc.property(given, day, (rows, on) => {
      const { members, on: asOf } = figures(rows, on);
      for (const { inService, preService } of members) {
        expect(inService.missing).toBe(Math.max(0, inService.required - inService.attended));
        expect(inService.required).toBeLessThanOrEqual(rows.programmes[0]?.body.inServiceHours ?? 0);
        expect(inService.state === 'short').toBe(inService.missing > 0);
        if (preService.state === 'met') expect(preService.attended).toBeGreaterThanOrEqual(preService.required);
        if (preService.state === 'open') expect(asOf <= (preService.until as string)).toBe(true);
        if (preService.state === 'missing') expect(asOf > (preService.until as string)).toBe(true);
      }
    }),
  );
});

it('one more session never makes anybody worse', () => {
  const rank = { met: 0, late: 1, open: 2, missing: 3, unjudged: 4 };
  fc.assert(
    fc.property(given, sessions, day, (rows, more, on) => {
      const before = new Map(figures(rows, on).members.map(one => [one.seat.memberKey, one]));
      const added = more.map(({ body }, at) => ({ id: `more${at}`, body }));
      for (const one of figures({ ...rows, sessions: [...rows.sessions, ...added] }, on).members) {
        const was = before.get(one.seat.memberKey);
        if (!was || was.personKey !== one.personKey || was.keys.length !== one.keys.length) continue;
        expect(one.inService.missing).toBeLessThanOrEqual(was.inService.missing);
        expect(rank[one.preService.state]).toBeLessThanOrEqual(rank[was.preService.state]);
      }
    }),
  );
});

it('sums: seats of committees add up to the whole; people and hours never exceed what the committees say', () => {
  fc.assert(
    fc.property(given, day, (rows, on) => {
      const { members } = figures(rows, on);
      if (members.length === 0) return;
      const committees = groupFigures(members, ({ seat }) => seat.projectId);
      const [whole] = groupFigures(members, () => 'all');
      const sum = (of: (group: (typeof committees)[0]) => number) =>
        committees.reduce((total, one) => total + of(one), 0);
      expect(sum(one => one.seats)).toBe(whole?.seats);
      expect(sum(one => one.people)).toBeGreaterThanOrEqual(whole?.people ?? 0);
      expect(sum(one => one.missingHours)).toBeGreaterThanOrEqual(whole?.missingHours ?? 0);
      for (const one of [...committees, ...(whole ? [whole] : [])]) {
        expect(Object.values(one.preService).reduce((a, b) => a + b, 0)).toBe(one.people);
        expect(one.inMet + one.inShort).toBe(one.people);
      }
    }),
  );
});

it('all seats of a person have the same yearly hours', () => {
  fc.assert(
    fc.property(given, day, (rows, on) => {
      const seen = new Map<string, object>();
      for (const { personKey, inService } of figures(rows, on).members) {
        if (seen.has(personKey)) expect(inService).toEqual(seen.get(personKey));
        seen.set(personKey, inService);
      }
    }),
  );
});
