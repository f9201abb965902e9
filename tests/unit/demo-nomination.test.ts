import { expect, it } from 'vitest';
import { demoNomination } from '../../electron/cli/demo/demo-nomination';
import { checkNomination } from '#shared/packages/verify/nomination/check-nomination';

/** Around the turns of the year, holidays and quarters, in years whose holidays are published and not: the demo runs on any day. */
const days = ['2026-01-02', '2026-10-08', '2026-10-09', '2027-03-15', '2028-02-29', '2028-12-31', '2030-11-01'];

it.each(days)('the sample district recommends soundly on %s', day => {
  const facts = demoNomination(new Date(`${day}T10:00:00`));
  expect(checkNomination(facts).map(({ code }) => code)).toEqual(['nomination-ok']);
});
