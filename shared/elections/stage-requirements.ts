import type { ElectionCase } from './election-case';
import type { PaperCount } from './paper-count';
import { committeeSizeFindings } from './committee-size';
import { seatsOf } from './matter-catalog';
import { meetingGaps } from './meeting-gaps';
import { noticeFindings } from './notice-findings';

/** What the stage table looks at. */
export interface StageFacts {
  readonly election: ElectionCase;
  readonly papers: PaperCount;
  /** Candidate ids that a law bars, and those with a law condition still unanswered. */
  readonly barred: readonly string[];
  readonly unchecked: readonly string[];
  /** ISO 8601 with offset. */
  readonly now: string;
}

export interface Requirement {
  readonly id: string;
  /** What must be true, as a sentence: 已设定基准日并冻结清册. */
  readonly words: string;
  readonly rule: string;
  met(facts: StageFacts): boolean;
}

const define = (id: string, words: string, rule: string, met: (facts: StageFacts) => boolean): Requirement => ({
  id,
  words,
  rule,
  met,
});

/** Every condition of the stage table, once. */
export const requirements = {
  registerFrozen: define('register-frozen', '业主清册已按基准日冻结', 'GR-12', f => f.election.frozen !== null),
  enoughCandidates: define('enough-candidates', '至少有一名候选人', 'GR-14', f => f.election.candidates.length > 0),
  candidatesEligible: define(
    'candidates-eligible',
    '每名候选人的法定条件都已核对且符合',
    'GR-31',
    f => f.barred.length === 0 && f.unchecked.length === 0,
  ),
  mattersComplete: define('matters-complete', '首次会议须表决管理规约和议事规则', 'GR-15', f =>
    mattersComplete(f.election),
  ),
  electionListed: define('election-listed', '有且只有一项委员选举，候选人均已列入', 'CC-278', f =>
    electionListed(f.election),
  ),
  seatsInOrder: define('seats-in-order', '应选人数为单数且符合人数规定，候选人不少于应选人数', 'GR-31', f =>
    seatsInOrder(f.election),
  ),
  meetingArranged: define(
    'meeting-arranged',
    '会议形式、时间、地点、送达与回收办法、联系人均已填写',
    'GR-12',
    f => meetingGaps(f.election).length === 0,
  ),
  noticeInTime: define('notice-in-time', '通知在会议十五日前公示', 'PMR-14', f =>
    noticeFindings(f.election).every(x => x.grade !== 'blocks'),
  ),
  ballotsIssued: define('ballots-issued', '已按冻结清册制发选票', 'GR-22', f => f.election.issued !== null),
  someDelivered: define('some-delivered', '至少登记了一张选票的送达', 'GR-22', f => f.papers.delivered > 0),
  votingOver: define(
    'voting-over',
    '投票截止时间已过',
    'GR-12',
    f => localMinute(f.now) >= f.election.meeting.votingUntil,
  ),
  papersReconcile: define(
    'papers-reconcile',
    '制发数 = 送达数 + 未送达数，录入的选票均已登记送达',
    'GR-22',
    f => f.papers.unregistered === 0 && f.papers.returnedUndelivered.length === 0 && f.papers.printed > 0,
  ),
  resultCertified: define('result-certified', '结果已由监票人见证并确认', 'GR-30', f => f.election.certified !== null),
  postsNamed: define(
    'posts-named',
    '已推选主任、副主任',
    'GR-32',
    f => f.election.committee?.posts.some(p => p.post === 'chair') === true,
  ),
  filingDated: define('filing-dated', '已登记备案日期', 'PMR-16', f => Boolean(f.election.events.filed)),
} as const satisfies Record<string, Requirement>;

/** The wall-clock minute of an ISO time with offset, comparable to `YYYY-MM-DDTHH:mm`. */
export function localMinute(iso: string): string {
  return iso.slice(0, 16);
}

/** First meeting: the assembly exists once 规约 and 议事规则 are passed and the committee elected (GR-15, QD-25). */
function mattersComplete(election: ElectionCase): boolean {
  if (election.kind === 'renewal') return true;
  const codes = new Set(election.matters.map(matter => matter.code));
  return codes.has(1) && codes.has(2);
}

function electionListed(election: ElectionCase): boolean {
  const elections = election.matters.filter(matter => matter.kind === 'election');
  const listed = elections[0]?.candidates ?? [];
  const known = new Set(election.candidates.map(candidate => candidate.id));
  return elections.length === 1 && listed.length === known.size && listed.every(id => known.has(id));
}

function seatsInOrder(election: ElectionCase): boolean {
  const seats = seatsOf(election);
  return (
    seats !== null &&
    seats <= election.candidates.length &&
    committeeSizeFindings(seats, election).every(finding => finding.grade !== 'blocks')
  );
}
