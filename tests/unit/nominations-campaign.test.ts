import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { campaignSchema, type Campaign } from '#shared/nominations/campaign';
import { closeCampaign, keepSummary, reopenCampaign } from '#shared/nominations/campaign-commands/close-campaign';
import { createCampaign } from '#shared/nominations/campaign-commands/create-campaign';
import { editCampaign, saveGroup } from '#shared/nominations/campaign-commands/edit-campaign';
import { reportProgress } from '#shared/nominations/campaign-commands/report-progress';
import { saveConditions } from '#shared/nominations/campaign-commands/save-conditions';
import { savePlaces, savePriorModelProjects } from '#shared/nominations/campaign-commands/save-places';
import { frozenBy, keepSheetDraft, saveSheet } from '#shared/nominations/campaign-commands/save-sheet';
import { removeTask, saveTask } from '#shared/nominations/campaign-commands/save-task';
import { newCampaign } from '#shared/nominations/campaign-template';
import { conditionLines } from '#shared/nominations/condition-words';
import { proposedConditions } from '#shared/nominations/conditions';
import { taskFigures, taskState } from '#shared/nominations/task-state';
import { typedCount } from '#shared/nominations/typed-count';
import { context } from './training-fixture';

const now = '2026-06-15T10:00:00+08:00';
const running = (change: Partial<Campaign> = {}): Campaign => ({ ...newCampaign(2026, 'brand'), ...change });
const code = (answer: Result<unknown>) => (answer.ok ? 'ok' : answer.refusal.code);
function bodyOf(answer: Result<ChangeDraft>): Campaign {
  if (!answer.ok) throw new Error(answer.refusal.code);
  expect(answer.value.changes).toHaveLength(1);
  expect(answer.value.changes[0]).toMatchObject({ table: 'campaigns', id: '2026' });
  return campaignSchema.parse(answer.value.changes[0]?.body);
}

describe('a year', () => {
  const create = (change: object, years: Campaign[] = []) =>
    createCampaign(years, { year: 2026, theme: 'brand', document: '', copyOf: null, ...change }, context(now));

  it.each([
    ['campaign-year-odd', { year: 1999 }],
    ['campaign-year-odd', { year: 2028 }],
    ['campaign-unknown', { copyOf: 2024 }],
  ] as const)('is refused: %s', (expected, change) => expect(code(create(change))).toBe(expected));

  it('is there once', () => expect(code(create({}, [running()]))).toBe('campaign-exists'));

  it('takes over last year’s tasks, measures, group, sheets and conditions, and nothing of its course', () => {
    const last: Campaign = {
      ...newCampaign(2024, 'standards'),
      conditions: { ...proposedConditions, serviceYears: 5 },
      group: { ...newCampaign(2024, 'brand').group, head: '宋卫东' },
    };
    const [task] = last.tasks;
    if (!task) throw new Error('no task');
    Object.assign(task, {
      due: '2024-02-29',
      doneOn: '2024-02-28',
      measures: [{ id: 'm', words: '排查', officer: '', due: '2024-02-29', doneOn: '2024-02-20' }],
      progress: [{ at: now, by: 'o1', on: '2024-02-28', words: '完成', share: 100, attachments: [] }],
    });
    last.places.star = { ...last.places.star, base: 119_000, scope: 'district', allocated: 3 };
    last.summary.work = '去年';
    const made = bodyOf(create({ copyOf: 2024 }, [last]));
    expect(made.tasks).toHaveLength(10);
    expect(made.tasks[0]).toMatchObject({ due: '2026-02-28', doneOn: '', progress: [] });
    expect(made.tasks[0]?.measures).toEqual([{ id: 'm', words: '排查', officer: '', due: '2026-02-28', doneOn: '' }]);
    expect(made).toMatchObject({ theme: 'brand', group: { head: '宋卫东' }, conditions: { serviceYears: 5 } });
    expect(made.places.star).toMatchObject({ base: null, scope: 'district', allocated: null });
    expect(made.summary.work).toBe('');
    expect(made.status).toBe('running');
  });

  it('closed takes no change but being opened again, with a reason', () => {
    const closed = running({ status: 'closed' });
    const task = closed.tasks[0];
    if (!task) throw new Error('no task');
    const step = { on: '2026-06-01', words: '完成', share: 10, attachments: [] };
    const sheet = { sheet: closed.sheets.star, frozen: null };
    const answers = [
      editCampaign(closed, closed, context(now)),
      saveGroup(closed, { ...closed.group, head: '甲' }, context(now)),
      saveTask(closed, { id: null, task: { ...task, title: '新的' } }, context(now)),
      removeTask(closed, task.id, context(now)),
      reportProgress(closed, { id: task.id, step }, context(now)),
      savePlaces(closed, 'star', { ...closed.places.star, base: '1000', source: 's', allocated: '' }, context(now)),
      savePriorModelProjects(closed, 'x', context(now)),
      saveConditions(closed, { ...closed.conditions, copies: 2 }, context(now)),
      keepSheetDraft(closed, 'star', closed.sheets.star),
      saveSheet(closed, 'star', sheet, context(now)),
      keepSummary(closed, closed.summary),
      closeCampaign(closed, context(now)),
    ];
    expect(answers.map(code)).toEqual(answers.map(() => 'campaign-closed'));
    expect(code(reopenCampaign(closed, ' ', context(now)))).toBe('campaign-reason-missing');
    const opened = bodyOf(reopenCampaign(closed, '补报一名', context(now)));
    expect(opened.status).toBe('running');
    expect(opened.story[opened.story.length - 1]?.words).toContain('补报一名');
    expect(code(reopenCampaign(running(), '补', context(now)))).toBe('campaign-running');
  });

  it('closes with its summary written, and says what was left undone', () => {
    expect(code(closeCampaign(running(), context(now)))).toBe('campaign-summary-missing');
    const written = running({ summary: { work: '做法', results: '成效', problems: '', next: '' } });
    const closed = bodyOf(closeCampaign(written, context(now)));
    expect(closed.status).toBe('closed');
    expect(closed.story[0]?.words).toBe('办结，10 项任务没有完成');
  });
});

describe('a task', () => {
  const blank = { title: '新任务', words: '', basis: '', unit: '', officer: '', from: '', due: '', measures: [] };
  const save = (change: object, id: string | null = null) =>
    saveTask(running(), { id, task: { ...blank, ...change } }, context(now));

  it.each([
    ['campaign-task-title', { title: ' ' }],
    ['campaign-task-twice', { title: '建强红色物业' }],
    ['campaign-day-invalid', { due: '2026-02-30' }],
    ['campaign-task-ends-before', { from: '2026-05-01', due: '2026-04-30' }],
    ['campaign-day-invalid', { measures: [{ id: 'm', words: '排查', officer: '', due: '', doneOn: '2026-13-01' }] }],
  ])('is refused: %s', (expected, change) => expect(code(save(change))).toBe(expected));

  it('comes last with the next number, and keeps number and progress when changed', () => {
    const added = bodyOf(save({ measures: [{ id: 'm', words: ' ', officer: '', due: '', doneOn: '' }] }));
    expect(added.tasks[10]).toMatchObject({ number: 11, title: '新任务', measures: [] });
    const changed = bodyOf(save({ title: '改名' }, 'task-3'));
    expect(changed.tasks[2]).toMatchObject({ id: 'task-3', number: 3, title: '改名' });
    expect(code(save({}, 'none'))).toBe('campaign-task-unknown');
  });

  const step = { on: '2026-06-01', words: '过半', share: 50, attachments: [] };
  it.each([
    ['campaign-progress-day', { on: '2026-06-16' }],
    ['campaign-day-invalid', { on: '' }],
    ['campaign-progress-share', { share: 101 }],
    ['campaign-progress-share', { share: 12.5 }],
    ['campaign-progress-words', { words: ' ' }],
  ])('progress is refused: %s', (expected, change) => {
    expect(code(reportProgress(running(), { id: 'task-1', step: { ...step, ...change } }, context(now)))).toBe(
      expected,
    );
  });

  it('is done at 100 per cent, open again below, and its steps only grow', () => {
    const half = bodyOf(reportProgress(running(), { id: 'task-1', step }, context(now)));
    const done = bodyOf(
      reportProgress(half, { id: 'task-1', step: { ...step, share: 100, on: '2026-06-10' } }, context(now)),
    );
    expect(done.tasks[0]).toMatchObject({ doneOn: '2026-06-10' });
    const back = bodyOf(reportProgress(done, { id: 'task-1', step: { ...step, share: 80 } }, context(now)));
    expect(back.tasks[0]?.doneOn).toBe('');
    expect(back.tasks[0]?.progress.map(({ share }) => share)).toEqual([50, 100, 80]);
    expect(code(removeTask(back, 'task-1', context(now)))).toBe('campaign-task-reported');
    expect(bodyOf(removeTask(back, 'task-2', context(now))).tasks.map(({ number }) => number)).not.toContain(2);
  });

  it('is late after its day, soon two weeks before', () => {
    const state = (due: string, doneOn = '') => taskState({ due, doneOn, progress: [] }, '2026-06-15' as Day);
    expect(state('2026-06-14')).toBe('late');
    expect(state('2026-06-15')).toBe('soon');
    expect(state('2026-06-29')).toBe('soon');
    expect(state('2026-06-30')).toBe('idle');
    expect(state('')).toBe('idle');
    expect(state('2026-06-14', '2026-06-20')).toBe('done');
    const tasks = running().tasks.map((task, at) => (at === 0 ? { ...task, doneOn: '2026-03-01' } : task));
    expect(taskFigures({ tasks }, '2026-06-15' as Day)).toEqual({
      tasks: 10,
      done: 1,
      doneLate: 1,
      late: 0,
      share: 10,
    });
  });
});

describe('places', () => {
  const blank = { base: '', allocated: '', scope: 'city' as const, source: '年报', baseOn: '', allocation: '9号' };
  const save = (change: object) => savePlaces(running(), 'modelCompany', { ...blank, ...change }, context(now));

  it.each([
    ['places-number-invalid', { base: '约一千家' }],
    ['places-number-invalid', { base: '-5' }],
    ['places-number-invalid', { base: '967.5' }],
    ['places-number-invalid', { base: '967', allocated: '两个' }],
    ['places-base-large', { base: '900000000' }],
    ['places-source-missing', { base: '967', source: ' ' }],
    ['places-base-later', { base: '967', baseOn: '2026-06-16' }],
    ['campaign-day-invalid', { base: '967', baseOn: '2026-06-31' }],
    ['places-allocation-paper', { base: '967', allocated: '1', allocation: '' }],
    ['places-allocation-above', { base: '967', allocated: '5' }],
    ['places-allocation-above', { base: '199', allocated: '1' }],
  ])('are refused: %s %j', (expected, change) => expect(code(save(change))).toBe(expected));

  it('are kept with their papers; an allotment without a base, too', () => {
    const { places } = bodyOf(save({ base: '967', allocated: '4', baseOn: '2025-12-31' }));
    expect(places.modelCompany).toMatchObject({ base: 967, allocated: 4, source: '年报', allocation: '9号' });
    expect(bodyOf(save({ allocated: '2' })).places.modelCompany).toMatchObject({ base: null, allocated: 2 });
  });

  it.each([
    ['', null],
    ['  ', null],
    ['967', 967],
    ['119,000', 119_000],
    ['１１９，０００', 119_000],
    ['11.9万', 119_000],
    ['3400 个', 3400],
    ['0', 0],
    ['个', undefined],
    ['3.5', undefined],
    ['3e3', undefined],
    ['1.23456万', undefined],
  ])('“%s” is %s', (text, count) => expect(typedCount(text)).toBe(count));

  it('every whole number is read back as it is shown', () => {
    fc.assert(fc.property(fc.nat({ max: 999_999_999 }), count => typedCount(count.toLocaleString('zh-CN')) === count));
  });
});

describe('conditions', () => {
  it('are printed in full, and the story says what changed', () => {
    expect(
      conditionLines(proposedConditions)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(Object.keys(proposedConditions).sort());
    const changed = bodyOf(saveConditions(running(), { ...proposedConditions, collectionAtLeast: 8500 }, context(now)));
    expect(changed.story[0]?.words).toBe('推荐条件：物业费收缴率由“不低于 90%”改为“不低于 85%”');
  });

  it.each([
    ['campaign-nothing-changed', {}],
    ['campaign-condition-odd', { serviceYears: 99 }],
    ['campaign-condition-credit', { creditLevels: ['AAA', 'C'] }],
    ['campaign-condition-summary', { summaryLimit: 3000 }],
  ])('are refused: %s', (expected, change) => {
    const conditions = { ...proposedConditions, ...change } as typeof proposedConditions;
    expect(code(saveConditions(running(), conditions, context(now)))).toBe(expected);
  });
});

describe('a sheet', () => {
  const sheet = newCampaign(2026, 'brand').sheets.star;
  const items = (change: object) => [{ ...sheet.items[0], ...change }, ...sheet.items.slice(1)] as typeof sheet.items;
  const save = (change: Partial<typeof sheet>, frozen: string | null = null) =>
    saveSheet(running(), 'star', { sheet: { ...sheet, ...change }, frozen }, context(now));

  it.each([
    ['sheet-sum', { items: items({ points: 1050 }) }],
    ['sheet-sum', { items: sheet.items.slice(1) }],
    ['sheet-item-points', { items: items({ points: 0 }) }],
    ['sheet-item-words', { items: items({ item: ' ' }) }],
    ['sheet-veto-points', { items: items({ veto: true }) }],
    ['sheet-weights', { weights: { self: 0, street: 50, district: 49 } }],
    ['sheet-weights', { weights: { self: -10, street: 50, district: 60 } }],
    ['sheet-title', { title: '' }],
  ])('is refused: %s', (expected, change) => expect(code(save(change))).toBe(expected));

  it('is frozen from the first score of its category and year on', () => {
    const none = { self: null, street: null, district: null };
    const filled = { by: 'o', on: '', scores: [] };
    const dossier = (change: object) => ({
      year: 2026,
      category: 'star' as const,
      number: '2026-明星-001',
      scores: none,
      ...change,
    });
    expect(frozenBy([dossier({})], 2026, 'star')).toBeNull();
    expect(frozenBy([dossier({ scores: { ...none, self: filled } })], 2026, 'star')).toBe('2026-明星-001');
    expect(frozenBy([dossier({ scores: { ...none, self: filled } })], 2026, 'modelProject')).toBeNull();
    expect(frozenBy([dossier({ scores: { ...none, self: filled } })], 2025, 'star')).toBeNull();
    expect(code(save({}, '2026-明星-001'))).toBe('sheet-frozen');
  });

  it('is kept as typed beside the one in force, until it is put in force or thrown away', () => {
    const typed = { ...sheet, items: sheet.items.slice(2) };
    const drafted = bodyOf(keepSheetDraft(running(), 'star', typed));
    expect(drafted.sheets.star).toEqual(sheet);
    expect(drafted.sheetDrafts).toEqual({ star: typed });
    expect(bodyOf(keepSheetDraft(drafted, 'star', null)).sheetDrafts).toEqual({});
    const saved = bodyOf(saveSheet(drafted, 'star', { sheet, frozen: null }, context(now)));
    expect(saved.sheetDrafts).toEqual({});
  });
});

it('no name, phone or summary gets into the words of the log', () => {
  const campaign = running({ summary: { work: '密语', results: '密语', problems: '', next: '' } });
  const group = { ...campaign.group, head: '张三丰', officePhone: '053255550123' };
  const task = { title: '密语', words: '', basis: '', unit: '', officer: '张三丰', from: '', due: '', measures: [] };
  const drafts = [
    saveGroup(campaign, group, context(now)),
    saveTask(campaign, { id: 'task-1', task }, context(now)),
    reportProgress(
      campaign,
      { id: 'task-1', step: { on: '2026-06-01', words: '密语', share: 5, attachments: [] } },
      context(now),
    ),
    closeCampaign(campaign, context(now)),
    keepSummary(campaign, campaign.summary),
  ];
  for (const draft of drafts) {
    if (!draft.ok) throw new Error(draft.refusal.code);
    expect(draft.value.words).not.toMatch(/张三丰|0532|密语/);
  }
});
