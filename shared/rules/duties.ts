import type { Jurisdiction } from '../communities/bureau';
import type { Day } from '../basics/dates';
import type { EventId } from '../elections/election-case';

export type DutyId =
  | 'form-group'
  | 'post-group'
  | 'hold-meeting'
  | 'notice'
  | 'first-committee-meeting'
  | 'post-committee'
  | 'filing'
  | 'post-decision'
  | 'renewal-start'
  | 'hand-over';

export type Period =
  | { readonly days: number; readonly months: null }
  /** CC-202: the corresponding day, or the month's end. */
  | { readonly days: null; readonly months: number };

/** One layer's number for a duty, while it is in force (by the day of the `start` event). */
export interface DutyRule {
  readonly layer: Jurisdiction;
  readonly rule: string;
  readonly start: EventId;
  readonly period: Period;
  readonly from: Day | null;
  /** The last day in force. */
  readonly to: Day | null;
}

export interface Duty {
  readonly id: DutyId;
  readonly kinds: readonly ('first' | 'renewal')[];
  readonly done: EventId;
  /** A backward period ends before its start event and is not moved. */
  readonly direction: 'forward' | 'backward';
  /** As the sentence needs it: 组建筹备组. */
  readonly title: string;
  readonly rules: readonly DutyRule[];
}

const both = ['first', 'renewal'] as const;
const days = (count: number): Period => ({ days: count, months: null });
const months = (count: number): Period => ({ days: null, months: count });

/** 山东省物业管理条例: the amendment of 2021-12-03 took effect on that day; 青岛市物业管理条例: from 2021-05-01. */
const SHANDONG_2021 = '2021-12-03' as Day;
const SHANDONG_2018_ENDS = '2021-12-02' as Day;
const QINGDAO_2021 = '2021-05-01' as Day;

const national = (start: EventId, period: Period, rule: string): DutyRule => ({
  layer: 'national',
  rule,
  start,
  period,
  from: null,
  to: null,
});
const shandongBefore = (start: EventId, period: Period, rule: string): DutyRule => ({
  layer: 'shandong',
  rule,
  start,
  period,
  from: null,
  to: SHANDONG_2018_ENDS,
});
const shandong = (start: EventId, period: Period, rule: string): DutyRule => ({
  layer: 'shandong',
  rule,
  start,
  period,
  from: SHANDONG_2021,
  to: null,
});
const qingdao = (start: EventId, period: Period, rule: string): DutyRule => ({
  layer: 'qingdao',
  rule,
  start,
  period,
  from: QINGDAO_2021,
  to: null,
});

/** Every statutory date of a case (formats.md 4, domain.md A8). */
export const duties: readonly Duty[] = [
  {
    id: 'form-group',
    kinds: ['first'],
    done: 'groupFormed',
    direction: 'forward',
    title: '组建筹备组',
    rules: [
      national('applied', days(60), 'GR-9'),
      shandongBefore('applied', days(30), 'SD18-29'),
      shandong('applied', days(60), 'SD-21'),
      qingdao('applied', days(30), 'QD-22'),
    ],
  },
  {
    id: 'post-group',
    kinds: ['first'],
    done: 'groupPosted',
    direction: 'forward',
    title: '公示筹备组成员名单和工作职责',
    rules: [
      shandongBefore('groupFormed', days(10), 'SD18-29'),
      shandong('groupFormed', days(10), 'SD-21'),
      qingdao('groupFormed', days(3), 'QD-23'),
    ],
  },
  {
    id: 'hold-meeting',
    kinds: ['first'],
    done: 'meeting',
    direction: 'forward',
    title: '召开首次业主大会会议',
    rules: [
      national('groupFormed', days(90), 'GR-15'),
      shandongBefore('groupFormed', days(60), 'SD18-30'),
      shandong('groupFormed', days(90), 'SD-22'),
      qingdao('groupFormed', days(60), 'QD-24'),
    ],
  },
  {
    id: 'notice',
    kinds: both,
    done: 'noticePosted',
    direction: 'backward',
    title: '公示会议通知',
    rules: [
      national('meeting', days(15), 'PMR-14'),
      shandongBefore('meeting', days(15), 'SD18-30'),
      shandong('meeting', days(15), 'SD-22'),
      qingdao('meeting', days(15), 'QD-29'),
    ],
  },
  {
    id: 'first-committee-meeting',
    kinds: both,
    done: 'firstMeeting',
    direction: 'forward',
    title: '召开业主委员会首次会议，推选主任、副主任',
    rules: [
      national('elected', days(7), 'GR-32'),
      shandong('elected', days(7), 'SD-30'),
      qingdao('elected', days(3), 'QD-36'),
    ],
  },
  {
    id: 'post-committee',
    kinds: both,
    done: 'committeePosted',
    direction: 'forward',
    title: '公示业主委员会成员、办公场所和电话',
    rules: [qingdao('firstMeeting', days(3), 'QD-36')],
  },
  {
    id: 'filing',
    kinds: both,
    done: 'filed',
    direction: 'forward',
    title: '办理业主委员会备案',
    rules: [
      national('elected', days(30), 'PMR-16'),
      shandong('elected', days(30), 'SD-31'),
      qingdao('elected', days(30), 'QD-37'),
    ],
  },
  {
    id: 'post-decision',
    kinds: both,
    done: 'decisionPosted',
    direction: 'forward',
    title: '公告业主大会决定',
    rules: [qingdao('elected', days(3), 'QD-44')],
  },
  {
    id: 'renewal-start',
    kinds: ['renewal'],
    done: 'renewalStarted',
    direction: 'backward',
    title: '启动换届',
    rules: [
      national('termEnds', months(3), 'GR-47'),
      shandong('termEnds', days(90), 'SD-33'),
      qingdao('termEnds', days(60), 'QD-41'),
    ],
  },
  {
    id: 'hand-over',
    kinds: ['renewal'],
    done: 'handedOver',
    direction: 'forward',
    title: '移交印章、财物和档案资料',
    rules: [national('termEnds', days(10), 'GR-48'), qingdao('elected', days(10), 'QD-43')],
  },
];
