import { daysBetween, parseDay } from '../basics/dates';
import { showYuan } from '../basics/money';
import { repairMoney } from './repair-money';
import type { RepairUse } from './repair-use';
import { repairVote } from './repair-vote';
import { utilityHint } from './utility-words';

/** RF-6, step 2. */
export const PLAN_POSTING_DAYS = 7;

/** The city's notice with the six steps; what was begun earlier is not held against it. */
const SIX_STEPS_FROM = '2021-08-31';

export interface RepairFinding {
  readonly id:
    | 'utility'
    | 'posting'
    | 'participation'
    | 'approval'
    | 'emergency'
    | 'audit'
    | 'first-payment'
    | 'total'
    | 'acceptance';
  readonly title: string;
  /** `open`: cannot be told yet, or does not apply. */
  readonly grade: 'good' | 'warn' | 'bad' | 'open';
  readonly words: string;
  /** Ids of domain.md. */
  readonly rules: readonly string[];
  /** As it is cited on paper. */
  readonly basis: string;
  /** Money of the fund went where it must not: counts against a nomination once it was paid. */
  readonly misuse: boolean;
}

const NOTICE = '青岛市住宅专项维修资金使用通知（2021年8月31日）';
const steps: readonly RepairUse['step'][] = [
  'plan',
  'posted',
  'voted',
  'submitted',
  'audited',
  'working',
  'accepted',
  'settled',
];

/** Everything that the rules say of one use as it stands on a day, in the order of the steps. */
export function repairFindings(use: RepairUse, today: string): RepairFinding[] {
  return [
    utility(use),
    ...(use.emergency ? [emergency(use)] : [posting(use, today), ...votes(use)]),
    audit(use),
    firstPayment(use),
    total(use),
    acceptance(use),
  ];
}

type Told = Pick<RepairFinding, 'grade' | 'words'> & { readonly misuse?: boolean };

function finding(
  id: RepairFinding['id'],
  title: string,
  rules: readonly string[],
  basis: string,
  { grade, words, misuse = false }: Told,
): RepairFinding {
  return { id, title, grade, words, rules, basis, misuse };
}

function utility({ utilityEquipment, item, part }: RepairUse): RepairFinding {
  const hint = utilityHint(`${item} ${part}`);
  const told: Told = utilityEquipment
    ? { grade: 'bad', words: '属于专业经营单位的设施设备，由专业经营单位负责，不得动用维修资金。', misuse: true }
    : hint
      ? { grade: 'warn', words: `方案里写着“${hint}”，请核实是不是专业经营单位的设施设备。` }
      : { grade: 'good', words: '不是专业经营单位的设施设备。' };
  return finding(
    'utility',
    '列支范围',
    ['QD-80', 'SD-71'],
    '《青岛市物业管理条例》第八十条、《山东省物业管理条例》第七十一条',
    told,
  );
}

function emergency({ document }: RepairUse): RepairFinding {
  return finding('emergency', '应急使用', ['CC-281', 'RF-5'], '《民法典》第二百八十一条第二款', {
    grade: document.trim() === '' ? 'warn' : 'good',
    words:
      document.trim() === ''
        ? '紧急情况下由业主大会或者业主委员会依法申请，不经表决；还没有登记申请文件。'
        : `紧急情况下由业主大会或者业主委员会依法申请，不经表决；依据 ${document.trim()}。`,
  });
}

/** The day of posting is not counted (CC-201). */
function posting(use: RepairUse, today: string): RepairFinding {
  const told = (): Told => {
    const [from, until] = [parseDay(use.planPostedFrom), parseDay(use.planPostedUntil)];
    if (!from)
      return behind(use, 'posted')
        ? { grade: 'bad', words: '没有登记方案公示。' }
        : { grade: 'open', words: '方案还没有公示。' };
    if (from < SIX_STEPS_FROM) return { grade: 'open', words: `公示在 ${SIX_STEPS_FROM} 通知之前，不按七日核。` };
    if (!until || until > today) {
      return { grade: 'open', words: `${from} 起公示，公示期不少于 ${PLAN_POSTING_DAYS} 日，尚未期满。` };
    }
    const days = daysBetween(from, until);
    const span = `${from} 起、${until} 止，公示当日不计，满 ${days} 日`;
    if (days < PLAN_POSTING_DAYS) return { grade: 'bad', words: `${span}，少于 ${PLAN_POSTING_DAYS} 日。` };
    if (use.voteOn !== '' && use.voteOn < until)
      return { grade: 'warn', words: `${span}，但 ${use.voteOn} 表决时公示还没有期满。` };
    return { grade: 'good', words: `${span}，不少于 ${PLAN_POSTING_DAYS} 日。` };
  };
  return finding('posting', '方案公示', ['RF-6'], NOTICE, told());
}

function votes(use: RepairUse): RepairFinding[] {
  const vote = repairVote(use);
  const paid = use.payments.length > 0;
  if (!vote) {
    const late = behind(use, 'voted') || paid;
    const told: Told = late
      ? { grade: 'bad', words: '没有登记表决日期或参与、同意的人数和面积，不能证明业主已共同决定。', misuse: paid }
      : { grade: 'open', words: '还没有表决。' };
    const basis = '《民法典》第二百七十八条';
    return [
      finding('participation', '参与表决', ['CC-278'], basis, told),
      finding('approval', '同意使用', ['CC-278'], basis, told),
    ];
  }
  const scope = use.voteOf === 'scope' ? '（按列支范围内的业主计算，165号令第二十二条）' : '';
  const { citation } = vote.ruleSet.participation;
  const told = ({ met, words }: { met: boolean; words: string }): Told =>
    met ? { grade: 'good', words: words + scope } : { grade: 'bad', words: words + scope, misuse: paid };
  const approvalBasis = vote.ruleSet.id === 'property-law-76' ? vote.ruleSet.special : vote.ruleSet.ordinary;
  return [
    finding('participation', '参与表决', [vote.participation.rule], citation, told(vote.participation)),
    finding('approval', '同意使用', [vote.approval.rule], approvalBasis.citation, told(vote.approval)),
  ];
}

function audit(use: RepairUse): RepairFinding {
  const { auditedOn, audited, budget, payments, emergency: urgent } = use;
  const early = payments.filter(({ on }) => on !== '' && (auditedOn === '' || on < auditedOn));
  const told = (): Told => {
    if (early.length > 0) {
      const first = early[0]?.on ?? '';
      const words = auditedOn === '' ? `${first} 已付款，没有登记审核。` : `${first} 的付款早于 ${auditedOn} 的审核。`;
      return { grade: urgent ? 'warn' : 'bad', words };
    }
    if (auditedOn === '' || audited === null) return { grade: 'open', words: '还没有审核。' };
    if (audited > budget)
      return { grade: 'warn', words: `审核金额 ${showYuan(audited)} 元超过预算 ${showYuan(budget)} 元。` };
    return { grade: 'good', words: `${auditedOn} 审核，金额 ${showYuan(audited)} 元，预算 ${showYuan(budget)} 元。` };
  };
  return finding('audit', '审核', ['RF-6'], NOTICE, told());
}

function firstPayment(use: RepairUse): RepairFinding {
  const { limit, paidBefore, firstLimit } = repairMoney(use);
  const first = use.payments.reduce((least, { on }) => (on !== '' && on < least ? on : least), '9999');
  const told = (): Told => {
    if (paidBefore === 0)
      return { grade: 'open', words: `验收前最多拨付 ${showYuan(firstLimit)} 元（${showYuan(limit)} 元的 70%）。` };
    if (first < SIX_STEPS_FROM) return { grade: 'open', words: `付款在 ${SIX_STEPS_FROM} 通知之前，不按 70% 核。` };
    const words = `验收前拨付 ${showYuan(paidBefore)} 元，${showYuan(limit)} 元的 70% 是 ${showYuan(firstLimit)} 元`;
    return paidBefore > firstLimit
      ? { grade: 'bad', words: `${words}，多 ${showYuan(paidBefore - firstLimit)} 元。` }
      : { grade: 'good', words: `${words}，没有超过。` };
  };
  return finding('first-payment', '首期拨付', ['RF-6'], NOTICE, told());
}

function total(use: RepairUse): RepairFinding {
  const { limit, paid } = repairMoney(use);
  const name = use.audited === null ? '预算' : '审核金额';
  const told = (): Told => {
    if (paid === 0) return { grade: 'open', words: `还没有付款，${name} ${showYuan(limit)} 元。` };
    const words = `已付 ${showYuan(paid)} 元，${name} ${showYuan(limit)} 元`;
    if (paid <= limit) return { grade: 'good', words: `${words}，没有超过。` };
    const over = `${words}，超出 ${showYuan(paid - limit)} 元`;
    return use.overReason.trim() === ''
      ? { grade: 'bad', words: `${over}，没有写明原因。` }
      : { grade: 'warn', words: `${over}，原因：${use.overReason.trim()}。` };
  };
  return finding('total', '付款总额', ['RF-6'], NOTICE, told());
}

function acceptance(use: RepairUse): RepairFinding {
  const told = (): Told => {
    if (use.acceptedOn === '') {
      return behind(use, 'accepted')
        ? { grade: 'bad', words: '已结清，没有登记验收。' }
        : { grade: 'open', words: '还没有验收。' };
    }
    if (use.acceptors.length === 0) return { grade: 'warn', words: `${use.acceptedOn} 验收，没有登记参加验收的人。` };
    return { grade: 'good', words: `${use.acceptedOn} 验收：${use.acceptors.join('、')}。` };
  };
  return finding('acceptance', '竣工验收', ['RF-6'], NOTICE, told());
}

/** Whether the use has gone past a step. */
function behind(use: RepairUse, step: RepairUse['step']): boolean {
  return steps.indexOf(use.step) > steps.indexOf(step);
}
