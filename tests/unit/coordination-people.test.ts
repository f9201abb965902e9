import { describe, expect, it } from 'vitest';
import { findPerson } from '#shared/coordination/people/find-person';
import { mergePeople } from '#shared/coordination/people/merge-people';
import { addPost, changePost, correctPost, endPost } from '#shared/coordination/people/posts';
import { referencesTo } from '#shared/coordination/people/references';
import { removePerson } from '#shared/coordination/people/remove-person';
import { revealPhone } from '#shared/coordination/people/reveal-phone';
import { savePerson } from '#shared/coordination/people/save-person';
import { personSchema } from '#shared/coordination/person';
import {
  certifiedCase,
  peopleAfter,
  peopleContext as context,
  peopleFacts,
  person,
  post,
} from '../fixtures/coordination-people';
import { codeOf, valueOf } from '../fixtures/election-rows';

const li = person('li', '李明', [post()], { phone: '13900000001' });

describe('registering somebody', () => {
  const input = {
    id: null,
    name: ' 王  芳 ',
    phone: '１３９ 0000 0002',
    politicalStatus: '',
    remark: '',
    post: post({ side: 'company' }),
  };
  const save = (patch: Partial<Parameters<typeof savePerson>[1]> = {}) =>
    savePerson(peopleFacts([li]), { ...input, ...patch }, context);
  it('keeps name and phone in one form, and no personal data in the words of the log', () => {
    const draft = valueOf(save());
    expect(personSchema.parse(draft.changes[0]?.body)).toMatchObject({
      name: '王 芳',
      phone: '13900000002',
      communityId: 'c1',
    });
    expect(draft.words).not.toMatch(/王|139/);
  });
  it('refuses an empty name, what is no phone, nobody of any side, the same person again', () => {
    expect(codeOf(save({ name: ' ' }))).toBe('person-name-missing');
    expect(codeOf(save({ name: '王'.repeat(51) }))).toBe('person-name-long');
    expect(codeOf(save({ phone: '12345' }))).toBe('person-phone-invalid');
    expect(codeOf(save({ phone: '13900000002、0532-88990011、13900000003、13900000004' }))).toBe('person-phones-many');
    expect(codeOf(save({ post: null }))).toBe('person-post-missing');
    expect(codeOf(save({ name: '李明', phone: '139 0000 0001' }))).toBe('person-known');
    expect(codeOf(save({ name: '李明', phone: '13900000009' }))).toBe('ok');
    expect(codeOf(save({ id: 'gone' }))).toBe('person-unknown');
  });
  it('changes an entry without touching its posts', () => {
    const after = peopleAfter([li], valueOf(save({ id: 'li', name: '李铭', phone: '', post: null })));
    expect(after).toEqual([{ id: 'li', body: { ...li.body, name: '李铭', phone: '' } }]);
  });
});

describe('posts', () => {
  const add = (patch: Parameters<typeof post>[0], elections = peopleFacts().elections) =>
    codeOf(addPost(peopleFacts([li], elections), { personId: 'li', post: post({ title: '委员', ...patch }) }, context));
  it('refuse days that are none, out of any reason, or in the wrong order', () => {
    expect(add({ from: '2024-02-30' })).toBe('post-day-invalid');
    expect(add({ from: '1900-01-01' })).toBe('post-day-unlikely');
    expect(add({ from: '2099-01-01' })).toBe('post-day-unlikely');
    expect(add({ until: '2099-01-01' })).toBe('post-day-unlikely');
    expect(add({ from: '2024-06-01', until: '2024-05-31' })).toBe('post-ends-before-start');
    expect(add({ from: '' })).toBe('ok');
  });
  it('refuse a project of another community, a committee without a project, the same post twice', () => {
    expect(add({ side: 'company', projectId: 'p9' })).toBe('post-project-elsewhere');
    expect(add({ side: 'company', projectId: 'nowhere' })).toBe('post-project-elsewhere');
    expect(add({ side: 'committee' })).toBe('post-project-missing');
    expect(add({ title: ' 书记 ' })).toBe('post-twice');
    expect(add({ title: '书记', from: '2020-01-01', until: '2022-01-01' })).toBe('ok');
  });
  it('of an elected committee come from the election; later additions and former members may be entered', () => {
    const elections = [certifiedCase('2024-06-20', ['李明', '乙', '丙'])];
    const seat = { side: 'committee' as const, projectId: 'p1' };
    expect(add({ ...seat, from: '2025-01-01' }, elections)).toBe('post-elected-already');
    const others = [certifiedCase('2024-06-20', ['甲', '乙', '丙'])];
    expect(add({ ...seat, from: '2023-01-01' }, others)).toBe('post-before-election');
    expect(add({ ...seat, from: '' }, others)).toBe('post-before-election');
    expect(add({ ...seat, from: '2025-01-01' }, others)).toBe('ok');
    expect(add({ ...seat, from: '2019-01-01', until: '2024-06-20' }, others)).toBe('ok');
    expect(add({ ...seat, projectId: 'p2', from: '' }, others)).toBe('ok');
  });
  it('end and change with their history kept; a slip is corrected without any', () => {
    const facts = peopleFacts([li]);
    const at = { personId: 'li', postId: 'li-1' };
    const ended = peopleAfter([li], valueOf(endPost(facts, { ...at, on: '2026-06-30' }, context)));
    expect(ended[0]?.body.posts).toEqual([{ ...post(), id: 'li-1', until: '2026-06-30' }]);
    expect(codeOf(endPost(peopleFacts(ended), { ...at, on: '2026-07-01' }, context))).toBe('post-ended-already');
    expect(codeOf(endPost(facts, { ...at, on: '2022-01-01' }, context))).toBe('post-ends-before-start');
    expect(codeOf(endPost(facts, { ...at, on: '' }, context))).toBe('post-day-missing');
    const moved = post({ title: '第一书记', from: '2026-07-01' });
    const changed = peopleAfter([li], valueOf(changePost(facts, { ...at, post: moved }, context)));
    expect(changed[0]?.body.posts.map(({ title, from, until }) => [title, from, until])).toEqual([
      ['书记', '2022-01-01', '2026-07-01'],
      ['第一书记', '2026-07-01', ''],
    ]);
    const slip = peopleAfter([li], valueOf(correctPost(facts, { ...at, post: post({ title: '副书记' }) }, context)));
    expect(slip[0]?.body.posts).toEqual([{ ...post({ title: '副书记' }), id: 'li-1' }]);
    expect(codeOf(correctPost(facts, { ...at, postId: 'x', post: post() }, context))).toBe('post-unknown');
  });
});

describe('two entries of one person', () => {
  const twin = person(
    'twin',
    '李明',
    [post({ from: '', answersFor: ['parking'] }), post({ side: 'residents-committee', title: '主任' })],
    { phone: '0532-88990011', remark: '兼任' },
  );
  it('become one with all posts, phones and the other’s id', () => {
    const after = peopleAfter(
      [li, twin],
      valueOf(mergePeople(peopleFacts([li, twin]), { keepId: 'li', otherId: 'twin' }, context)),
    );
    expect(after).toHaveLength(1);
    expect(after[0]?.body).toMatchObject({ phone: '13900000001、0532-88990011', remark: '兼任', formerIds: ['twin'] });
    expect(after[0]?.body.posts.map(each => [each.title, each.from, each.answersFor])).toEqual([
      ['书记', '2022-01-01', ['parking']],
      ['主任', '2022-01-01', []],
    ]);
    expect(findPerson(after, 'twin')?.id).toBe('li');
    expect(findPerson(after, 'nobody')).toBeNull();
    expect(codeOf(mergePeople(peopleFacts([li]), { keepId: 'li', otherId: 'li' }, context))).toBe('person-merge-same');
    expect(codeOf(mergePeople(peopleFacts([li]), { keepId: 'li', otherId: 'twin' }, context))).toBe('person-unknown');
  });
});

describe('removing', () => {
  it('is refused while any record names the person, under whatever id', () => {
    const rows = {
      会议记录: [{ body: { attendance: [{ personId: 'li' }] } }, { body: { attendance: [{ personId: 'li2' }] } }],
      培训记录: [{ body: { trainees: [{ memberKey: 'person:old' }] } }],
      议题: [{ body: { duties: [] } }],
    };
    expect(referencesTo(['li'], rows)).toEqual([{ what: '会议记录', count: 1 }]);
    expect(referencesTo(['li', 'old'], rows)).toHaveLength(2);
    const facts = peopleFacts([li]);
    expect(codeOf(removePerson(facts, 'li', referencesTo(['li'], rows)))).toBe('person-in-use');
    expect(peopleAfter([li], valueOf(removePerson(facts, 'li', [])))).toEqual([]);
    expect(codeOf(removePerson(facts, 'x', []))).toBe('person-unknown');
  });
});

it('a look at a phone is logged by place and post, without name or number', () => {
  expect(revealPhone('春晓社区', { side: 'party', post: '书记' })).toEqual({
    command: 'people.reveal',
    words: '春晓社区：查看社区党组织书记的联系电话',
    changes: [],
  });
});
