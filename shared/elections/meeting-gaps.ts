import type { ElectionCase } from './election-case';

const fields: readonly { key: keyof ElectionCase['meeting']; words: string }[] = [
  { key: 'place', words: '会议地点' },
  { key: 'votingFrom', words: '投票开始时间' },
  { key: 'votingUntil', words: '投票截止时间' },
  { key: 'countAt', words: '计票时间' },
  { key: 'countPlace', words: '计票地点' },
  { key: 'delivery', words: '选票送达办法' },
  { key: 'collection', words: '选票回收办法' },
  { key: 'contact', words: '联系人' },
  { key: 'contactPhone', words: '联系电话' },
];

/** What is still missing or out of order in the arrangements that the notice must state (GR-12(2), QD-24). */
export function meetingGaps(election: Pick<ElectionCase, 'meeting' | 'voteDate'>): string[] {
  const { meeting } = election;
  const gaps = fields.filter(field => String(meeting[field.key]).trim() === '').map(field => `未填写${field.words}`);
  if (gaps.length > 0) return gaps;
  if (meeting.votingUntil <= meeting.votingFrom) gaps.push('投票截止时间须晚于开始时间');
  if (meeting.countAt < meeting.votingUntil) gaps.push('计票时间不得早于投票截止时间');
  if (election.voteDate < meeting.votingFrom.slice(0, 10) || election.voteDate > meeting.countAt.slice(0, 10)) {
    gaps.push('表决日期须在投票开始日至计票日之间');
  }
  return gaps;
}
