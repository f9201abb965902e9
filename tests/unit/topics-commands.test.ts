import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { advanceTopic, type AdvanceTopicInput } from '#shared/coordination/commands/advance-topic';
import { climbLadder } from '#shared/coordination/commands/climb-ladder';
import { editTopic } from '#shared/coordination/commands/edit-topic';
import { mergeTopics, splitTopic } from '#shared/coordination/commands/merge-topics';
import { topicFrom } from '#shared/coordination/commands/new-topic';
import { declineTopic, reopenTopic, returnTopic } from '#shared/coordination/commands/return-topic';
import { addDuty, alterDuty, finishDuty, reportProgress } from '#shared/coordination/commands/topic-duties';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import { handToEnforcement, recordOutcome } from '#shared/coordination/commands/topic-exits';
import { topicDigestOf } from '#shared/coordination/topic-digest';
import { similarTopics } from '#shared/coordination/similar-topics';
import type { Topic } from '#shared/coordination/topic';
import type { ChangeDraft } from '#shared/journal/draft';
import { topicContext, topicInput } from '../fixtures/topics';

function fresh(id = 't1', patch: Partial<Topic> = {}): TopicRow {
  const made = topicFrom(topicInput(), id === 't1' ? '2026-00001' : '2026-00002', topicContext());
  if (!made.ok) throw new Error(made.refusal.code);
  return { id, body: { ...made.value, ...patch } };
}

function after(row: TopicRow, answer: Result<ChangeDraft>): TopicRow {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return { id: row.id, body: answer.value.changes.find(change => change.id === row.id)?.body as Topic };
}

const acceptance = { proposer: '社区党委', reason: '多次反映', affected: '3 号楼', level: 'project' as const };
const posting = { from: '2026-03-12', until: '2026-03-15', place: '东门公示栏' };
const duty = { text: '检修', side: 'company' as const, personId: '', coSides: [], due: '2026-03-20' };
const go = (row: TopicRow, input: AdvanceTopicInput, today: string) =>
  after(row, advanceTopic(row, input, topicContext(today)));
const code = (answer: Result<ChangeDraft>) => (answer.ok ? 'ok' : answer.refusal.code);

function consulted(): TopicRow {
  return go(go(fresh(), { acceptance }, '2026-03-11'), {}, '2026-03-11');
}

function carriedOut(): TopicRow {
  const posted = go(consulted(), { consultation: '同意检修', posting }, '2026-03-12');
  return go(after(posted, addDuty(posted, duty, topicContext('2026-03-12'))), {}, '2026-03-16');
}

describe('the way from 收集 to 办结', () => {
  it('is walked stage by stage, with everything in the story', () => {
    const row = carriedOut();
    const id = row.body.duties[0]?.id ?? '';
    const done = after(row, finishDuty(row, { dutyId: id, on: '2026-03-18' }, topicContext('2026-03-18')));
    const judged = go(done, {}, '2026-03-18');
    const judgement = { on: '2026-03-19', method: 'visit' as const, asked: 20, satisfied: 18, comments: '' };
    const closed = go(judged, { judgement }, '2026-03-19');
    expect(closed.body).toMatchObject({ stage: 'closed', closedOn: '2026-03-19', nextDue: '9999-12-31' });
    expect(closed.body.events.map(event => event.kind)).toEqual([
      'collected',
      'stage',
      'stage',
      'note',
      'posted',
      'duty',
      'stage',
      'duty-done',
      'stage',
      'judged',
      'stage',
    ]);
  });

  it('asks for a proposer and a reason before 立项', () => {
    expect(code(advanceTopic(fresh(), {}, topicContext()))).toBe('topic-proposal-missing');
  });

  it('asks for what was agreed before 公示', () => {
    expect(advanceTopic(consulted(), { posting }, topicContext('2026-03-12'))).toMatchObject({
      ok: false,
      refusal: { code: 'topic-not-ready', rule: 'C5' },
    });
  });

  it('wants three days of posting, the day of posting not counted (QD-92)', () => {
    const short = { ...posting, until: '2026-03-14' };
    expect(code(advanceTopic(consulted(), { consultation: '同意', posting: short }, topicContext('2026-03-12')))).toBe(
      'topic-posting-short',
    );
    const posted = go(consulted(), { consultation: '同意', posting }, '2026-03-12');
    const tasked = after(posted, addDuty(posted, duty, topicContext('2026-03-12')));
    expect(code(advanceTopic(tasked, {}, topicContext('2026-03-15')))).toBe('topic-not-ready');
    expect(code(advanceTopic(tasked, {}, topicContext('2026-03-16')))).toBe('ok');
  });

  it('lets a small matter pass over 公示 with a reason that is kept, and no other', () => {
    const agreed = consulted();
    const tasked = after(agreed, addDuty(agreed, duty, topicContext('2026-03-12')));
    const input = { consultation: '同意', skipPosting: '只涉及本楼' };
    const row = go(tasked, input, '2026-03-12');
    expect(row.body).toMatchObject({ stage: 'carried-out', posting: null, postingSkipped: '只涉及本楼' });
    const money: TopicRow = { ...tasked, body: { ...tasked.body, category: 'repair-fund' } };
    expect(code(advanceTopic(money, input, topicContext('2026-03-12')))).toBe('topic-not-small');
  });

  it('is not settled with open duties, open exits or numbers that make no sense', () => {
    const row = carriedOut();
    expect(code(advanceTopic(row, {}, topicContext('2026-03-18')))).toBe('topic-not-ready');
    const done = after(
      row,
      finishDuty(row, { dutyId: row.body.duties[0]?.id ?? '', on: '2026-03-18' }, topicContext('2026-03-18')),
    );
    const judged = go(done, {}, '2026-03-18');
    const judge = (asked: number, satisfied: number) =>
      code(
        advanceTopic(
          judged,
          { judgement: { on: '2026-03-18', method: 'phone', asked, satisfied, comments: '' } },
          topicContext('2026-03-18'),
        ),
      );
    expect(judge(0, 0)).toBe('topic-judgement-heads');
    expect(judge(3, 4)).toBe('topic-judgement-more');
    expect(judge(3.5, 2)).toBe('topic-judgement-heads');
    expect(judge(4, 0)).toBe('ok');
    const late = after(judged, addDuty(judged, duty, topicContext('2026-03-18')));
    expect(
      advanceTopic(
        late,
        { judgement: { on: '2026-03-18', method: 'phone', asked: 1, satisfied: 1, comments: '' } },
        topicContext('2026-03-18'),
      ),
    ).toMatchObject({ ok: false, refusal: { code: 'topic-not-ready', params: { missing: '任务都已完成' } } });
  });
});

describe('back, decline, reopen', () => {
  it('goes back with a reason and posts anew', () => {
    const row = carriedOut();
    expect(code(returnTopic(row, { to: 'consulted', reason: ' ' }, topicContext()))).toBe('topic-reason-missing');
    expect(code(returnTopic(row, { to: 'judged', reason: '错' }, topicContext()))).toBe('topic-not-earlier');
    const back = after(row, returnTopic(row, { to: 'consulted', reason: '有异议' }, topicContext('2026-03-17')));
    expect(back.body).toMatchObject({ stage: 'consulted', posting: null, stageSince: '2026-03-17' });
    expect(back.body.events.some(event => event.words.includes('东门公示栏'))).toBe(true);
  });

  it('declines only what was not accepted, and takes it up again with a new day', () => {
    expect(code(declineTopic(consulted(), { reason: '不属实' }, topicContext()))).toBe('topic-already-accepted');
    const declined = after(fresh(), declineTopic(fresh(), { reason: '不属实' }, topicContext()));
    expect(declined.body).toMatchObject({ stage: 'declined', closedOn: '2026-03-11', nextDue: '9999-12-31' });
    expect(code(reopenTopic(declined, { reason: '属实', due: '2026-03-01' }, topicContext()))).toBe('topic-due-past');
    const again = after(declined, reopenTopic(declined, { reason: '属实', due: '2026-04-01' }, topicContext()));
    expect(again.body).toMatchObject({ stage: 'collected', closedOn: '', nextDue: '2026-04-01' });
  });
});

describe('duties', () => {
  it.each([
    ['topic-duty-text', { text: ' ' }],
    ['topic-duty-side', { side: null }],
    ['topic-day-invalid', { due: '' }],
    ['topic-day-far', { due: '2099-01-01' }],
    ['topic-day-far', { due: '1999-01-01' }],
  ] as const)('%s', (expected, patch) => {
    expect(code(addDuty(fresh(), { ...duty, ...patch }, topicContext()))).toBe(expected);
  });

  it('are put off only with a reason; the old day stays in the story', () => {
    const row = after(fresh(), addDuty(fresh(), duty, topicContext()));
    const dutyId = row.body.duties[0]?.id ?? '';
    const later = { ...duty, dutyId, due: '2026-03-30', reason: '' };
    expect(code(alterDuty(row, later, topicContext()))).toBe('topic-reason-missing');
    const moved = after(row, alterDuty(row, { ...later, reason: '配件未到' }, topicContext()));
    expect(moved.body.events.at(-1)?.words).toContain('期限由 2026-03-20 改为 2026-03-30');
    expect(code(alterDuty(moved, { ...duty, dutyId, due: '2026-03-30', reason: '' }, topicContext()))).toBe(
      'topic-nothing-changed',
    );
  });

  it('take progress until they are done', () => {
    const row = after(fresh(), addDuty(fresh(), duty, topicContext()));
    const dutyId = row.body.duties[0]?.id ?? '';
    const progress = { dutyId, on: '2026-03-11', by: '', words: '已报检', attachments: [] };
    expect(code(reportProgress(row, { ...progress, on: '2026-03-12' }, topicContext()))).toBe('topic-day-later');
    expect(code(reportProgress(row, { ...progress, dutyId: 'no' }, topicContext()))).toBe('topic-duty-unknown');
    const done = after(row, finishDuty(row, { dutyId, on: '2026-03-11' }, topicContext()));
    expect(code(reportProgress(done, progress, topicContext()))).toBe('topic-duty-done');
  });
});

describe('the overdue ladder', () => {
  const late = fresh('t1', { due: '2026-03-01', nextDue: '2026-03-01' });
  const climb = (row: TopicRow, today: string) => climbLadder(row, { words: '' }, topicContext(today));

  it('goes up one rung after the other, each from its day on, and begins anew with a new day', () => {
    expect(code(climb(late, '2026-03-01'))).toBe('topic-not-overdue');
    const reminded = after(late, climb(late, '2026-03-02'));
    expect(climb(reminded, '2026-03-08')).toMatchObject({
      ok: false,
      refusal: { code: 'topic-ladder-early', params: { step: '督办', day: '2026-03-09' } },
    });
    const supervised = after(reminded, climb(reminded, '2026-03-09'));
    const escalated = after(supervised, climb(supervised, '2026-03-17'));
    expect(escalated.body.events.slice(-3).map(event => event.kind)).toEqual(['reminded', 'supervised', 'escalated']);
    expect(code(climb(escalated, '2026-03-30'))).toBe('topic-ladder-end');
    const input = { ...topicInput(), due: '2026-04-10', reason: '各方商定' };
    const put = after(escalated, editTopic(escalated, input, topicContext('2026-03-30')));
    expect(code(climb(put, '2026-04-10'))).toBe('topic-not-overdue');
    expect(after(put, climb(put, '2026-04-11')).body.events.at(-1)?.kind).toBe('reminded');
  });
});

describe('editing', () => {
  it('says which fields changed and never what stood in them', () => {
    const input = { ...topicInput(), reporter: { name: '李某某', phone: '13900009999', unit: '' }, reason: '' };
    const answer = editTopic(fresh(), input, topicContext());
    expect(answer.ok && answer.value.words).toBe('议题 2026-00001：修改反映人');
    expect(after(fresh(), answer).body.events.at(-1)?.words).toBe('修改反映人');
  });
  it('puts the day off only with a reason', () => {
    expect(code(editTopic(fresh(), { ...topicInput(), due: '', reason: '' }, topicContext()))).toBe(
      'topic-reason-missing',
    );
    expect(code(editTopic(fresh(), { ...topicInput(), reason: '' }, topicContext()))).toBe('topic-nothing-changed');
  });
});

describe('duplicates', () => {
  const other = fresh('t2');
  it('are merged, point to the other, and come apart again while that one is open', () => {
    const answer = mergeTopics(fresh(), other, topicContext());
    const merged = after(fresh(), answer);
    const taking = after(other, answer);
    expect(merged.body).toMatchObject({ stage: 'merged', mergedInto: 't2', nextDue: '9999-12-31' });
    expect(taking.body.events.at(-1)).toMatchObject({ kind: 'merged', refId: 't1' });
    expect(code(splitTopic(merged, taking, { reason: '' }, topicContext()))).toBe('topic-reason-missing');
    const apart = after(merged, splitTopic(merged, taking, { reason: '两回事' }, topicContext()));
    expect(apart.body).toMatchObject({ stage: 'collected', mergedInto: '', nextDue: '2026-03-31' });
    const ended = { ...taking, body: { ...taking.body, stage: 'closed' as const } };
    expect(code(splitTopic(merged, ended, { reason: '两回事' }, topicContext()))).toBe('topic-split-late');
  });
  it.each([
    ['topic-merge-itself', fresh(), fresh()],
    ['topic-merge-places', fresh(), fresh('t2', { communityId: 'c2' })],
    ['topic-ended', fresh(), fresh('t2', { stage: 'closed' })],
    ['topic-duties-open', after(fresh(), addDuty(fresh(), duty, topicContext())), other],
  ] as const)('%s', (expected, one, two) => {
    expect(code(mergeTopics(one, two, topicContext()))).toBe(expected);
  });
  it('are found by place, days and title, or by the number of the ticket', () => {
    const digest = (id: string, patch: Partial<Topic>) => topicDigestOf(id, { ...other.body, sourceNo: '', ...patch });
    const typed = {
      communityId: 'c1',
      projectId: 'p1',
      title: '3号楼电梯又停运了',
      category: 'lift' as const,
      reportedOn: '2026-03-10',
      sourceNo: 'QD-9',
    };
    const topics = [
      digest('same', {}),
      digest('elsewhere', { projectId: 'p2' }),
      digest('old', { reportedOn: '2025-11-01' }),
      digest('ended', { stage: 'closed' }),
      digest('unlike', { title: '路灯不亮' }),
      digest('ticket', { communityId: 'c9', title: '另说', sourceNo: 'QD-9' }),
    ];
    expect(similarTopics(typed, topics).map(({ topic }) => topic.id)).toEqual(['ticket', 'same']);
  });
});

describe('hand-over to law enforcement', () => {
  it('needs a receiver and facts, goes once at a time, and keeps the reply', () => {
    const row = fresh();
    expect(code(handToEnforcement(row, { agency: '', facts: '违建' }, topicContext()))).toBe(
      'topic-enforcement-missing',
    );
    const handed = after(row, handToEnforcement(row, { agency: '综合执法中队', facts: '违建' }, topicContext()));
    expect(code(handToEnforcement(handed, { agency: '甲', facts: '乙' }, topicContext()))).toBe('topic-exit-twice');
    const exitId = handed.body.exits[0]?.id ?? '';
    const reply = (on: string, outcome: string) =>
      recordOutcome(handed, { exitId, on, outcome }, topicContext('2026-03-12'));
    expect(code(reply('2026-03-10', '已拆除'))).toBe('topic-outcome-early');
    expect(code(reply('2026-03-12', ''))).toBe('topic-words-missing');
    const answered = after(handed, reply('2026-03-12', '已拆除'));
    expect(answered.body.exits[0]).toMatchObject({ outcome: '已拆除', outcomeOn: '2026-03-12' });
    expect(code(recordOutcome(answered, { exitId, on: '2026-03-12', outcome: '再' }, topicContext('2026-03-12')))).toBe(
      'topic-exit-answered',
    );
  });
});
