import { parseDay, type Day } from '../../basics/dates';
import { showYuan } from '../../basics/money';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { namesIn } from '../assessments/assessment-facts';
import { evidenceDayRefusal } from '../head-refusal';
import { repairFindings } from '../repair-findings';
import { repairMoney } from '../repair-money';
import { repairSteps, type RepairStep, type RepairUse, type RepairUseRow } from '../repair-use';
import { readAmount, readWeight, type WeightTyped } from './repair-amounts';
import { changeRepairUse } from './change-repair-use';
import { nextStep } from './repair-order';

/** What each step asks for, as typed. */
export type StepInput =
  | { readonly step: 'posted'; readonly from: string; readonly until: string; readonly at: string }
  | {
      readonly step: 'voted';
      readonly on: string;
      readonly of: RepairUse['voteOf'];
      readonly base: WeightTyped;
      readonly participating: WeightTyped;
      readonly agreeing: WeightTyped;
      /** The certified vote that it is taken from; empty for a vote on paper. */
      readonly electionId: string;
      readonly matterId: string;
    }
  | { readonly step: 'submitted'; readonly on: string }
  | {
      readonly step: 'audited';
      readonly on: string;
      readonly by: string;
      readonly amount: string;
      readonly despite: string;
    }
  | {
      readonly step: 'working';
      readonly on: string;
      readonly contractor: string;
      readonly selection: string;
      readonly supervisor: string;
    }
  | { readonly step: 'accepted'; readonly finished: string; readonly on: string; readonly by: string }
  | { readonly step: 'settled' }
  | { readonly step: 'stopped'; readonly reason: string };

interface Change {
  readonly changed: Partial<RepairUse>;
  readonly words: string;
}

/** One step further (RF-6). Steps are taken in their order; a use may be stopped at any of them but the last. */
export function advanceRepairUse(row: RepairUseRow, input: StepInput, context: CommandContext): Result<ChangeDraft> {
  const { body } = row;
  const next = nextStep(body);
  if (body.state === 'void' || next === null) return refuse('repair-over', { step: repairSteps[body.step] });
  if (input.step !== 'stopped' && input.step !== next) {
    return refuse('repair-order', { step: repairSteps[input.step], next: repairSteps[next] });
  }
  const change = read(body, input, context.now.slice(0, 10) as Day);
  if (!change.ok) return change;
  return changeRepairUse(
    row,
    { ...change.value.changed, step: input.step },
    { act: repairSteps[input.step], words: `${repairSteps[input.step]}：${change.value.words}` },
    context,
  );
}

function read(body: RepairUse, input: StepInput, today: Day): Result<Change> {
  switch (input.step) {
    case 'posted':
      return readPosting(input, today);
    case 'voted':
      return readVote(body, input, today);
    case 'submitted':
      return dated('提交日期', input.on, today, { submittedOn: input.on }, `${input.on} 提交维修资金使用申请`);
    case 'audited':
      return readAudit(body, input, today);
    case 'working':
      return readWork(input, today);
    case 'accepted':
      return readAcceptance(input, today);
    case 'settled':
      return readSettled(body);
    case 'stopped':
      return input.reason.trim() === ''
        ? refuse('evidence-words-missing', { what: '终止的原因' })
        : ok({ changed: { stopReason: input.reason.trim() }, words: input.reason.trim() });
  }
}

type Step<S extends RepairStep> = Extract<StepInput, { readonly step: S }>;

function readPosting({ from, until, at }: Step<'posted'>, today: Day): Result<Change> {
  const wrong =
    evidenceDayRefusal('公示开始', from, today, false) ?? evidenceDayRefusal('公示结束', until, today, false);
  if (wrong) return { ok: false, refusal: wrong };
  if (until < from) return refuse('repair-posting-order', { from, until });
  const changed = { planPostedFrom: from, planPostedUntil: until, planPostedAt: at.trim() };
  return ok({ changed, words: `${from} 至 ${until}${at.trim() === '' ? '' : `，${at.trim()}`}` });
}

function readVote(body: RepairUse, input: Step<'voted'>, today: Day): Result<Change> {
  const wrong = evidenceDayRefusal('表决日期', input.on, today, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (body.planPostedFrom !== '' && input.on < body.planPostedFrom) {
    return refuse('repair-vote-early', { on: input.on, posted: body.planPostedFrom });
  }
  const base = readWeight(input.of === 'all' ? '全体业主' : '列支范围内业主', input.base);
  if (!base.ok) return base;
  const participating = readWeight('参与表决', input.participating);
  if (!participating.ok) return participating;
  const agreeing = readWeight('同意', input.agreeing);
  if (!agreeing.ok) return agreeing;
  const [all, took, yes] = [base.value, participating.value, agreeing.value];
  if (took.heads > all.heads || took.area > all.area)
    return refuse('repair-vote-above', { small: '参与表决', large: '全体' });
  if (yes.heads > took.heads || yes.area > took.area)
    return refuse('repair-vote-above', { small: '同意', large: '参与表决' });
  const changed = {
    ...{ voteOn: input.on, voteOf: input.of, base: all, participating: took, agreeing: yes },
    ...{ electionId: input.electionId, matterId: input.matterId },
  };
  return ok({ changed, words: `${input.on}，参与 ${took.heads} 人、同意 ${yes.heads} 人，共 ${all.heads} 人` });
}

/** The bureau's own approval: what does not hold by then stops it, unless a reason is given that stays in the story. */
function readAudit(body: RepairUse, input: Step<'audited'>, today: Day): Result<Change> {
  const wrong = evidenceDayRefusal('审核日期', input.on, today, true);
  if (wrong) return { ok: false, refusal: wrong };
  if (body.submittedOn !== '' && input.on < body.submittedOn) {
    return refuse('repair-audit-early', { on: input.on, submitted: body.submittedOn });
  }
  if (input.by.trim() === '') return refuse('repair-auditor');
  const amount = readAmount('审核金额', input.amount);
  if (!amount.ok) return amount;
  const decisive = ['utility', 'posting', 'participation', 'approval'];
  const bad = repairFindings(body, today).find(({ id, grade }) => grade === 'bad' && decisive.includes(id));
  const despite = input.despite.trim();
  if (bad && despite === '') return refuse('repair-audit-bad', { words: bad.words, basis: bad.basis });
  const said = bad ? `，尽管${bad.title}不符合：${despite}` : '';
  return ok({
    changed: { auditedOn: input.on, auditor: input.by.trim(), audited: amount.value },
    words: `${input.on} ${input.by.trim()}，审核金额 ${showYuan(amount.value)} 元${said}`,
  });
}

function readWork(input: Step<'working'>, today: Day): Result<Change> {
  const contractor = input.contractor.trim();
  if (contractor === '') return refuse('repair-contractor');
  const changed = {
    ...{ startedOn: input.on, contractor, selection: input.selection.trim(), supervisor: input.supervisor.trim() },
  };
  return dated('开工日期', input.on, today, changed, `${input.on} 开工，施工单位 ${contractor}`);
}

function readAcceptance(input: Step<'accepted'>, today: Day): Result<Change> {
  const acceptors = namesIn(input.by);
  if (acceptors.length === 0) return refuse('repair-acceptors');
  const finished = evidenceDayRefusal('竣工日期', input.finished, today, true);
  if (finished) return { ok: false, refusal: finished };
  if (input.on < input.finished) return refuse('repair-accept-early', { on: input.on, finished: input.finished });
  const changed = { finishedOn: input.finished, acceptedOn: input.on, acceptors };
  return dated('验收日期', input.on, today, changed, `${input.on} 验收，${acceptors.join('、')}`);
}

function readSettled(body: RepairUse): Result<Change> {
  const { paid } = repairMoney(body);
  if (paid === 0) return refuse('repair-unpaid');
  return ok({ changed: {}, words: `共付 ${showYuan(paid)} 元` });
}

function dated(what: string, on: string, today: Day, changed: Partial<RepairUse>, words: string): Result<Change> {
  const wrong = parseDay(on) && on <= today ? null : evidenceDayRefusal(what, on, today, true);
  return wrong ? { ok: false, refusal: wrong } : ok({ changed, words });
}
