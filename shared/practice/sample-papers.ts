import type { OpenCaseInput } from '../elections/commands/open-case';
import type { Certification, ElectionCase } from '../elections/election-case';
import { strictOptions } from '../elections/options';
import type { SampleElectionInput } from './sample-election';
import type { SampleSchedule } from './sample-schedule';

/** What is typed when the sample case is opened. Names of persons are invented. */
export function sampleOpening(
  project: string,
  { kind, jurisdiction }: Pick<SampleElectionInput, 'kind' | 'jurisdiction'>,
  days: SampleSchedule,
): Omit<OpenCaseInput, 'projectId'> {
  const first = kind === 'first';
  return {
    title: first ? `${project}首次业主大会会议暨第一届业主委员会选举` : `${project}第二届业主委员会换届选举`,
    kind,
    term: first ? 1 : 2,
    termYears: 5,
    jurisdiction,
    voteDate: days.voteDate,
    ruleSet: 'auto',
    options: { ...strictOptions(), customBars: ['EL-4', 'EL-5', 'EL-10'] },
    organiser: {
      street: '中韩街道办事处',
      group: first ? `${project}首次业主大会会议筹备组` : `${project}业主委员会换届小组`,
      leader: '孙立群',
      counters: '王海燕、刘志强',
      supervisors: '张敏、陈国栋',
    },
    events: first
      ? { applied: days.applied, groupFormed: days.groupFormed, groupPosted: days.groupPosted }
      : { termEnds: days.termEnds, renewalStarted: days.renewalStarted },
  };
}

export function sampleMeeting(days: SampleSchedule): ElectionCase['meeting'] {
  return {
    form: 'written',
    place: '小区物业服务中心一楼大厅',
    votingFrom: days.votingFrom,
    votingUntil: days.votingUntil,
    countAt: days.countAt,
    countPlace: '社区居民委员会会议室',
    delivery: '上门当面送达；两次上门无人的以挂号信送达；仍无法送达的在小区公告栏公告',
    collection: '投入各楼门厅的票箱，或者交到物业服务中心登记处',
    contact: '筹备组',
    contactPhone: '0532-88990012',
  };
}

export function sampleWitnesses(): Certification['witnesses'] {
  return [
    { role: '监票人', name: '张敏' },
    { role: '监票人', name: '陈国栋' },
    { role: '计票人', name: '王海燕' },
    { role: '街道代表', name: '孙立群' },
  ];
}
