import { expect, it } from 'vitest';
import { importRoster } from '#shared/evidence/roster/import-roster';
import { number, pagesAfter, readCsv, rosterFacts } from '../fixtures/roster-facts';
import { staffOnPages } from '#shared/evidence/staff-pages';

const COMPANIES = 100;
const PEOPLE = 15_000;

const companies = Array.from({ length: COMPANIES }, (_, at) => ({
  id: `c${at}`,
  body: { name: `演练${at}号物业服务有限公司`, creditCode: '', contact: '', phone: '' },
}));

/** One row of fifty is wrong, in six ways, here and there. */
function row(at: number): string {
  const company = `演练${at % COMPANIES}号物业服务有限公司`;
  const fifty = Math.floor(at / 50);
  if (at % 50 !== fifty % 50) return `职工${at},${company},${number(at)},13805321234,秩序维护,2019-04-01`;
  const wrong = [
    `,${company},${number(at)},,,`,
    `职工${at},没有登记的物业,${number(at)},,,`,
    `职工${at},${company},3.70299E+17,,,`,
    `职工${at},${company},${number(at)},,,2026-02-30`,
    `职工${at},,${number(at)},,,`,
    `职工${at},${company},${number(at - COMPANIES)},,,`,
  ];
  return wrong[fifty % wrong.length] as string;
}

it('a roster of 15,000 people with 300 faults over 100 companies is one change set, and again nothing', () => {
  const text = `姓名,企业,身份证号,电话,岗位,入职日期\n${Array.from({ length: PEOPLE }, (_, at) => row(at)).join('\n')}\n`;
  const reading = readCsv('staff', text, rosterFacts({ companies }));
  expect(reading.rowsRead).toBe(PEOPLE);
  expect(reading.rejected).toHaveLength(300);
  const draft = importRoster(reading);
  expect(draft.ok && draft.value.changes.length).toBe(COMPANIES);
  const pages = pagesAfter([], reading);
  expect(staffOnPages(pages)).toHaveLength(reading.accepted.length);
  const again = readCsv('staff', text, rosterFacts({ companies, pages }));
  expect([again.changes.length, again.accepted.length, again.perhapsLeft.length]).toEqual([
    0,
    reading.accepted.length,
    0,
  ]);
});

it('a company of 1,500 people fills eight pages', () => {
  const lines = Array.from({ length: 1500 }, (_, at) => `职工${at},演练0号物业服务有限公司,${number(at)}`);
  const reading = readCsv('staff', `姓名,企业,身份证号\n${lines.join('\n')}\n`, rosterFacts({ companies }));
  expect(reading.changes.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, at) => `c0-${at}`));
});
