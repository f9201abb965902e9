import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { repeatDraw } from '#shared/evidence/inspections/repeat-draw';
import { dutiesOf } from '#shared/evidence/inspections/inspection-duties';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceDistrict } from '#shared/practice/practice-district';
import { sampleInspections } from '#shared/practice/sample-inspections';

it.each(['2026-01-03', '2026-11-26'])(
  'on %s the sample has a finished draw in all results and one that waits',
  today => {
    let made = 0;
    const context = { now: `${today}T09:00:00+08:00`, officerId: 'o', newId: () => `n${(made += 1)}` };
    const store = new MemoryStore();
    for (const draft of practiceDistrict(context)) store.apply(draft);
    sampleInspections(store, context, today as Day);
    const draws = store.all('inspectionDraws').map(({ body }) => body);
    expect(draws.map(({ status }) => status).sort()).toEqual(['announced', 'drawn']);
    const held = draws.find(({ status }) => status === 'drawn');
    expect(held && repeatDraw(held, held.file).ok).toBe(true);
    const checks = store.all('inspections').map(({ body }) => body);
    expect(new Set(checks.map(({ result }) => result))).toEqual(
      new Set(['none', 'rectify', 'undisclosed', 'uncooperative', 'unreachable', null]),
    );
    const late = checks.flatMap(body => dutiesOf(body, today as Day, '')).filter(duty => duty.late);
    expect(new Set(late.map(({ is }) => is))).toEqual(new Set(['post', 'rectify']));
  },
);
