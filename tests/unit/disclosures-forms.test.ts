import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { projectCoverage } from '#shared/coordination/disclosure-coverage';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import { readIncomeTyped } from '#shared/coordination/income-typed';
import { noteReminders, reminderLetters, type ReminderLetter } from '#shared/coordination/reminder-letters';
import { compareDocument } from '#shared/documents/compare-document';
import { writeDocx } from '#shared/documents/docx-writer';
import { incomeTable } from '#shared/documents/forms/income-table';
import { reminderLetter } from '#shared/documents/forms/reminder-letter';
import { plainText } from '#shared/documents/plain-text';
import { articlesWords, articleWords } from '#shared/text/article-words';
import { typed } from '../fixtures/disclosure-world';

const on = '2026-05-20' as Day;
const company = (id: string, name: string) => ({ id, body: { name, creditCode: '', contact: '', phone: '' } });
const project = (id: string, name: string, companyId: string) => ({
  id,
  body: {
    ...{ communityId: 'c1', companyId, name, address: '', boundaries: '', floorArea: null, deliveredOn: '' },
    ...{ developer: '', buildings: [], remark: '' },
  },
});
const places = {
  companies: [company('m1', '安居乐物业服务有限公司'), company('m2', '和顺苑物业管理有限公司')],
  projects: [project('p1', '春和苑', 'm1'), project('p2', '银杏里', 'm1'), project('p3', '锦绣春城', 'm2')],
};
const item = (projectId: string, groups: (1 | 2 | 3 | 4 | 5)[], postedOn: string, periodUntil = '') => ({
  ...{ id: `${projectId}-${groups.join('')}`, projectId, groups, postedOn, periodUntil, removedOn: '', checks: [] },
});
const items = [
  item('p1', [1, 2, 3], '2025-06-01'),
  item('p1', [4], '2026-01-20', '2025-12-31'),
  item('p2', [1], '2024-01-01'),
  item('p3', [1, 2, 3], '2026-04-01'),
  item('p3', [4], '2026-01-20', '2025-12-31'),
  item('p3', [5], '2026-01-20', '2025-12-31'),
];
const letters = reminderLetters(
  places,
  places.projects.map(({ id }) => projectCoverage(id, items, on, proposedSwitches)),
  proposedSwitches,
);
const facts = (jurisdiction: 'national' | 'shandong' | 'qingdao') => ({
  ...{ letter: letters[0] as ReminderLetter, bureau: '崂山区住房和城乡建设局', jurisdiction, practice: false },
  ...{ switches: proposedSwitches, on, replyBy: '2026-05-30' as Day },
});

describe('a reminder letter', () => {
  it('goes to companies with a gap only, and names every gap and what runs out', () => {
    expect(letters.map(letter => [letter.company, letter.gaps])).toEqual([['安居乐物业服务有限公司', 6]]);
    const lines = plainText(reminderLetter(facts('qingdao')));
    const text = lines.join('\n');
    expect(text).toContain('服务的2个小区');
    expect(text).toContain('缺少或者过期6项，另有3项即将到期');
    expect(text).toContain('《青岛市物业管理条例》第六十条');
    expect(text).toContain('2026年5月30日前书面答复');
    expect(lines.filter(line => line.includes('公示栏上没有'))).toHaveLength(5);
    expect(lines.filter(line => line.includes('已于2025年1月1日到期'))).toHaveLength(1);
    expect(text).toContain('公共收益每半年一期');
  });

  it('cites what holds where the bureau is', () => {
    const national = plainText(reminderLetter(facts('national'))).join('\n');
    expect(national).not.toContain('青岛市');
    expect(national).toContain('《中华人民共和国民法典》第九百四十三条');
    expect(plainText(reminderLetter(facts('shandong'))).join('\n')).toContain('《山东省物业管理条例》第五十九条');
  });

  it('is noted in the log, each with its company, and has a day to reply by after today', () => {
    const notes = noteReminders(letters, '2026-05-30', on);
    expect(notes.ok && notes.value.map(({ words }) => words)).toEqual([
      '制发三公开提醒函：安居乐物业服务有限公司，2 个小区 6 项，2026-05-30 前答复',
    ]);
    const code = (replyBy: string, some = letters) => {
      const answer = noteReminders(some, replyBy, on);
      return answer.ok || answer.refusal.code;
    };
    expect([code('2026-05-20'), code('2099-01-01'), code('2026-06-01', [])]).toEqual([
      'reminder-day',
      'disclosure-day-invalid',
      'reminder-nothing',
    ]);
  });
});

it('the forms are read back from Word as they were made', async () => {
  const statement = readIncomeTyped(typed);
  if (!statement.ok) throw new Error(statement.refusal.code);
  const table = incomeTable({
    ...{ project: '春和苑', company: '安居乐物业服务有限公司', periodFrom: '2026-01-01', periodUntil: '2026-06-30' },
    ...{ postedOn: '', place: '南门公示栏', statement: statement.value, practice: false },
  });
  expect(plainText(table).join('\n')).toContain('1,200.00');
  for (const model of [table, reminderLetter(facts('qingdao'))]) {
    const docx = await writeDocx(model);
    expect(await compareDocument(docx, model)).toEqual([]);
    const folder = process.env['GONGZHI_SHOW_FORMS'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${model.form}.docx`, docx);
    }
  }
});

it('articles stand as official letters cite them', () => {
  expect([articleWords('QD-60'), articleWords('CC-282'), articleWords('SD-110'), articleWords('PMR-8')]).toEqual([
    '《青岛市物业管理条例》第六十条',
    '《中华人民共和国民法典》第二百八十二条',
    '《山东省物业管理条例》第一百一十条',
    '国务院《物业管理条例》第八条',
  ]);
  expect(articleWords('QD-12')).toBe('《青岛市物业管理条例》第十二条');
  expect(articlesWords(['QD-60', 'SD-59', 'QD-79'])).toBe(
    '《青岛市物业管理条例》第六十条、第七十九条和《山东省物业管理条例》第五十九条',
  );
});
