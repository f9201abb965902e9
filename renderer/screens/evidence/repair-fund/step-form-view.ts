import { formatArea, type Area } from '#shared/basics/area';
import { addDays, dayOf, parseDay, type Day } from '#shared/basics/dates';
import { formatYuan } from '#shared/basics/money';
import type { RepairStep, RepairUse } from '#shared/evidence/repair-use';
import type { StepInput } from '#shared/evidence/repair/advance-repair-use';
import { postingUntil } from './repair-view';

/** What the form of a step begins with. */
export function openingStep(
  step: Exclude<RepairStep, 'plan'>,
  body: RepairUse,
  today: Day = dayOf(new Date()),
): StepInput {
  const blank = { heads: '', area: '' };
  switch (step) {
    case 'posted':
      return { step, from: today, until: postingUntil(today), at: '' };
    case 'voted': {
      const until = parseDay(body.planPostedUntil);
      const { heads, area } = body.scope;
      return {
        ...{ step, on: until && until < today ? addDays(until, 1) : today, of: 'all', base: blank },
        ...{ participating: blank, agreeing: blank, electionId: '', matterId: '' },
        ...(heads > 0 ? { base: { heads: String(heads), area: formatArea(area as Area) }, of: 'scope' as const } : {}),
      };
    }
    case 'submitted':
      return { step, on: today };
    case 'audited':
      return { step, on: today, by: '', amount: formatYuan(body.budget), despite: '' };
    case 'working':
      return { step, on: today, contractor: '', selection: '', supervisor: '' };
    case 'accepted':
      return { step, finished: today, on: today, by: '' };
    case 'settled':
      return { step };
    case 'stopped':
      return { step, reason: '' };
  }
}

/** What each step is about, above its form. */
export const stepAbout: Readonly<Record<Exclude<RepairStep, 'plan'>, string>> = {
  posted: '方案在小区显著位置公示不少于七日，公示当日不计（青岛市 2021-08-31 通知）。',
  voted:
    '三分之二以上的业主且面积三分之二以上参与表决，参与者人数和面积均过半数同意（民法典第278条）；2021 年以前按全体三分之二同意（物权法第76条）。',
  submitted: '向区维修资金管理机构提交方案、《方案书面确认明细表》《房屋专项维修资金使用申请表》。',
  audited: '区维修资金管理机构审核。前面有“不符合”的，要写明仍然通过的原因。',
  working: '开工，先拨付 70%。付款在下面“付款”里登记。',
  accepted: '邀请区维修资金管理机构参加验收；验收后拨付其余部分。',
  settled: '余款付清后结清。',
  stopped: '不再使用的终止，原因会留在经过里。',
};
