import { describe, expect, it } from 'vitest';
import { communityParties } from '#shared/coordination/community-parties';
import { crossAppointments } from '#shared/coordination/cross-appointments';
import { responsibilities } from '#shared/coordination/responsibilities';
import { vacancies } from '#shared/coordination/vacancies';
import type { PersonRow } from '#shared/coordination/people/person-facts';
import { committeeTerm } from '#shared/elections/committee-term';
import { addLaterEvent } from '#shared/elections/commands/later-event';
import {
  certifiedCase,
  peopleContext as context,
  peopleFacts,
  person,
  post,
  today,
} from '../fixtures/coordination-people';
import { afterDraft, codeOf, openedCase, valueOf } from '../fixtures/election-rows';

const elected = certifiedCase('2024-06-20', ['甲', '乙', '丙']);
const members = (people: PersonRow[], elections = [elected]) =>
  communityParties('c1', peopleFacts(people, elections), today);

describe('the four parties on a day', () => {
  it('come in the order of the sides, committees from the elections, former posts left out', () => {
    const people = [
      person('a', '马经理', [post({ side: 'company', projectId: 'p1', title: '项目经理' })]),
      person('b', '李明', [post(), post({ side: 'owners', title: '楼长', until: '2023-01-01' })]),
      person('c', '外人', [post()], { communityId: 'c2' }),
      person('d', '旧人', [post({ side: 'committee', projectId: 'p1', title: '委员', from: '2019-01-01' })]),
    ];
    expect(members(people).map(each => `${each.side} ${each.title}${each.name}`)).toEqual([
      'party 书记李明',
      'committee 主任甲',
      'committee 委员乙',
      'committee 委员丙',
      'company 项目经理马经理',
    ]);
  });
});

describe('cross-appointments (FW-6)', () => {
  const names = (people: PersonRow[]) => crossAppointments(members(people)).map(({ name, sides }) => [name, ...sides]);
  it('are people with posts on two sides, a second post on one side is none', () => {
    const two = [post({ side: 'residents-committee', title: '主任' }), post()];
    expect(names([person('a', '李明', two)])).toEqual([['李明', 'party', 'residents-committee']]);
    expect(names([person('a', '李明', [post(), post({ title: '委员' })])])).toEqual([]);
    expect(names([person('a', '李明', [post()]), person('b', '李明', [post({ side: 'company' })])])).toEqual([]);
  });
  it('find an elected member by name, but not where the phones say that it is another', () => {
    expect(names([person('a', '甲', [post()])])).toEqual([['甲', 'party', 'committee']]);
    expect(names([person('a', '甲', [post()], { phone: '13900000000' })])).toEqual([['甲', 'party', 'committee']]);
    expect(names([person('a', '甲', [post()], { phone: '13900000009' })])).toEqual([]);
  });
});

describe('vacancies', () => {
  const words = (people: PersonRow[], elections = [elected], jurisdiction: 'qingdao' | 'shandong' = 'qingdao') => {
    const facts = peopleFacts(people, elections);
    const seats = communityParties('c1', facts, today);
    return vacancies('c1', { ...facts, members: seats, jurisdiction }, today).map(each => each.words);
  };
  it('are said for each party, each project, and for the joint meeting in one line', () => {
    expect(words([])).toEqual([
      '没有登记社区党组织负责人',
      '没有登记居（村）民委员会主任',
      '春和苑：没有登记物业项目负责人',
      '锦绣春城：没有登记业主委员会成员，也没有正在办理的选举',
      '锦绣春城：没有物业服务企业',
      '联席会议的参加方没有登记联系人：街道（镇）、物业主管部门、公安派出所、综合执法、专业经营单位',
    ]);
  });
  it('go away one by one; a head of another company is said', () => {
    const head = post({ side: 'company', projectId: 'p1', title: '项目经理', unit: '老物业' });
    const people = [
      person('a', '李明', [post(), post({ side: 'residents-committee', title: '主任' })]),
      person('b', '马', [head]),
    ];
    const running = { ...openedCase(), id: 'e2' };
    const said = words(people, [elected, { ...running, body: { ...running.body, projectId: 'p2' } }] as never);
    expect(said.slice(0, 3)).toEqual([
      '春和苑：物业项目负责人登记的单位是老物业，现在的企业是安居物业服务有限公司',
      '锦绣春城：还没有业主委员会，选举正在办理',
      '锦绣春城：没有物业服务企业',
    ]);
  });
  it('count a committee that lost more than half of its seats (QD-41)', () => {
    const end = (row: typeof elected, candidateId: string) =>
      afterDraft(
        row,
        valueOf(
          addLaterEvent(row, { day: '2025-01-01', kind: 'seat-ended', words: '辞职', basis: '', candidateId }, context),
        ),
      ) as typeof elected;
    const one = end(elected, 'C03');
    expect(words([], [one]).some(each => each.includes('一半'))).toBe(false);
    expect(words([], [end(one, 'C01')])).toContain('春和苑：业主委员会只剩 1 人，不足选出时 3 人的一半，应当重新选举');
    const shandong = words([], [end(one, 'C01')], 'shandong');
    expect(shandong).toContain('春和苑：业主委员会只剩 1 人，不足选出时 3 人的一半');
    expect(words([], [end(elected, 'C01')])).toContain('春和苑：业主委员会没有主任');
  });
});

describe('the term of an elected committee', () => {
  it('runs from the election; the renewal is due by the jurisdiction’s rule, and a running one is named', () => {
    const term = committeeTerm(elected, [elected], today);
    expect(term).toMatchObject({ ends: '2029-06-20', extended: false, running: null });
    expect(term?.renewal).toMatchObject({ rule: 'QD-41', due: '2029-04-21', state: 'open' });
    const renewal = { ...openedCase({ title: '换届' }), id: 'e2' };
    expect(committeeTerm(elected, [elected, renewal], today)?.running).toEqual({ id: 'e2', title: '换届' });
  });
  it('is extended to a later day, by five years at most (QD-41)', () => {
    const extend = (until: string) =>
      addLaterEvent(elected, { day: '2026-01-01', kind: 'term-extended', words: '延长', basis: '', until }, context);
    expect(codeOf(extend('2029-06-20'))).toBe('later-event-extension');
    expect(codeOf(extend('2034-06-21'))).toBe('later-event-extension');
    expect(codeOf(extend(''))).toBe('case-day-invalid');
    const after = afterDraft(elected, valueOf(extend('2030-06-20')));
    expect(committeeTerm(after, [after], today)).toMatchObject({ ends: '2030-06-20', extended: true });
  });
});

it('says who answers for each category, also that nobody does', () => {
  const people = [person('a', '李明', [post({ answersFor: ['parking'] })])];
  const found = responsibilities(members(people));
  expect(found.find(each => each.category === 'parking')?.members.map(each => each.name)).toEqual(['李明']);
  expect(found.filter(each => each.members.length > 0)).toHaveLength(1);
});
