import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { blankHeadInput } from '#shared/evidence/new-evidence-head';
import type { RepairUseRow } from '#shared/evidence/repair-use';
import { advanceRepairUse, type StepInput } from '#shared/evidence/repair/advance-repair-use';
import { fundBalance } from '#shared/evidence/repair/fund-balance';
import { payRepair } from '#shared/evidence/repair/pay-repair';
import { nextStep } from '#shared/evidence/repair/repair-order';
import { beginRepairUse, correctPlan, type PlanInput } from '#shared/evidence/repair/save-plan';
import type { ChangeDraft, CommandContext } from '#shared/journal/draft';
import { MemoryStore } from '#shared/practice/memory-store';

let store: MemoryStore;
beforeEach(() => {
  store = new MemoryStore();
});
const on = (day: string): CommandContext => ({ now: `${day}T09:00:00+08:00`, officerId: 'o1', newId: () => 'u1' });
const row = () => store.get('repairUses', 'u1') as RepairUseRow;
const plan: PlanInput = {
  ...{ item: '1号楼屋面防水翻修', part: '1号楼屋面', emergency: false, utilityEquipment: false, budget: '10万' },
  ...{ units: '36', scope: { heads: '36', area: '3,240.50㎡' }, scopeWords: '1号楼', head: blankHeadInput },
};
const place = { projectId: 'p1', projectName: '银杏里', companyId: 'c1' };
function take(answer: Result<ChangeDraft>): void {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  store.apply(answer.value);
}
const codeOf = (answer: Result<unknown>) => (answer.ok ? 'ok' : answer.refusal.code);
const weight = (heads: number, area: string) => ({ heads: String(heads), area });
const voted: StepInput = {
  ...{ step: 'voted', on: '2026-03-20', of: 'all', electionId: '', matterId: '' },
  ...{ base: weight(300, '30000'), participating: weight(220, '22000'), agreeing: weight(180, '18000') },
};
const posted: StepInput = { step: 'posted', from: '2026-03-01', until: '2026-03-10', at: '南门公示栏' };
const audited = (despite = ''): StepInput => ({
  step: 'audited',
  on: '2026-04-01',
  by: '区维修资金管理中心',
  amount: '98000',
  despite,
});
const step = (input: StepInput, day = '2026-12-01') => advanceRepairUse(row(), input, on(day));
const pay = (amount: string, overReason = '', day = '2026-05-01') =>
  payRepair(row(), { on: day, amount, invoice: '', words: '', overReason }, on('2026-12-01'));

describe('a use of the fund, step by step', () => {
  it('reads the plan as typed and refuses what is no amount or area', () => {
    take(beginRepairUse(place, plan, on('2026-02-20')));
    expect(row().body).toMatchObject({
      budget: 10_000_000,
      scope: { units: 36, heads: 36, area: 324_050 },
      step: 'plan',
    });
    expect(codeOf(beginRepairUse(place, { ...plan, budget: '十万' }, on('2026-02-20')))).toBe('repair-amount');
    expect(codeOf(beginRepairUse(place, { ...plan, budget: '0' }, on('2026-02-20')))).toBe('repair-amount-zero');
    expect(codeOf(beginRepairUse(place, { ...plan, item: ' ' }, on('2026-02-20')))).toBe('repair-item');
    expect(codeOf(beginRepairUse(place, { ...plan, scope: weight(36, '') }, on('2026-02-20')))).toBe('repair-area');
    take(correctPlan(row(), { ...plan, budget: '9.8万' }, '算错', on('2026-02-21')));
    expect(row().body.story[0]?.words).toContain('预算由 100,000.00 元改为 98,000.00 元');
  });

  it('goes the six steps in order, pays, and settles', () => {
    take(beginRepairUse(place, plan, on('2026-02-20')));
    expect(codeOf(step(voted))).toBe('repair-order');
    take(step(posted));
    expect(codeOf(step({ ...voted, participating: weight(301, '22000') }))).toBe('repair-vote-above');
    expect(codeOf(step({ ...voted, on: '2026-02-28' }))).toBe('repair-vote-early');
    take(step(voted));
    take(step({ step: 'submitted', on: '2026-03-25' }));
    expect(codeOf(pay('1000'))).toBe('repair-not-payable');
    take(step(audited()));
    take(step({ step: 'working', on: '2026-04-20', contractor: '立新防水', selection: '三家比选', supervisor: '' }));
    take(pay('68600'));
    expect(codeOf(pay('29400.01'))).toBe('repair-over-limit');
    take(step({ step: 'accepted', finished: '2026-06-01', on: '2026-06-10', by: '业委会 王强、区维修资金中心 李梅' }));
    take(pay('29400.01', '增加一处渗漏点', '2026-06-20'));
    take(step({ step: 'settled' }));
    expect(nextStep(row().body)).toBeNull();
    expect(codeOf(step({ step: 'stopped', reason: '不修了' }))).toBe('repair-over');
    expect(row().body.story).toHaveLength(9);
  });

  it('stops the audit where the vote fails, unless a reason is given that stays', () => {
    take(beginRepairUse(place, plan, on('2026-02-20')));
    take(step(posted));
    take(step({ ...voted, agreeing: weight(110, '18000') }));
    take(step({ step: 'submitted', on: '2026-03-25' }));
    const refused = step(audited());
    expect(refused).toMatchObject({ refusal: { code: 'repair-audit-bad' } });
    take(step(audited('法院判决确认有效')));
    expect(row().body.story[row().body.story.length - 1]?.words).toContain('尽管同意使用不符合：法院判决确认有效');
  });

  it('goes without posting and vote in an emergency (CC-281)', () => {
    take(beginRepairUse(place, { ...plan, emergency: true }, on('2026-02-20')));
    expect(nextStep(row().body)).toBe('submitted');
    take(step({ step: 'submitted', on: '2026-03-25' }));
    take(step(audited()));
    take(step({ step: 'stopped', reason: '险情已由开发企业排除' }));
    expect(row().body).toMatchObject({ step: 'stopped', stopReason: '险情已由开发企业排除' });
  });

  it('keeps account of what is bound', () => {
    take(beginRepairUse(place, plan, on('2026-02-20')));
    expect(fundBalance([row()], 15_000_000)).toEqual({
      stated: 15_000_000,
      paid: 0,
      bound: 10_000_000,
      free: 5_000_000,
    });
    expect(fundBalance([row()], null).free).toBeNull();
    take(step({ step: 'stopped', reason: '不修了' }));
    expect(fundBalance([row()], 15_000_000)).toMatchObject({ bound: 0, free: 15_000_000 });
  });
});
