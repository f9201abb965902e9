import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { addDays } from '#shared/basics/dates';
import type { Disclosure } from '#shared/coordination/disclosure';
import { coverageOf, coverageShare } from '#shared/coordination/disclosure-coverage';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import { sampleBoards } from '#shared/practice/sample-disclosures';

const projects = Array.from({ length: 12 }, (_, at) => ({ id: `p${at}`, name: `小区${at}` }));

it('the boards of the practice district can be made on any day, and are of every state', () => {
  let last = 0;
  for (let day = '2026-01-01' as Day; day < '2026-12-31'; day = addDays(day, 5)) {
    const context = { now: `${day}T10:00:00+08:00`, officerId: 'o1', newId: () => `n${++last}` };
    const rows = sampleBoards(projects, context, day);
    const items = rows.map(({ id, body }) => ({ id, ...(body as Disclosure) }));
    expect(items.every(({ postedOn }) => postedOn <= day)).toBe(true);
    const share = coverageShare(
      coverageOf(
        projects.map(({ id }) => id),
        items,
        day,
        proposedSwitches,
      ),
    );
    expect(share.kinds).toBeGreaterThan(0);
    expect(share.kinds).toBeLessThan(share.of);
  }
});
