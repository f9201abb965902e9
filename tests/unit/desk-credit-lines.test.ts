import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { proposedCreditSwitches as switches } from '#shared/evidence/credit-switches';
import { certificateRecords, creditRecords, incidentRecords } from '../../renderer/app/search/evidence-records';
import { creditDeskLines } from '../../renderer/screens/desk/credit-lines';
import { certificate, company, entry, incident, level } from '../fixtures/credit-rows';

const companies = [{ id: company.id, body: { name: company.name } }];
const nothing = { companies, entries: [], levels: [], incidents: [], certificates: [], switches };

it('says what of credit files, incidents and certificates waits, and nothing when nothing does', () => {
  expect(creditDeskLines(nothing, '2026-11-26' as Day)).toEqual([]);
  const facts = {
    ...nothing,
    entries: [entry({ points: 8000, validUntil: '2027-01-01' })],
    levels: [level({ level: 'AAA', issuedOn: '2026-06-01', validUntil: '2027-06-01' })],
    // A Thursday: three working days end on the next Tuesday.
    incidents: [incident({ state: 'disputed', objectedOn: '2026-11-19' })],
    certificates: [certificate({ validUntil: '2026-12-31' }), certificate({ validUntil: '2026-11-01' })],
  };
  const lines = creditDeskLines(facts, '2026-11-24' as Day);
  expect(lines.map(({ tone, words }) => `${tone} ${words}`)).toEqual([
    'warning 1 条监管记录的异议待核查，最早应于 2026-11-24 前核查',
    'plain 1 家企业的信用等级与复核不一致',
    'plain 1 张标准认证证书 60 天内到期',
  ]);
  expect(lines[0]?.to).toBe(`/evidence/incidents?at=${facts.incidents[0]?.id}`);
  const late = creditDeskLines(facts, '2026-11-25' as Day)[0];
  expect(late).toMatchObject({ tone: 'bad', words: '1 条监管记录的异议待核查，1 条已过 3 个工作日' });
});

it('the search finds a file by its name once, with the last level, and incidents and certificates by what is looked for', () => {
  const files = creditRecords(
    [entry(), entry()],
    [
      level({ level: 'A', issuedOn: '2025-01-01' }),
      level({ level: 'AA', issuedOn: '2026-01-01' }),
      level({ level: 'C', issuedOn: '2026-02-01', state: 'void' }),
    ],
  );
  expect(files.map(({ title, place, to }) => [title, place, to])).toEqual([
    [company.name, '企业 AA', `/evidence/credit/company/${company.id}`],
  ]);
  expect(incidentRecords([incident({ document: '决定书 12 号' })])[0]).toMatchObject({ words: '决定书 12 号' });
  expect(certificateRecords([certificate({ number: 'WY-9' })], companies)[0]).toMatchObject({
    title: 'WY-9',
    place: `${company.name} 住宅`,
  });
});
