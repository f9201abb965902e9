import { describe, expect, it } from 'vitest';
import { blankRepairUse } from '#shared/evidence/blank-repair-use';
import { repairFindings } from '#shared/evidence/repair-findings';
import { repairMoney } from '#shared/evidence/repair-money';
import type { RepairUse } from '#shared/evidence/repair-use';
import { repairMisuse } from '#shared/evidence/repair-uses-on';
import { repairVote } from '#shared/evidence/repair-vote';

const use = (more: Partial<RepairUse> = {}): RepairUse => ({
  ...blankRepairUse('p1', 'c1'),
  item: '1号楼屋面防水',
  budget: 100_000_00,
  ...more,
});
const carried = {
  voteOn: '2024-06-20',
  base: { heads: 300, area: 3_000_000 },
  participating: { heads: 200, area: 2_000_000 },
  agreeing: { heads: 101, area: 1_000_001 },
};
const of = (body: RepairUse, id: string, today = '2024-12-31') => {
  const found = repairFindings(body, today).find(each => each.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
};

describe('the vote on a use of the fund', () => {
  it('needs two thirds to take part and more than half of them to agree, from 2021', () => {
    expect(repairVote(use(carried))?.passed).toBe(true);
    expect(repairVote(use({ ...carried, participating: { heads: 199, area: 2_000_000 } }))?.passed).toBe(false);
    expect(repairVote(use({ ...carried, agreeing: { heads: 101, area: 1_000_000 } }))?.passed).toBe(false);
    expect(of(use(carried), 'participation').rules).toEqual(['CC-278(2)a']);
    expect(of(use(carried), 'approval').grade).toBe('good');
  });

  it('needed two thirds of all to agree before 2021 (PL-76)', () => {
    const old = { ...carried, voteOn: '2020-12-31' };
    expect(repairVote(use(old))?.passed).toBe(false);
    const agreeing = { heads: 200, area: 2_000_000 };
    expect(repairVote(use({ ...old, agreeing }))?.passed).toBe(true);
    expect(repairVote(use({ ...old, agreeing: { heads: 199, area: 2_000_000 } }))?.passed).toBe(false);
    expect(of(use({ ...old, agreeing }), 'approval').basis).toContain('物权法');
  });

  it('is missing, not failed, until it was taken, and bad once money was paid without it', () => {
    expect(of(use(), 'participation').grade).toBe('open');
    const paid = use({ step: 'working', payments: [{ on: '2024-07-01', amount: 1, invoice: '', words: '' }] });
    expect(of(paid, 'participation')).toMatchObject({ grade: 'bad', misuse: true });
  });
});

describe('the posting of the plan', () => {
  it('does not count its first day', () => {
    const posted = (until: string) => of(use({ planPostedFrom: '2024-05-01', planPostedUntil: until }), 'posting');
    expect(posted('2024-05-07')).toMatchObject({ grade: 'bad' });
    expect(posted('2024-05-07').words).toContain('满 6 日');
    expect(posted('2024-05-08')).toMatchObject({ grade: 'good' });
  });

  it('is not over before its last day, not asked for in an emergency, and not held against what is older than the notice', () => {
    const running = use({ planPostedFrom: '2024-05-01', planPostedUntil: '2024-05-08' });
    expect(of(running, 'posting', '2024-05-07').grade).toBe('open');
    expect(repairFindings(use({ emergency: true }), '2024-05-07').map(({ id }) => id)).not.toContain('posting');
    expect(of(use({ planPostedFrom: '2021-08-30', planPostedUntil: '2021-08-31' }), 'posting').grade).toBe('open');
  });

  it('should be over before the vote', () => {
    const body = use({ ...carried, planPostedFrom: '2024-06-15', planPostedUntil: '2024-06-25' });
    expect(of(body, 'posting')).toMatchObject({ grade: 'warn' });
  });
});

describe('the money', () => {
  const pay = (on: string, amount: number) => ({ on, amount, invoice: '', words: '' });

  it('keeps seven tenths in whole fen, also where they do not divide', () => {
    const limits = [0, 1, 2, 9, 10, 11, 99, 101, 123_456_789, 9_999_999_999_99];
    for (const limit of limits) {
      const { firstLimit } = repairMoney(use({ audited: limit }));
      expect(BigInt(firstLimit)).toBe((BigInt(limit) * 7n) / 10n);
    }
  });

  it('allows seven tenths to the fen before acceptance, and the rest after it', () => {
    const base = { ...carried, audited: 100_01, auditedOn: '2024-07-01' };
    expect(of(use({ ...base, payments: [pay('2024-07-02', 70_00)] }), 'first-payment').grade).toBe('good');
    expect(of(use({ ...base, payments: [pay('2024-07-02', 70_01)] }), 'first-payment').grade).toBe('bad');
    const rest = [pay('2024-07-02', 70_00), pay('2024-09-01', 30_01)];
    expect(of(use({ ...base, payments: rest, acceptedOn: '2024-09-01' }), 'first-payment').grade).toBe('good');
    expect(of(use({ ...base, payments: rest, acceptedOn: '2024-09-02' }), 'first-payment').grade).toBe('bad');
  });

  it('does not go over the audited sum without a reason', () => {
    const over = { audited: 100_00, auditedOn: '2024-07-01', payments: [pay('2024-07-02', 100_01)] };
    expect(of(use(over), 'total')).toMatchObject({ grade: 'bad' });
    expect(of(use(over), 'total').words).toContain('超出 0.01 元');
    expect(of(use({ ...over, overReason: '增加一处渗漏点' }), 'total').grade).toBe('warn');
  });

  it('is not paid before the audit', () => {
    const body = use({ ...carried, audited: 100_00, auditedOn: '2024-07-03', payments: [pay('2024-07-02', 1)] });
    expect(of(body, 'audit').grade).toBe('bad');
  });
});

describe('misuse', () => {
  const paid = { ...carried, payments: [{ on: '2024-07-02', amount: 5_00, invoice: '', words: '' }] };
  const row = (body: RepairUse) => [{ id: 'u1', body }];

  it('is what was paid for a utility’s equipment, or without a vote; not a faulty posting', () => {
    const short = { planPostedFrom: '2024-05-01', planPostedUntil: '2024-05-02' };
    expect(repairMisuse(row(use({ ...paid, ...short })), 'p1', '2024-12-31' as never)).toEqual([]);
    const utility = repairMisuse(row(use({ ...paid, utilityEquipment: true })), 'p1', '2024-12-31' as never);
    expect(utility).toMatchObject([{ on: '2024-07-02', finding: { id: 'utility', rules: ['QD-80', 'SD-71'] } }]);
    const failed = use({ ...paid, agreeing: { heads: 100, area: 2_000_000 } });
    expect(repairMisuse(row(failed), 'p1', '2024-12-31' as never)).toMatchObject([{ finding: { id: 'approval' } }]);
  });

  it('is none before anything was paid, of another project, or of a voided entry', () => {
    const body = use({ ...paid, utilityEquipment: true });
    expect(repairMisuse(row(body), 'p1', '2024-07-01' as never)).toEqual([]);
    expect(repairMisuse(row(body), 'p2', '2024-12-31' as never)).toEqual([]);
    expect(repairMisuse(row({ ...body, state: 'void' }), 'p1', '2024-12-31' as never)).toEqual([]);
  });

  it('is hinted at by the words of a plan, for the officer to look into', () => {
    expect(of(use({ item: '更换小区供热管网' }), 'utility').grade).toBe('warn');
    expect(of(use({ item: '更换电梯曳引机' }), 'utility').grade).toBe('good');
  });
});
