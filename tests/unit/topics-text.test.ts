import { describe, expect, it } from 'vitest';
import { ok } from '#shared/basics/result';
import { categoryOf } from '#shared/coordination/category-of';
import { resultForTopic, voteOnTopic } from '#shared/coordination/commands/vote-on-topic';
import { newDuplicate } from '#shared/coordination/commands/new-duplicate';
import { topicFrom } from '#shared/coordination/commands/new-topic';
import { revealReporter } from '#shared/coordination/commands/reveal-reporter';
import { projectIn, readTicket } from '#shared/coordination/ticket-text';
import type { Topic } from '#shared/coordination/topic';
import { openCase } from '#shared/elections/commands/open-case';
import { electionCaseSchema, type ElectionCase } from '#shared/elections/election-case';
import { enforcementLetter, overdueLetter } from '#shared/documents/forms/overdue-letter';
import { plainText } from '#shared/documents/plain-text';
import { blankCase } from '../../renderer/screens/elections/open-case-view';
import { topicContext, topicInput } from '../fixtures/topics';

function row(id = 't1') {
  const made = topicFrom(topicInput(), '2026-00001', topicContext());
  if (!made.ok) throw new Error(made.refusal.code);
  return { id, body: made.value };
}

describe('a pasted ticket', () => {
  it('fills what it says, in whatever order, and drops no line', () => {
    const ticket = readTicket(
      '【工单编号】：QD2026030100123\r\n来电时间：2026年3月1日 09:12\n来电人 ：王某\n联系电话：0532-8888 / 13812345678\n紧急程度：紧急\n办理时限：2026-03-08\n受理员：007\n诉求内容：市民反映3号楼电梯停运，老人上下楼困难。\n希望尽快维修：越快越好。',
    );
    expect(ticket).toMatchObject({
      sourceNo: 'QD2026030100123',
      name: '王某',
      phone: '13812345678',
      reportedOn: '2026-03-01',
      due: '2026-03-08',
      urgent: true,
      category: 'lift',
      title: '3号楼电梯停运，老人上下楼困难',
      left: ['受理员：007'],
    });
    expect(ticket.text).toBe('市民反映3号楼电梯停运，老人上下楼困难。\n希望尽快维修：越快越好。\n受理员：007');
  });

  it('is taken as it is when nothing is labelled', () => {
    const ticket = readTicket('小区垃圾没人收\n第二天还是没人');
    expect(ticket).toMatchObject({
      title: '小区垃圾没人收',
      text: '小区垃圾没人收\n第二天还是没人',
      category: 'cleaning-waste',
    });
    expect(readTicket('')).toMatchObject({ title: '', text: '', category: null, reportedOn: '' });
    expect(readTicket('来电时间：2026-02-30').reportedOn).toBe('');
    expect(readTicket('紧急程度：不紧急').urgent).toBe(false);
  });

  it('names the project with the longest name that stands in it', () => {
    const projects = ['春和苑', '春和苑二期', '银杏里'].map((name, id) => ({ id, body: { name } }));
    expect(projectIn('地点在春和苑二期 3 号楼', projects)?.id).toBe(1);
    expect(projectIn('不知道在哪', projects)).toBeNull();
    expect(categoryOf('你好')).toBeNull();
  });
});

describe('a vote on a topic', () => {
  const opened = () =>
    openCase(
      { projectKnown: true, cases: [] },
      { ...blankCase('qingdao', '2026-03-11'), projectId: 'p1', title: '春和苑首次会议' },
      topicContext(),
    );

  it('opens the case with the matter in it and notes the way out, in one change', () => {
    const answer = voteOnTopic(opened(), row(), { code: 5, title: '使用维修资金更换电梯' }, topicContext());
    if (!answer.ok) throw new Error(answer.refusal.code);
    const [election, topic] = answer.value.changes.map(change => change.body) as [ElectionCase, Topic];
    expect(electionCaseSchema.safeParse(election).success).toBe(true);
    expect(election.matters).toEqual([
      { kind: 'ordinary', id: 'M1', code: 5, title: '使用维修资金更换电梯', text: '' },
    ]);
    expect(election.fromTopic).toMatchObject({ topicId: 't1', number: '2026-00001' });
    expect(topic.exits).toMatchObject([{ kind: 'owners-vote', refId: answer.value.changes[0]?.id, outcome: '' }]);
    const again = voteOnTopic(opened(), { id: 't1', body: topic }, { code: 5, title: '再来' }, topicContext());
    expect(again).toMatchObject({ ok: false, refusal: { code: 'topic-exit-twice' } });

    const certified = ok({ command: 'election.certify', words: '确认', changes: [] });
    const caseId = answer.value.changes[0]?.id ?? '';
    const matters = [{ title: '使用维修资金更换电梯', passed: true }];
    const done = resultForTopic(certified, caseId, { id: 't1', body: topic }, matters, '2026-03-11', topicContext());
    expect(done.ok && (done.value.changes[0]?.body as Topic).exits[0]?.outcome).toBe('“使用维修资金更换电梯”获得通过');
    expect(resultForTopic(certified, 'other', { id: 't1', body: topic }, matters, '2026-03-11', topicContext())).toBe(
      certified,
    );
  });

  it('refuses the election itself and a matter without words', () => {
    expect(voteOnTopic(opened(), row(), { code: 3, title: '选举' }, topicContext())).toMatchObject({ ok: false });
    expect(voteOnTopic(opened(), row(), { code: 9, title: ' ' }, topicContext())).toMatchObject({ ok: false });
  });
});

it('a duplicate is entered and merged in one change', () => {
  const answer = newDuplicate({ numbers: ['2026-00001'] }, topicInput(), row(), topicContext());
  if (!answer.ok) throw new Error(answer.refusal.code);
  expect(answer.value.changes.map(change => (change.body as Topic).stage)).toEqual(['merged', 'collected']);
  expect((answer.value.changes[0]?.body as Topic).number).toBe('2026-00002');
});

describe('letters', () => {
  it('name who is late with what and never the reporter', () => {
    const topic: Topic = { ...row().body, nextDue: '2026-03-01' };
    const common = { place: '春晓社区 · 春和苑', bureau: '崂山区住房和城乡建设局', practice: false, on: '2026-03-09' };
    const letter = plainText(
      overdueLetter({ ...common, topic, step: 'supervised', due: '2026-03-01', late: 8, community: '春晓社区' }),
    ).join('\n');
    expect(letter).toContain('已逾期8日');
    const hand = plainText(
      enforcementLetter({ ...common, topic, agency: '执法中队', words: '违建', address: '' }),
    ).join('\n');
    expect(hand).toContain('回');
    for (const text of [letter, hand]) expect(text).not.toMatch(/王某|13800001234/);
    expect(JSON.stringify(revealReporter(row(), 'phone'))).not.toMatch(/王某|13800001234/);
  });
});
