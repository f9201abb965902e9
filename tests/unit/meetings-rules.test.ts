import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { Jurisdiction } from '#shared/communities/bureau';
import { blankMediation } from '#shared/coordination/blank-meeting';
import { committeeRulesOn, leastOf } from '#shared/coordination/committee-quorum';
import { meetingDues } from '#shared/coordination/meeting-due';
import { ineffectiveItems, isEffective, meetingFindings } from '#shared/coordination/meeting-findings';
import { missingMeetings, periodAround } from '#shared/coordination/meeting-frequency';
import type { CoordinationMeeting } from '#shared/coordination/meeting';
import { effectWords } from '#shared/coordination/meeting-words';
import { attendee, item, meeting, resolution, roster } from './meetings-fixture';

const members = ['张一', '张二', '张三', '张四', '张五', '张六', '张七'];
const seven = roster(...members);

function committee(present: number, more: Partial<CoordinationMeeting> = {}) {
  const attendance = members.slice(0, present).map(name => attendee(name, 'committee'));
  return meeting('committee', { convenerSide: 'committee', noticeOn: '2026-11-10', attendance, items: [], ...more });
}
const judge = (body: CoordinationMeeting, jurisdiction: Jurisdiction = 'qingdao', known = seven) =>
  meetingFindings(body, { jurisdiction, roster: known });
const ruleOf = (body: CoordinationMeeting, rule: string, jurisdiction?: Jurisdiction) =>
  judge(body, jurisdiction).find(finding => finding.rule === rule);

describe('quorum of the owners’ committee', () => {
  it.each([
    ['qingdao', 3, false],
    ['qingdao', 4, true],
    ['shandong', 4, false],
    ['shandong', 5, true],
    ['national', 3, false],
    ['national', 4, true],
  ] as const)('%s: %i of 7', (jurisdiction, present, effective) => {
    const findings = judge(committee(present), jurisdiction);
    expect(isEffective(findings)).toBe(effective);
    expect(effectWords('committee', findings)).toBe(effective ? '有效会议' : '未达法定人数，不作为有效会议');
  });

  it('says have, need and the stricter number of the province', () => {
    expect(ruleOf(committee(4), 'QD-38')?.words).toBe('委员 7 名，到会 4 名，过半数须 4 名');
    const province = ruleOf(committee(4), 'SD-32');
    expect(province).toMatchObject({ level: 'practice', met: false });
    expect(province?.words).toContain('须 5 名');
  });

  it('goes by the day: before the city’s and the province’s texts the ministry’s rules', () => {
    expect(committeeRulesOn('qingdao', '2021-04-30').governing.rule).toBe('GR-38');
    expect(committeeRulesOn('qingdao', '2021-05-01').governing.rule).toBe('QD-38');
    expect(committeeRulesOn('shandong', '2021-12-02').governing.rule).toBe('GR-38');
    expect(committeeRulesOn('shandong', '2021-12-03').governing.rule).toBe('SD-32');
  });

  it('takes 半数以上 with the half itself, 过半数 without, on integers', () => {
    expect(leastOf(committeeRulesOn('national', '2026-01-01').governing.agree, 6)).toBe(3);
    expect(leastOf(committeeRulesOn('qingdao', '2026-01-01').governing.agree, 6)).toBe(4);
    for (let all = 1; all <= 200; all += 1) {
      const least = leastOf({ numerator: 2, denominator: 3, inclusive: true, words: '' }, all);
      expect(3 * least >= 2 * all && 3 * (least - 1) < 2 * all).toBe(true);
    }
  });

  it('does not count a stranger: nobody sits for a member', () => {
    const body = committee(3);
    const findings = judge({ ...body, attendance: [...body.attendance, attendee('王代表', 'committee')] });
    expect(isEffective(findings)).toBe(false);
    expect(findings.some(({ words }) => words.startsWith('王代表不在本届委员名单上'))).toBe(true);
  });

  it('asks for a size where no roster is known, and takes the one that is given', () => {
    expect(isEffective(judge(committee(4), 'qingdao', []))).toBe(false);
    const sized = committee(4, { committeeSize: { members: 5, reason: '换届备案〔2025〕3 号' } });
    expect(isEffective(judge(sized, 'qingdao', []))).toBe(true);
  });

  it('wants more than half of all for each decision, and marks the item that has not', () => {
    const vote = (yes: number) => ({ yes, no: 1, abstain: 0 });
    const body = committee(5, {
      items: [
        item('A', { vote: vote(4) }),
        item('B', { vote: vote(3) }),
        item('C'),
        item('D', { outcome: 'deferred' }),
      ],
    });
    const findings = judge(body);
    expect([...ineffectiveItems(findings)]).toEqual(['item-B', 'item-C']);
    expect(isEffective(findings)).toBe(true);
    expect(findings.find(({ itemId }) => itemId === 'item-B')?.words).toBe(
      '第 2 项同意 3 名，全体委员 7 名，过半数须 4 名同意',
    );
  });

  it('warns of an agenda posted late (GR-39)', () => {
    expect(ruleOf(committee(5, { noticeOn: '2026-11-13' }), 'GR-39')?.met).toBe(true);
    expect(ruleOf(committee(5, { noticeOn: '2026-11-14' }), 'GR-39')).toMatchObject({ met: false, level: 'practice' });
    expect(ruleOf(committee(5, { noticeOn: '' }), 'GR-39')?.met).toBe(false);
  });
});

describe('other kinds', () => {
  it('a joint meeting is the street’s to call (QD-82, SD-74, GR-61)', () => {
    const body = meeting('joint', { convenerSide: 'company' });
    expect(isEffective(judge(body))).toBe(false);
    expect(ruleOf(body, 'QD-82')?.words).toContain('应当由街道（镇）召集');
    expect(ruleOf(body, 'SD-74', 'shandong')?.met).toBe(false);
    expect(ruleOf(body, 'GR-61', 'national')?.met).toBe(false);
  });

  it('a forum wants ten of committee and owners, and only warns', () => {
    const nine = Array.from({ length: 9 }, (_, at) => attendee(`业主${at}`, 'owners'));
    const findings = judge(meeting('forum', { convenerSide: 'company', attendance: nine }));
    const persons = findings.find(({ words }) => words.includes('共到会'));
    expect(persons).toMatchObject({ met: false, level: 'practice' });
    expect(persons?.words).toContain('还差 1 人');
    expect(isEffective(findings)).toBe(true);
  });

  it('a council’s show of hands needs more than half of those there', () => {
    const attendance = ['a', 'b', 'c', 'd'].map(name => attendee(name, 'owners'));
    const vote = { yes: 2, no: 2, abstain: 0 };
    const body = meeting('council', { attendance, items: [item('A', { vote })] });
    expect(judge(body).find(({ itemId }) => itemId === 'item-A')).toMatchObject({ met: false, level: 'practice' });
  });

  it('a written agreement takes effect with signatures and seal (人民调解法 29), a failed one with the other ways told', () => {
    const mediation = { ...blankMediation(), content: '三日内修好', effectiveOn: '2026-11-20' };
    expect(isEffective(judge(meeting('mediation', { mediation })))).toBe(false);
    const signed = { parties: true, mediator: true, seal: true };
    expect(isEffective(judge(meeting('mediation', { mediation: { ...mediation, signed } })))).toBe(true);
    const failed = { ...mediation, result: 'failed' as const };
    expect(isEffective(judge(meeting('mediation', { mediation: failed })))).toBe(false);
    expect(isEffective(judge(meeting('mediation', { mediation: { ...failed, otherWays: '诉讼' } })))).toBe(true);
  });
});

describe('what is due', () => {
  const confirmed = { at: '', by: '', effective: true, findings: [] };

  it('decisions of a committee within three days, moved off a weekend; nothing once posted', () => {
    const body = committee(5, {
      status: 'confirmed',
      confirmed,
      date: '2026-11-25',
      items: [item('A', { vote: { yes: 4, no: 0, abstain: 0 } })],
    });
    // 28 November 2026 is a Saturday.
    expect(meetingDues(body, 'qingdao')).toEqual([
      { what: 'post', rule: 'QD-38', due: '2026-11-30', words: '公示会议决定' },
    ]);
    expect(meetingDues({ ...body, postedOn: '2026-11-26' }, 'qingdao')).toEqual([]);
    expect(meetingDues({ ...body, confirmed: { ...confirmed, effective: false } }, 'qingdao')).toEqual([]);
    expect(meetingDues({ ...body, status: 'draft' }, 'qingdao')).toEqual([]);
  });

  it('what another meeting resolved to post', () => {
    const posted = item('A', { resolutions: [{ ...resolution('x', 'company'), publish: true }] });
    const body = meeting('council', { status: 'confirmed', confirmed, items: [posted] });
    expect(meetingDues(body, 'qingdao').map(({ what, rule }) => [what, rule])).toEqual([['post', 'QD-92']]);
  });

  it('confirmation by a court within 30 days of the agreement’s effect (CC-201, CC-203)', () => {
    const mediation = { ...blankMediation(), effectiveOn: '2026-10-23' };
    const body = meeting('mediation', { status: 'confirmed', confirmed, mediation });
    // The 30th day is Sunday 22 November.
    expect(meetingDues(body, 'qingdao')).toEqual([
      { what: 'confirm-agreement', rule: 'ML-33', due: '2026-11-23', words: '共同申请司法确认' },
    ]);
    const asked = { ...mediation, confirmationOn: '2026-11-01' };
    expect(meetingDues({ ...body, mediation: asked }, 'qingdao')).toEqual([]);
  });

  it('a forum in every half-year of a project, two councils in a year of a community', () => {
    const places = [
      { communityId: 'c1', projectId: '' },
      { communityId: 'c1', projectId: 'p1' },
      { communityId: 'c1', projectId: 'p2' },
    ];
    const held = (
      kind: 'forum' | 'council',
      date: string,
      projectId: string,
      status: 'confirmed' | 'draft' = 'confirmed',
    ) => ({
      kind,
      date,
      projectId,
      communityId: 'c1',
      status,
    });
    const meetings = [
      held('forum', '2026-07-01', 'p1'),
      held('forum', '2026-06-30', 'p2'),
      held('forum', '2026-09-01', 'p2', 'draft'),
      held('council', '2026-03-01', 'p1'),
    ];
    const missing = missingMeetings(places, meetings, '2026-11-26' as Day);
    expect(missing.map(({ kind, projectId, have, need }) => [kind, projectId, have, need])).toEqual([
      ['council', '', 1, 2],
      ['forum', 'p2', 0, 1],
    ]);
    expect(periodAround('2026-06-30' as Day, 'half-year')).toEqual({ from: '2026-01-01', until: '2026-06-30' });
  });
});
