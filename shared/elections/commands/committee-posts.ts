import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import type { CommitteePost } from '../election-case';
import { caseDraft, mayDo } from './case-draft';

export interface CommitteePostsInput {
  /** One entry for each member of the committee, once. */
  readonly posts: readonly CommitteePost[];
  readonly office: string;
  readonly officePhone: string;
  /** Day of the committee's first meeting. */
  readonly firstMeeting: string;
}

/** Registers 主任, 副主任, 执行成员 and 委员 as the committee chose them at its first meeting (GR-32, SD-30, QD-36). */
export function namePosts(row: CaseRow, input: CommitteePostsInput, _context: CommandContext): Result<ChangeDraft> {
  const allowed = mayDo(row, 'committee');
  if (!allowed.ok) return allowed;
  const elected = row.body.certified?.elected ?? [];
  const named = input.posts.map(post => post.candidateId);
  const stranger = named.find(id => !elected.includes(id));
  if (stranger !== undefined) return refuse('committee-not-elected', { id: stranger });
  if (named.length !== elected.length || new Set(named).size !== elected.length) {
    return refuse('committee-members-differ', { elected: elected.length, named: new Set(named).size });
  }
  const chairs = input.posts.filter(post => post.post === 'chair').length;
  if (chairs !== 1) return refuse('committee-one-chair', { chairs }, { rule: 'GR-32' });
  const day = parseDay(input.firstMeeting);
  if (day === null) return refuse('case-day-invalid', { field: '首次业主委员会会议日期' });
  const electedOn = row.body.events.elected;
  if (electedOn && day < electedOn) return refuse('event-before', { event: '首次业主委员会会议', earlier: '当选' });
  const patch = {
    committee: {
      posts: input.posts.map(post => ({ ...post })),
      office: input.office.trim(),
      officePhone: input.officePhone.trim(),
    },
    events: { ...row.body.events, firstMeeting: day },
  };
  return ok(caseDraft(row, patch, 'election.committee', '登记业主委员会职务'));
}
