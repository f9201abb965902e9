import type { Jurisdiction } from '../communities/bureau';
import { kindOfGroup, boardGroupIds, type BoardGroup, type DisclosureKind } from './disclosure';
import type { DisclosureSwitches } from './disclosure-switches';

/** QD-92: not less than three days in a conspicuous place; the day of posting is not counted (DT-7). */
export const POSTING_DAYS = 3;

interface GroupRule {
  /** For the head of a column. */
  readonly short: string;
  /** `sight`: holds while unchanged and looked at now and then. `period`: covers a closed period, then the next is due. */
  readonly fresh: 'sight' | 'period';
  /** Whether a board without it is incomplete. */
  readonly required: boolean;
  /** Rule ids of domain.md on which the duty rests, the nearest first. */
  readonly rules: Readonly<Record<Jurisdiction, readonly string[]>>;
}

/** The six groups of the notice board: what each is held to. Outside Qingdao they order what SD-59 and CC-943 name. */
export const groupRules: Readonly<Record<BoardGroup, GroupRule>> = {
  1: {
    short: '执照和投诉电话',
    fresh: 'sight',
    required: true,
    rules: { qingdao: ['QD-60', 'SD-59'], shandong: ['SD-59'], national: [] },
  },
  2: {
    short: '服务和收费标准',
    fresh: 'sight',
    required: true,
    rules: { qingdao: ['QD-60', 'SD-59'], shandong: ['SD-59'], national: ['CC-943'] },
  },
  3: {
    short: '电梯消防维保',
    fresh: 'sight',
    required: true,
    rules: { qingdao: ['QD-60'], shandong: ['CC-943'], national: ['CC-943'] },
  },
  4: {
    short: '合同履行情况',
    fresh: 'period',
    required: true,
    rules: { qingdao: ['QD-60', 'SD-59'], shandong: ['SD-59'], national: ['CC-943'] },
  },
  5: {
    short: '公共收益',
    fresh: 'period',
    required: true,
    rules: { qingdao: ['QD-60', 'CC-943'], shandong: ['SD-59', 'CC-943'], national: ['CC-943'] },
  },
  6: {
    short: '其他',
    fresh: 'sight',
    required: false,
    rules: { qingdao: ['QD-60', 'QD-79'], shandong: ['SD-59'], national: [] },
  },
};

/** The groups that a kind needs to be complete. */
export function groupsOfKind(kind: DisclosureKind, { wholeBoard }: DisclosureSwitches): BoardGroup[] {
  return boardGroupIds.filter(
    group =>
      kindOfGroup[group] === kind && groupRules[group].required && (wholeBoard || kind !== 'service' || group === 2),
  );
}

/** Months after which the next content of a period is called for. */
export function periodMonths(group: BoardGroup, switches: DisclosureSwitches): number {
  return group === 5 ? switches.incomeMonths : switches.performanceMonths;
}
