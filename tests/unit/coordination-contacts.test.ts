import { describe, expect, it } from 'vitest';
import { importContacts } from '#shared/coordination/contact-list/import-contacts';
import { planContacts } from '#shared/coordination/contact-list/plan-contacts';
import { readContactRows } from '#shared/coordination/contact-list/read-contact-rows';
import { readSide } from '#shared/coordination/contact-list/side-words';
import {
  certifiedCase,
  peopleContext as context,
  peopleAfter,
  peopleFacts,
  person,
  post,
} from '../fixtures/coordination-people';
import { codeOf, valueOf } from '../fixtures/election-rows';

const list = [
  ['春晓社区四方通讯录', '', '', '', '', ''],
  ['姓名', '所属方', '单位', '职务', '联系电话（手机）', '任职时间'],
  ['李明', '社区党组织', '', '书记', '139 0000 0001', '2022年3月'],
  ['', '', '', '', '', ''],
  ['马强', '物业', '安居物业服务有限公司', '项目经理', '13900000002', ''],
  ['甲', '业委会', '春和苑业委会', '主任', '13900000000', ''],
  ['王芳', '街道办', '', '科员', '12345', ''],
  ['赵六', '合唱队', '', '队长', '', ''],
  ['', '居委会', '', '主任', '', ''],
  ['钱七', '锦绣春城业委会', '', '委员', '', ''],
];
const elections = [certifiedCase('2024-06-20', ['甲', '乙', '丙'])];

describe('a pasted contact list', () => {
  const plan = planContacts(peopleFacts([], elections), readContactRows(list), context);
  it('is read below its heading, each row taken or refused with a reason', () => {
    expect(plan.verdicts.map(each => [each.row.row, each.outcome, each.refusal?.code ?? ''])).toEqual([
      [3, 'person', ''],
      [5, 'person', ''],
      [6, 'elected', ''],
      [7, 'rejected', 'person-phone-invalid'],
      [8, 'rejected', 'contact-side-unknown'],
      [9, 'rejected', 'person-name-missing'],
      [10, 'person', ''],
    ]);
  });
  it('finds days, sides and the project from what is written', () => {
    expect(plan.verdicts.map(({ post: each }) => each && [each.side, each.projectId, each.from])).toEqual([
      ['party', '', '2022-03-01'],
      ['company', 'p1', ''],
      ['committee', 'p1', ''],
      ['street', '', ''],
      null,
      null,
      ['committee', 'p2', ''],
    ]);
  });
  it('is one change, and brings nothing the second time', () => {
    const people = peopleAfter([], valueOf(importContacts(peopleFacts(), plan)));
    expect(people.map(({ body }) => body.name)).toEqual(['李明', '马强', '钱七']);
    const again = planContacts(peopleFacts(people, elections), readContactRows(list), context);
    expect(again.verdicts.map(each => each.outcome)).toEqual([
      ...['known', 'known', 'elected', 'rejected', 'rejected', 'rejected', 'known'],
    ]);
    expect(codeOf(importContacts(peopleFacts(people), again))).toBe('contact-nothing-new');
  });
  it('adds posts and missing phones to those who are there, and knows a namesake by the phone', () => {
    const there = [
      person('li', '李明', [post()]),
      person('ma', '马强', [post({ side: 'owners', title: '楼长' })], { phone: '13911111111' }),
    ];
    const rows = [
      ['李明', '党委', '', '书记', '13900000001'],
      ['李明', '居委会', '', '主任', '13900000001'],
      ['马强', '物业', '', '保安队长', '13900000002'],
    ];
    const plan = planContacts(peopleFacts(there), readContactRows(rows), context);
    expect(plan.verdicts.map(each => each.outcome)).toEqual(['phone', 'post', 'person']);
    expect(plan.changed.find(({ id }) => id === 'li')?.body).toMatchObject({ phone: '13900000001' });
    expect(plan.changed.find(({ id }) => id === 'li')?.body.posts).toHaveLength(2);
    expect(plan.changed).toHaveLength(2);
  });
  it('refuses a project of another community or one that is not there', () => {
    const rows = [
      ['姓名', '所属方', '小区'],
      ['甲', '业委会', '望潮名邸'],
      ['乙', '业委会', '没有的小区'],
      ['丙', '业委会', ''],
    ];
    const { verdicts } = planContacts(peopleFacts(), readContactRows(rows), context);
    expect(verdicts.map(each => each.refusal?.code)).toEqual([
      'post-project-elsewhere',
      'contact-project-unknown',
      'post-project-missing',
    ]);
  });
});

it.each([
  ['社区党组织', 'party'],
  ['春晓社区党委', 'party'],
  ['街道党工委', 'street'],
  ['居民委员会', 'residents-committee'],
  ['居（村）民委员会', 'residents-committee'],
  ['业委会', 'committee'],
  ['物业公司', 'company'],
  ['区住建局物业管理科', 'bureau'],
  ['派出所', 'police'],
  ['综合行政执法中队', 'enforcement'],
  ['市北热力', 'utility'],
  ['青禾镇', 'street'],
  ['业主代表', 'owners'],
  ['其他', 'other'],
  ['合唱队', null],
  ['', null],
] as const)('%s is the side %s', (text, side) => expect(readSide(text)).toBe(side));
