import { addDays, daysBetween, type Day } from '#shared/basics/dates';
import { showYuan } from '#shared/basics/money';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { PLAN_POSTING_DAYS, repairFindings } from '#shared/evidence/repair-findings';
import { repairMoney } from '#shared/evidence/repair-money';
import { repairSteps, type RepairUse, type RepairUseRow } from '#shared/evidence/repair-use';
import { fundBalance, type FundBalance } from '#shared/evidence/repair/fund-balance';
import { nextStep } from '#shared/evidence/repair/repair-order';
import type { StateTone } from '../../../components/state-mark';

export interface UseLine {
  readonly id: string;
  readonly body: RepairUse;
  readonly project: string;
  readonly street: string;
  readonly streetId: string;
  /** Under way: neither settled nor stopped nor void. */
  readonly open: boolean;
  readonly bad: number;
  readonly paid: number;
}

export type UseState = 'all' | 'open' | 'posting' | 'bad' | 'over';

/** Every use, those under way first, the latest first. */
export function repairLines(places: PlaceFacts, rows: readonly RepairUseRow[], today: Day): UseLine[] {
  const projects = new Map(places.projects.map(({ id, body }) => [id, body]));
  const community = new Map(places.communities.map(({ id, body }) => [id, body.streetId]));
  const street = new Map(places.streets.map(({ id, body }) => [id, body.name]));
  return rows
    .map(({ id, body }): UseLine => {
      const project = projects.get(body.projectId);
      const streetId = community.get(project?.communityId ?? '') ?? '';
      const live = body.state !== 'void';
      return {
        ...{ id, body, project: project?.name ?? '已删除的小区', street: street.get(streetId) ?? '', streetId },
        open: live && nextStep(body) !== null,
        bad: live ? repairFindings(body, today).filter(({ grade }) => grade === 'bad').length : 0,
        paid: repairMoney(body).paid,
      };
    })
    .sort((a, b) => Number(b.open) - Number(a.open) || b.bad - a.bad || (a.body.enteredAt < b.body.enteredAt ? 1 : -1));
}

export interface UseFilter {
  readonly streetId: string;
  readonly state: UseState;
  readonly matches: (text: string) => boolean;
}

export function filterRepairLines(lines: readonly UseLine[], filter: UseFilter, today: Day): UseLine[] {
  return lines.filter(line => {
    if (filter.streetId !== '' && line.streetId !== filter.streetId) return false;
    if (!hasState(line, filter.state, today)) return false;
    return filter.matches(line.project) || filter.matches(line.body.item);
  });
}

function hasState(line: UseLine, state: UseState, today: Day): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'open':
      return line.open;
    case 'posting':
      return line.open && line.body.step === 'posted' && line.body.planPostedUntil >= today;
    case 'bad':
      return line.bad > 0;
    case 'over':
      return !line.open;
  }
}

/** What a use is waiting for. */
export function repairMark(line: UseLine, today: Day): { readonly tone: StateTone; readonly words: string } {
  const { body, bad } = line;
  if (body.state === 'void') return { tone: 'none', words: '已作废' };
  if (bad > 0) return { tone: 'bad', words: `${bad} 项不符合` };
  if (body.step === 'posted') {
    const left = daysBetween(today, body.planPostedUntil as Day);
    return left >= 0
      ? { tone: 'warn', words: left === 0 ? '公示今天期满' : `公示还有 ${left} 天` }
      : { tone: 'warn', words: '公示期满，待表决' };
  }
  const next = nextStep(body);
  return next === null
    ? { tone: 'good', words: repairSteps[body.step] }
    : { tone: 'none', words: `待${repairSteps[next]}` };
}

export interface UseFigures {
  readonly open: number;
  readonly bad: number;
  /** Paid in the calendar year of today, fen. */
  readonly paidThisYear: number;
  /** What uses under way still have to be paid, fen. */
  readonly bound: number;
}

export function repairFigures(lines: readonly UseLine[], today: Day): UseFigures {
  const live = lines.filter(({ body }) => body.state !== 'void');
  const year = today.slice(0, 4);
  const payments = live.flatMap(({ body }) => body.payments);
  return {
    open: live.filter(({ open }) => open).length,
    bad: live.filter(({ bad }) => bad > 0).length,
    paidThisYear: payments.filter(({ on }) => on.startsWith(year)).reduce((sum, { amount }) => sum + amount, 0),
    bound: live.filter(({ open }) => open).reduce((sum, { body }) => sum + repairMoney(body).left, 0),
  };
}

export interface BalanceLine extends FundBalance {
  readonly projectId: string;
  readonly project: string;
  readonly street: string;
  readonly uses: number;
}

/** Every project's fund: what is there, what is spoken for; those that lack money first. */
export function balanceLines(
  places: PlaceFacts,
  rows: readonly RepairUseRow[],
  balanceOf: (projectId: string) => number | null,
): BalanceLine[] {
  const community = new Map(places.communities.map(({ id, body }) => [id, body.streetId]));
  const street = new Map(places.streets.map(({ id, body }) => [id, body.name]));
  return places.projects
    .map(({ id, body }): BalanceLine => {
      const uses = rows.filter(row => row.body.projectId === id && row.body.state !== 'void');
      return {
        ...{ projectId: id, project: body.name, uses: uses.length },
        street: street.get(community.get(body.communityId) ?? '') ?? '',
        ...fundBalance(uses, balanceOf(id)),
      };
    })
    .sort(
      (a, b) =>
        Number((b.free ?? 0) < 0) - Number((a.free ?? 0) < 0) ||
        b.bound - a.bound ||
        b.paid - a.paid ||
        a.project.localeCompare(b.project, 'zh-CN'),
    );
}

export const yuan = (fen: number | null) => (fen === null ? '没有登记' : showYuan(fen));

/** The first day on which a plan that was posted on `from` may be taken down (RF-6: 7 full days, the first not counted). */
export function postingUntil(from: Day): Day {
  return addDays(from, PLAN_POSTING_DAYS);
}
