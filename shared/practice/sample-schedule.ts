import { addDays, type Day } from '../basics/dates';

/** The days of a sample election around the day on which voting begins; all deadlines of every layer are kept. */
export interface SampleSchedule {
  readonly applied: Day;
  readonly groupFormed: Day;
  readonly groupPosted: Day;
  readonly recordDate: Day;
  readonly noticePosted: Day;
  readonly meeting: Day;
  readonly votingFrom: string;
  readonly votingUntil: string;
  readonly voteDate: Day;
  readonly countAt: string;
  readonly elected: Day;
  readonly decisionPosted: Day;
  readonly firstMeeting: Day;
  readonly committeePosted: Day;
  readonly filed: Day;
  /** For a renewal: the term of the committee before ends after the new election. */
  readonly termEnds: Day;
  readonly renewalStarted: Day;
}

export function sampleSchedule(meeting: Day): SampleSchedule {
  const day = (offset: number) => addDays(meeting, offset);
  return {
    applied: day(-75),
    groupFormed: day(-50),
    groupPosted: day(-48),
    recordDate: day(-30),
    noticePosted: day(-18),
    meeting,
    votingFrom: `${meeting}T08:00`,
    votingUntil: `${day(3)}T18:00`,
    voteDate: day(3),
    countAt: `${day(4)}T09:00`,
    elected: day(4),
    decisionPosted: day(5),
    firstMeeting: day(6),
    committeePosted: day(7),
    filed: day(14),
    termEnds: day(60),
    renewalStarted: day(-45),
  };
}

/** `09:00` of a day as ISO 8601 with the offset of China. */
export function momentOn(day: Day, time = '09:00'): string {
  return `${day}T${time}:00+08:00`;
}
