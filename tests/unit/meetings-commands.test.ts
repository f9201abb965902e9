import { describe, expect, it } from 'vitest';
import { blankMediation } from '#shared/coordination/blank-meeting';
import {
  amendMeeting,
  postDecisions,
  recordConfirmation,
  recordEffect,
} from '#shared/coordination/commands/after-confirmation';
import { awaitsEffect, isEffective } from '#shared/coordination/took-effect';
import { confirmMeeting, type ConfirmMeetingFacts } from '#shared/coordination/commands/confirm-meeting';
import { deleteMeetingDraft, saveMeetingDraft } from '#shared/coordination/commands/save-meeting-draft';
import { startMeeting } from '#shared/coordination/commands/start-meeting';
import { coordinationMeetingSchema, type CoordinationMeeting } from '#shared/coordination/meeting';
import { topicFrom } from '#shared/coordination/commands/new-topic';
import type { Topic } from '#shared/coordination/topic';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { attendee, context, item, meeting, place, resolution, roster } from './meetings-fixture';

function topic(): Topic {
  const made = topicFrom(
    {
      ...place,
      title: '停车位划线',
      text: '夜间堵塞消防通道',
      category: 'parking',
      source: '12345',
      sourceNo: '',
      reporter: { name: '', phone: '', unit: '' },
      reportedOn: '2026-11-01',
      urgency: 'normal',
      level: 'project',
      due: '',
      attachments: [],
    },
    '2026-00001',
    context,
  );
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

function confirm(body: CoordinationMeeting, more: Partial<ConfirmMeetingFacts> = {}, keepBoth = false) {
  const facts = { row: { id: 'm1', body }, others: [], topics: [], roster: [], jurisdiction: 'qingdao' as const };
  return confirmMeeting({ ...facts, placeName: '春和苑', ...more }, { keepBoth }, context);
}

function made(answer: Result<ChangeDraft>): CoordinationMeeting {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return coordinationMeetingSchema.parse(answer.value.changes[0]?.body);
}

const codeOf = (answer: Result<ChangeDraft>) => (answer.ok ? 'ok' : answer.refusal.code);

describe('a draft cannot become a record', () => {
  const parties = [
    { role: 'applicant' as const, name: '甲', idNumber: '', phone: '', address: '' },
    { role: 'respondent' as const, name: '乙', idNumber: '', phone: '', address: '' },
  ];
  const agreed = { ...blankMediation(), parties, dispute: '漏水', mediators: ['老刘'], content: '三日内修好' };
  const mediated = (more: Partial<typeof agreed>) => meeting('mediation', { mediation: { ...agreed, ...more } });

  it.each<[string, CoordinationMeeting]>([
    ['meeting-ends-before-start', meeting('council', { startsAt: '16:00', endsAt: '14:00' })],
    ['meeting-time-missing', meeting('council', { startsAt: '25:00' })],
    ['meeting-date-far', meeting('council', { date: '1900-01-01' })],
    ['meeting-date-far', meeting('council', { date: '2099-01-01' })],
    ['meeting-date-future', meeting('council', { date: '2026-11-27' })],
    ['meeting-date-missing', meeting('council', { date: '2026-02-30' })],
    ['meeting-notice-later', meeting('council', { noticeOn: '2026-11-21' })],
    ['meeting-nobody-present', meeting('council', { attendance: [attendee('王芳', 'party', { state: 'absent' })] })],
    [
      'meeting-attendee-unnamed',
      meeting('council', { attendance: [attendee('王芳', 'party'), attendee(' ', 'owners')] }),
    ],
    [
      'meeting-attendee-two-sides',
      meeting('council', { attendance: [attendee('王 芳', 'party'), attendee('王芳', 'company')] }),
    ],
    [
      'meeting-attendee-twice',
      meeting('council', {
        attendance: [
          attendee('王芳', 'party', { personId: 'x' }),
          attendee('王芳', 'party', { personId: 'x', id: '2' }),
        ],
      }),
    ],
    ['meeting-no-items', meeting('council', { items: [] })],
    ['meeting-item-untitled', meeting('council', { items: [item(' ')] })],
    [
      'meeting-resolution-unowned',
      meeting('council', { items: [item('A', { resolutions: [resolution('做', null)] })] }),
    ],
    [
      'meeting-resolution-empty',
      meeting('council', { items: [item('A', { resolutions: [resolution(' ', 'party')] })] }),
    ],
    [
      'meeting-due-before-meeting',
      meeting('council', { items: [item('A', { resolutions: [resolution('做', 'party', '2026-11-19')] })] }),
    ],
    [
      'meeting-due-far',
      meeting('council', { items: [item('A', { resolutions: [resolution('做', 'party', '2099-01-01')] })] }),
    ],
    ['meeting-votes-exceed', meeting('council', { items: [item('A', { vote: { yes: 1, no: 1, abstain: 0 } })] })],
    ['meeting-size-reason', meeting('committee', { committeeSize: { members: 5, reason: ' ' } })],
    ['mediation-parties-missing', mediated({ parties: parties.slice(0, 1) })],
    ['mediation-party-both-sides', mediated({ parties: parties.map(party => ({ ...party, name: '甲' })) })],
    ['mediation-content-missing', mediated({ content: '' })],
    ['mediation-mediator-missing', mediated({ mediators: [' '] })],
    ['mediation-dispute-missing', mediated({ dispute: '' })],
    ['mediation-effective-early', mediated({ effectiveOn: '2026-11-01' })],
    ['ok', mediated({})],
    ['ok', mediated({ result: 'refused', content: '', mediators: [] })],
    ['ok', meeting('council')],
  ])('%s', (code, body) => expect(codeOf(confirm(body))).toBe(code));

  it('knows an elected member and a person of the ledger of one name as one', () => {
    const both = [
      attendee('王芳', 'party', { personId: 'x' }),
      attendee('王芳', 'committee', { personId: 'election:e1:C01' }),
    ];
    expect(codeOf(confirm(meeting('council', { attendance: both })))).toBe('meeting-attendee-two-sides');
  });

  it('lets two people of one name sit on two sides when the ledger knows both', () => {
    const two = [attendee('王芳', 'party', { personId: 'x' }), attendee('王芳', 'company', { personId: 'y' })];
    expect(codeOf(confirm(meeting('council', { attendance: two })))).toBe('ok');
  });
});

describe('confirming', () => {
  it('gives the number of the year at the place, a title and the findings, and counts another year anew', () => {
    const first = made(confirm(meeting('council')));
    expect(first).toMatchObject({ status: 'confirmed', ordinal: 1, title: '春和苑2026年第1次四位一体议事会' });
    const earlier = [
      { id: 'm0', body: { ...first, date: '2026-03-01', ordinal: 4 } },
      { id: 'm9', body: { ...first, date: '2025-03-01', ordinal: 9 } },
      { id: 'm8', body: { ...first, date: '2026-03-01', ordinal: 7, projectId: 'p2' } },
    ];
    expect(made(confirm(meeting('council'), { others: earlier })).ordinal).toBe(5);
    expect(first.confirmed?.findings.length).toBeGreaterThan(3);
    expect(confirm(first).ok).toBe(false);
  });

  it('asks when the same meeting is recorded already, and keeps both only when told', () => {
    const there = made(confirm(meeting('council')));
    const others = [{ id: 'm0', body: there }];
    expect(codeOf(confirm(meeting('council', { startsAt: '15:00', endsAt: '17:00' }), { others }))).toBe(
      'meeting-recorded-twice',
    );
    expect(codeOf(confirm(meeting('council', { startsAt: '16:00', endsAt: '17:00' }), { others }))).toBe('ok');
    expect(codeOf(confirm(meeting('forum'), { others }))).toBe('ok');
    expect(made(confirm(meeting('council'), { others }, true)).ordinal).toBe(2);
  });

  it('makes duties of the topics, once', () => {
    const body = meeting('council', {
      items: [
        item('停车位划线', { topicId: 't1', resolutions: [resolution('划线', 'company', '2026-12-15')] }),
        item('再议', { topicId: 't1', outcome: 'deferred' }),
      ],
    });
    const answer = confirm(body, { topics: [{ id: 't1', body: topic() }] });
    if (!answer.ok) throw new Error(answer.refusal.code);
    const changes = answer.value.changes.filter(({ table }) => table === 'topics');
    expect(changes).toHaveLength(1);
    const after = changes[0]?.body as Topic;
    expect(after.duties).toMatchObject([{ text: '划线', side: 'company', due: '2026-12-15', meetingId: 'm1' }]);
    expect(after.events.filter(({ kind }) => kind === 'meeting')).toHaveLength(2);
    expect(after.nextDue).toBe('2026-12-15');
  });

  it('freezes the committee’s size, and obliges nobody by what does not count', () => {
    const known = roster('张一', '张二', '张三');
    const body = meeting('committee', {
      attendance: [attendee('张一', 'committee')],
      items: [
        item('A', { topicId: 't1', vote: { yes: 1, no: 0, abstain: 0 }, resolutions: [resolution('做', 'company')] }),
      ],
    });
    const answer = confirm(body, { roster: known, topics: [{ id: 't1', body: topic() }] });
    const after = made(answer);
    expect(after.committeeSize).toEqual({ members: 3, reason: '按当届委员名单' });
    expect(after.confirmed?.effective).toBe(false);
    const told = answer.ok ? (answer.value.changes[1]?.body as Topic) : null;
    expect(told?.duties).toEqual([]);
    expect(told?.events.some(({ kind }) => kind === 'meeting')).toBe(true);
  });
});

describe('after it', () => {
  const row = { id: 'm1', body: made(confirm(meeting('council'))) };
  const draft = { id: 'm1', body: meeting('council') };

  it('a record is only added to', () => {
    expect(codeOf(saveMeetingDraft(row, row.body))).toBe('meeting-confirmed-already');
    expect(codeOf(deleteMeetingDraft(row))).toBe('meeting-not-deletable');
    expect(codeOf(amendMeeting(row, { words: ' ', reason: 'x' }, context))).toBe('meeting-amendment-empty');
    const amended = made(amendMeeting(row, { words: '期限应为 12 月 20 日', reason: '笔误' }, context));
    expect(amended).toEqual({ ...row.body, amendments: [expect.objectContaining({ words: '期限应为 12 月 20 日' })] });
    expect(codeOf(amendMeeting(draft, { words: 'x', reason: 'y' }, context))).toBe('meeting-not-confirmed');
  });

  it('a draft is saved as it is and may go', () => {
    expect(
      made(saveMeetingDraft(draft, { ...draft.body, startsAt: '1', status: 'confirmed', ordinal: 3 })),
    ).toMatchObject({
      startsAt: '1',
      status: 'draft',
      ordinal: 0,
    });
    const gone = deleteMeetingDraft(draft);
    expect(gone.ok && gone.value.changes).toEqual([{ table: 'meetings', id: 'm1', body: null }]);
  });

  it('decisions are posted between the meeting and today', () => {
    const publish = item('A', { resolutions: [{ ...resolution('x', 'company'), publish: true }] });
    const posted = { id: 'm1', body: made(confirm(meeting('council', { items: [publish] }))) };
    expect(codeOf(postDecisions(row, { postedOn: '2026-11-21' }, context))).toBe('meeting-nothing-to-post');
    expect(codeOf(postDecisions(posted, { postedOn: '2026-11-19' }, context))).toBe('meeting-day-outside');
    expect(codeOf(postDecisions(posted, { postedOn: '2026-11-27' }, context))).toBe('meeting-day-outside');
    expect(codeOf(postDecisions(posted, { postedOn: '' }, context))).toBe('meeting-day-missing');
    expect(made(postDecisions(posted, { postedOn: '2026-11-21' }, context)).postedOn).toBe('2026-11-21');
    expect(codeOf(recordConfirmation(posted, { askedOn: '2026-11-21' }, context))).toBe('mediation-no-agreement');
  });
});

describe('starting', () => {
  const places = {
    streets: [{ id: 's1', body: { name: '春晓街道', contact: '钱伟', phone: '' } }],
    communities: [
      {
        id: 'c1',
        body: {
          streetId: 's1',
          name: '春晓社区',
          committeeName: '春晓居委会',
          partyName: '',
          contact: '孙敏',
          phone: '',
        },
      },
    ],
    companies: [],
    projects: [],
  };
  const facts = {
    places,
    people: [],
    roster: roster('张一', '张二'),
    meetings: [],
    topics: [{ id: 't1', body: topic() }],
  };
  const input = { kind: 'council' as const, ...place, date: '2026-11-26', topicIds: ['t1', 'gone'] };

  it('takes who usually comes, and the topics as its agenda', () => {
    const body = made(startMeeting(facts, input, context));
    expect(body.attendance.map(({ name, side }) => [name, side])).toEqual([
      ['孙敏', 'residents-committee'],
      ['张一', 'committee'],
      ['张二', 'committee'],
    ]);
    expect(body.items).toMatchObject([{ topicId: 't1', title: '停车位划线', background: '夜间堵塞消防通道' }]);
    expect(body.status).toBe('draft');
  });

  it('takes place, hours and people of the last one of its kind and place', () => {
    const last = made(
      confirm(meeting('council', { place: '社区三楼', attendance: [attendee('王芳', 'party', { signed: true })] })),
    );
    const older = { ...last, date: '2026-01-01', place: '别处' };
    const meetings = [
      { id: 'm1', body: last },
      { id: 'm0', body: older },
      { id: 'm2', body: { ...last, kind: 'forum' as const, place: '恳谈' } },
    ];
    const body = made(startMeeting({ ...facts, meetings }, input, context));
    expect(body).toMatchObject({ place: '社区三楼', startsAt: '14:00', endsAt: '16:00', ordinal: 0, confirmed: null });
    expect(body.attendance).toMatchObject([{ name: '王芳', state: 'present', signed: false }]);
  });

  it('wants a community, and a project for its committee', () => {
    expect(codeOf(startMeeting(facts, { ...input, communityId: 'x' }, context))).toBe('meeting-place-missing');
    expect(codeOf(startMeeting(facts, { ...input, kind: 'committee', projectId: '' }, context))).toBe(
      'meeting-project-missing',
    );
  });
});

describe('an agreement that takes effect after the record', () => {
  const open = { rule: 'ML-29', level: 'law', met: false, words: '', itemId: '' } as const;
  const record = (change: Partial<CoordinationMeeting> = {}) => ({
    id: 'm1',
    body: meeting('mediation', {
      status: 'confirmed',
      date: '2026-11-10',
      mediation: { ...blankMediation(), result: 'agreed', form: 'written' },
      confirmed: { at: '', by: '', effective: false, findings: [open] },
      ...change,
    }),
  });

  it('gets its day and a line more; then a court may be asked', () => {
    const before = record();
    expect([awaitsEffect(before.body), isEffective(before.body)]).toEqual([true, false]);
    expect(codeOf(recordConfirmation(before, { askedOn: '2026-11-20' }, context))).toBe('mediation-not-in-effect');
    expect(codeOf(recordEffect(before, { effectiveOn: '2026-11-09' }, context))).toBe('meeting-day-outside');
    const after = made(recordEffect(before, { effectiveOn: '2026-11-15' }, context));
    expect([awaitsEffect(after), isEffective(after), after.amendments.length]).toEqual([false, true, 1]);
    expect(after.confirmed).toEqual(before.body.confirmed);
    const again = { id: 'm1', body: after };
    expect(codeOf(recordEffect(again, { effectiveOn: '2026-11-16' }, context))).toBe('mediation-effect-known');
    expect(made(recordConfirmation(again, { askedOn: '2026-11-20' }, context)).mediation?.confirmationOn).toBe(
      '2026-11-20',
    );
  });

  it('does not mend what else the law asked for', () => {
    const other = { ...open, rule: 'ML-20' };
    const row = record({ confirmed: { at: '', by: '', effective: false, findings: [open, other] } });
    expect(isEffective(made(recordEffect(row, { effectiveOn: '2026-11-15' }, context)))).toBe(false);
    const failed = record({ mediation: { ...blankMediation(), result: 'failed' } });
    expect(codeOf(recordEffect(failed, { effectiveOn: '2026-11-15' }, context))).toBe('mediation-not-reached');
  });
});
