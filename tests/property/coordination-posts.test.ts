import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#shared/basics/dates';
import { holdsPost } from '#shared/coordination/holds-post';
import { importContacts } from '#shared/coordination/contact-list/import-contacts';
import { planContacts } from '#shared/coordination/contact-list/plan-contacts';
import { readContactRows } from '#shared/coordination/contact-list/read-contact-rows';
import { mergePeople } from '#shared/coordination/people/merge-people';
import { addPost, changePost, endPost } from '#shared/coordination/people/posts';
import type { PersonRow } from '#shared/coordination/people/person-facts';
import { personSchema } from '#shared/coordination/person';
import { peopleAfter, peopleContext as context, peopleFacts, person, post } from '../fixtures/coordination-people';

const day = fc.integer({ min: 0, max: 2000 }).map(days => addDays('2021-01-01' as Day, days));
const act = fc.record({
  kind: fc.constantFrom('add', 'end', 'change'),
  which: fc.nat(5),
  on: day,
  side: fc.constantFrom('party', 'company', 'police'),
  title: fc.constantFrom('主任', '书记', '委员'),
});

describe('posts of a person', () => {
  it('are only ever added to: whoever held a post on a day before an act still did so after it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), acts => {
        let people: PersonRow[] = [person('x', '某人', [post({ from: '2021-01-01' })])];
        for (const { kind, which, on, side, title } of acts) {
          const before = people[0]?.body.posts ?? [];
          const facts = peopleFacts(people);
          const postId = before[which % before.length]?.id ?? '';
          const next = post({ side: side as 'party', title, from: on });
          const answer =
            kind === 'add'
              ? addPost(facts, { personId: 'x', post: next }, context)
              : kind === 'end'
                ? endPost(facts, { personId: 'x', postId, on }, context)
                : changePost(facts, { personId: 'x', postId, post: next }, context);
          if (!answer.ok) continue;
          people = peopleAfter(people, answer.value);
          const after = personSchema.parse(people[0]?.body).posts;
          expect(after.length).toBeGreaterThanOrEqual(before.length);
          const eve = addDays(on, -1);
          for (const old of before.filter(each => holdsPost(each, eve))) {
            expect(after.some(each => each.id === old.id && holdsPost(each, eve))).toBe(true);
          }
          for (const each of after) expect(each.until === '' || each.from < each.until).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('survive a merge: on any day the same seats are held by the one that is left', () => {
    const posts = fc.array(
      fc.record({
        title: fc.constantFrom('书记', '主任'),
        from: day,
        length: fc.option(fc.integer({ min: 1, max: 600 })),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(posts, posts, day, (one, two, on) => {
        const rows = [one, two].map((list, at) =>
          person(
            `p${at}`,
            '某人',
            list.map(({ title, from, length }) => post({ title, from, until: length ? addDays(from, length) : '' })),
          ),
        );
        const merged = mergePeople(peopleFacts(rows), { keepId: 'p0', otherId: 'p1' }, context);
        expect(merged.ok).toBe(true);
        if (!merged.ok) return;
        const held = (list: readonly PersonRow[]) =>
          new Set(list.flatMap(({ body }) => body.posts.filter(each => holdsPost(each, on)).map(each => each.title)));
        expect(held(peopleAfter(rows, merged.value))).toEqual(held(rows));
      }),
      { numRuns: 300 },
    );
  });
});

it('a pasted list: every row has one verdict, and pasting it again brings nothing new', () => {
  const cell = fc.constantFrom(
    '',
    '李明',
    '王芳',
    '马强',
    '社区党委',
    '居委会',
    '物业',
    '主任',
    '委员',
    '13900000001',
    '13900000002',
    '12',
    '春和苑',
  );
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, headed) => {
      const list = headed ? [['姓名', '所属方', '单位', '职务', '电话'], ...cells] : cells;
      const read = readContactRows(list);
      expect(read.length).toBe(cells.filter(row => row.some(each => each !== '')).length);
      const plan = planContacts(peopleFacts(), read, context);
      expect(plan.verdicts.map(({ row }) => row.row)).toEqual(read.map(({ row }) => row));
      expect(plan.verdicts.every(each => (each.outcome === 'rejected') === (each.refusal !== null))).toBe(true);
      const taken = importContacts(peopleFacts(), plan);
      const people = taken.ok ? peopleAfter([], taken.value) : [];
      for (const row of people) personSchema.parse(row.body);
      const again = planContacts(peopleFacts(people), read, context);
      expect(again.changed).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
