import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay, type Day } from '#shared/basics/dates';
import { inputOfVoteFile } from '#shared/elections/tally/input-of-vote-file';
import { parseVoteFile } from '#shared/elections/tally/parse-vote-file';
import { tally } from '#shared/elections/tally/tally';
import { computeClock } from '#shared/rules/clock';
import { eventIds } from '#shared/elections/election-case';
import { parseCaseFile } from '#shared/rules/parse-case-file';
import { voteArbitrary } from './vote-arbitrary';

/** One value anywhere in the document replaced by something else. */
function damaged(document: unknown, at: number, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as unknown;
  const places: [object, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const place = places[at % Math.max(1, places.length)];
  if (place) Object.defineProperty(place[0], place[1], { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

it('a damaged vote file is either counted or refused with paths, never a crash', () => {
  fc.assert(
    fc.property(voteArbitrary, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (vote, at, value) => {
      const reading = parseVoteFile(damaged(vote, at, value));
      if (reading.ok) expect(tally(inputOfVoteFile(reading.value)).ballots.received).toBe(reading.value.ballots.length);
      else expect(reading.faults.length).toBe(reading.found);
    }),
    { numRuns: 2000 },
  );
});

it('any JSON is a case file or is refused, never a crash', () => {
  const day = fc.oneof(fc.constantFrom('2024-02-29', '2021-12-03', '2021-05-01', '2026-12-31'), fc.jsonValue());
  const events = fc.dictionary(fc.constantFrom(...eventIds, '__proto__'), day);
  const file = fc.oneof(
    fc.jsonValue(),
    fc.record({
      kind: fc.constantFrom('first', 'renewal'),
      jurisdiction: fc.constantFrom('national', 'shandong', 'qingdao'),
      events,
    }),
  );
  fc.assert(
    fc.property(file, json => {
      const reading = parseCaseFile(json);
      if (!reading.ok) {
        expect(reading.faults).not.toHaveLength(0);
        return;
      }
      const clock = computeClock(reading.value, parseDay('2024-06-01') as Day);
      for (const duty of clock.duties) {
        expect(duty.due === null).toBe(duty.state === 'not-yet');
        if (duty.due !== null && duty.strictestDue !== null) expect(duty.strictestDue <= duty.due).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
