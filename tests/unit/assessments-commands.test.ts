import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import type { Project } from '#shared/communities/places';
import type { AssessmentRow } from '#shared/evidence/assessment';
import { averageAssessment, cardsIn, latestAssessment } from '#shared/evidence/assessments-on';
import { draftIdOf, type AssessmentInput } from '#shared/evidence/assessments/assessment-facts';
import { proposedAssessmentSwitches } from '#shared/evidence/assessments/assessment-switches';
import { correctAssessment } from '#shared/evidence/assessments/correct-assessment';
import { cardStanding, giveCard, withdrawCard } from '#shared/evidence/assessments/give-card';
import { importScores, planScores } from '#shared/evidence/assessments/import-scores';
import { rankQuarter } from '#shared/evidence/assessments/quarter-ranking';
import { recordRectification, rectificationOf } from '#shared/evidence/assessments/rectify';
import { finishAssessment, saveAssessmentDraft } from '#shared/evidence/assessments/save-assessment';
import { leftOutTies, setBoards } from '#shared/evidence/assessments/set-boards';
import { voidEvidence } from '#shared/evidence/change-evidence';
import { blankHeadInput } from '#shared/evidence/new-evidence-head';
import type { ChangeDraft, CommandContext } from '#shared/journal/draft';
import { MemoryStore } from '#shared/practice/memory-store';

let store: MemoryStore;
let ids = 0;
beforeEach(() => {
  store = new MemoryStore();
  ids = 0;
});
const on = (day: string): CommandContext => {
  return { now: `${day}T09:00:00+08:00`, officerId: 'o1', newId: () => `a${String(++ids).padStart(2, '0')}` };
};
const rows = () => store.all('assessments');
const facts = (projectId = 'p1') => ({
  ...{ projectId, projectName: '银杏里', companyId: 'c1', streetId: 's1' },
  rows: rows().filter(({ body }) => body.projectId === projectId),
});
const input = (more: Partial<AssessmentInput> = {}): AssessmentInput => ({
  ...{ year: 2026, quarter: 3, assessedOn: '2026-09-20', assessors: '王强、李梅', rectifyBy: '2026-10-10' },
  typed: [{ item: '2-1', points: '2', reason: '3号楼二单元楼道堆物两处' }],
  head: blankHeadInput,
  ...more,
});
function take(answer: Result<ChangeDraft>): void {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  store.apply(answer.value);
}
const codeOf = (answer: Result<unknown>) => (answer.ok ? 'ok' : answer.refusal.code);
const row = (id: string): AssessmentRow => store.get('assessments', id) as AssessmentRow;

describe('entering an assessment', () => {
  it('takes the deductions off a hundred points and lets the draft go', () => {
    take(saveAssessmentDraft(facts(), input({ typed: [{ item: '2-1', points: '２', reason: '' }] }), on('2026-09-20')));
    const draft = row(draftIdOf('p1', 2026, 3));
    expect(draft.body).toMatchObject({ status: 'draft', typed: [{ points: '２' }] });
    expect(latestAssessment(rows(), 'p1', '2026-12-31' as never)).toBeNull();
    take(finishAssessment(facts(), input(), on('2026-09-21')));
    expect(rows().map(({ id }) => id)).toEqual(['a01']);
    expect(row('a01').body).toMatchObject({
      total: 9800,
      periodFrom: '2026-07-01',
      periodUntil: '2026-09-30',
      typed: null,
    });
  });

  it('refuses what cannot be, and names the item', () => {
    const answer = (more: Partial<AssessmentInput>) => finishAssessment(facts(), input(more), on('2026-09-21'));
    const typed = (points: string, reason: string) => ({ typed: [{ item: '2-1', points, reason }] });
    expect(codeOf(answer(typed('6', '垃圾')))).toBe('assessment-too-many');
    expect(codeOf(answer(typed('-1', '垃圾')))).toBe('assessment-points');
    expect(codeOf(answer(typed('一', '垃圾')))).toBe('assessment-points');
    expect(codeOf(answer(typed('1', '')))).toBe('assessment-reason-missing');
    expect(codeOf(answer(typed('', '垃圾')))).toBe('assessment-reason-alone');
    expect(answer(typed('6', '垃圾'))).toMatchObject({ refusal: { at: '2-1 公共区域保洁', params: { most: '5' } } });
    expect(codeOf(answer({ assessedOn: '2026-09-22' }))).toBe('evidence-day-future');
    expect(codeOf(answer({ assessedOn: '2026-06-30' }))).toBe('assessment-before-quarter');
    expect(codeOf(answer({ assessors: ' 、 ' }))).toBe('assessment-assessors');
    expect(codeOf(answer({ rectifyBy: '2026-09-01' }))).toBe('assessment-rectify-early');
  });

  it('takes one a quarter, and another after the first was voided', () => {
    take(finishAssessment(facts(), input(), on('2026-09-21')));
    expect(codeOf(finishAssessment(facts(), input(), on('2026-09-21')))).toBe('assessment-there');
    take(voidEvidence({ table: 'assessments', ...row('a01') }, { reason: '登错小区' }, on('2026-09-22')));
    take(finishAssessment(facts(), input(), on('2026-09-22')));
    expect(rankQuarter(rows(), { year: 2026, quarter: 3 })).toHaveLength(1);
  });

  it('is put right with a reason that stays in its story', () => {
    take(finishAssessment(facts(), input(), on('2026-09-21')));
    expect(codeOf(correctAssessment(row('a01'), input(), '核对', on('2026-09-22')))).toBe('evidence-unchanged');
    take(correctAssessment(row('a01'), input({ typed: [] }), '扣错小区', on('2026-09-22')));
    expect(row('a01').body.total).toBe(10_000);
    expect(row('a01').body.story[0]?.words).toContain('总分由 98 改为 100');
  });
});

describe('rectification and cards', () => {
  const yellow = {
    card: 'yellow',
    on: '2026-10-20',
    reason: '楼道堆物没有清理',
    talkOn: '2026-10-21',
    talkWith: '项目经理',
  } as const;
  const standing = (complaints: number) => {
    const told = Array.from({ length: complaints }, () => ({ happenedOn: '2026-08-01' }));
    return cardStanding(rows(), told, { year: 2026, quarter: 3 }, proposedAssessmentSwitches);
  };
  const cardFacts = (complaints = 0) => ({ standing: standing(complaints), switches: proposedAssessmentSwitches });

  it('gives a yellow card only where rectification failed or is overdue, with a talk', () => {
    take(finishAssessment(facts(), input(), on('2026-09-21')));
    expect(codeOf(giveCard(row('a01'), yellow, cardFacts(), on('2026-10-10')))).toBe('card-not-failed');
    expect(rectificationOf(row('a01').body, '2026-10-11')).toBe('late');
    expect(codeOf(giveCard(row('a01'), { ...yellow, talkWith: '' }, cardFacts(), on('2026-10-20')))).toBe(
      'card-talk-with',
    );
    take(recordRectification(row('a01'), { on: '2026-10-12', done: true, words: '' }, on('2026-10-12')));
    expect(codeOf(giveCard(row('a01'), yellow, cardFacts(), on('2026-10-20')))).toBe('card-not-failed');
    take(recordRectification(row('a01'), { on: '2026-10-15', done: false, words: '又堆上了' }, on('2026-10-15')));
    take(giveCard(row('a01'), yellow, cardFacts(), on('2026-10-21')));
    expect(row('a01').body).toMatchObject({ card: 'yellow', cardOn: '2026-10-20', talkWith: '项目经理' });
    expect(cardsIn(rows(), { projectId: 'p1' }, '2026-10-20', '2026-10-20')).toHaveLength(1);
    expect(cardsIn(rows(), { companyId: 'c1' }, '2026-10-21', '2026-12-31')).toHaveLength(0);
    take(withdrawCard(row('a01'), '误给', on('2026-10-22')));
    expect(cardsIn(rows(), { projectId: 'p1' }, '2026-01-01', '2026-12-31')).toHaveLength(0);
  });

  it('gives a red card for three yellow ones within the quarters that count, and many complaints (C6)', () => {
    for (const [year, quarter] of [
      [2025, 4],
      [2026, 1],
      [2026, 3],
    ] as const) {
      const [assessedOn, rectifyBy] = [`${year}-${String(quarter * 3).padStart(2, '0')}-20`, ''];
      take(finishAssessment(facts(), input({ year, quarter, assessedOn, rectifyBy }), on('2026-10-30')));
    }
    for (const id of ['a01', 'a02', 'a03']) {
      const late = { ...row(id).body, rectifyBy: '2026-10-01' };
      store.apply({ command: 't', words: 't', changes: [{ table: 'assessments', id, body: late }] });
      take(giveCard(row(id), { ...yellow, on: '2026-10-30', talkOn: '2026-10-30' }, cardFacts(), on('2026-10-30')));
    }
    const red = { ...yellow, card: 'red', on: '2026-11-01', talkOn: '2026-11-01' } as const;
    expect(standing(10)).toMatchObject({ yellows: 3, complaints: 10, red: true, from: '2025-10-01' });
    expect(codeOf(giveCard(row('a03'), red, cardFacts(9), on('2026-11-01')))).toBe('card-not-red');
    take(giveCard(row('a03'), red, cardFacts(10), on('2026-11-01')));
    expect(row('a03').body.card).toBe('red');
  });
});

describe('boards', () => {
  const at = { year: 2026, quarter: 3 };
  it('shows equal totals with one rank, and names who has the same total and is left out', () => {
    for (const [projectId, points] of [
      ['p1', '1'],
      ['p2', '1'],
      ['p3', '3'],
    ] as const) {
      const typed = [{ item: '2-1', points, reason: '垃圾' }];
      take(finishAssessment(facts(projectId), input({ typed }), on('2026-09-21')));
    }
    const ranked = rankQuarter(rows(), at);
    expect(ranked.map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, 2],
      [1, 2],
      [3, 1],
    ]);
    expect(leftOutTies(ranked, new Set(['a01'])).map(each => each.row.id)).toEqual(['a02']);
    expect(codeOf(setBoards(rows(), at, { red: new Set(['a01']), black: new Set(['a01']) }, on('2026-10-08')))).toBe(
      'board-both',
    );
    take(setBoards(rows(), at, { red: new Set(['a01', 'a02']), black: new Set(['a03']) }, on('2026-10-08')));
    expect(rows().map(({ body }) => body.board)).toEqual(['red', 'red', 'black']);
    expect(
      codeOf(setBoards(rows(), at, { red: new Set(['a01', 'a02']), black: new Set(['a03']) }, on('2026-10-08'))),
    ).toBe('board-unchanged');
    expect(
      codeOf(setBoards(rows(), { year: 2020, quarter: 1 }, { red: new Set(), black: new Set() }, on('2026-10-08'))),
    ).toBe('board-nothing');
  });
});

describe('what counts on a day', () => {
  it('is the latest quarter assessed by then, and the mean of at most four, cut off', () => {
    const points = ['1', '2', '2', '0.5', '3'];
    points.forEach((taken, index) => {
      const [year, quarter] = index < 4 ? [2025, index + 1] : [2026, 1];
      const typed = [{ item: '2-1', points: taken, reason: '垃圾' }];
      const assessedOn = `${year}-${String(quarter * 3).padStart(2, '0')}-15`;
      take(finishAssessment(facts(), input({ year, quarter, assessedOn, typed, rectifyBy: '' }), on('2026-09-21')));
    });
    expect(latestAssessment(rows(), 'p1', '2026-03-14' as never)?.body.total).toBe(9950);
    expect(latestAssessment(rows(), 'p1', '2026-03-15' as never)?.body.total).toBe(9700);
    const average = averageAssessment(rows(), 'p1', '2026-03-15' as never);
    expect(average?.total).toBe(Math.floor((9800 + 9800 + 9950 + 9700) / 4));
    expect(average?.of).toHaveLength(4);
    expect(averageAssessment(rows(), 'p9', '2026-03-15' as never)).toBeNull();
  });
});

describe('a quarter’s scores from a spreadsheet', () => {
  const project = (id: string, name: string, companyId = 'c1') => ({
    ...{ id },
    body: { communityId: 'm1', companyId, name, deliveredOn: '' } as Project,
  });
  const places = () => ({
    projects: [
      project('p1', '银杏里'),
      project('p2', '云栖台'),
      project('p3', '翠屏家园', ''),
      project('p4', '重名'),
      project('p5', '重名'),
    ],
    communities: [{ id: 'm1', body: { streetId: 's1' } as never }],
    rows: rows(),
  });
  const at = { year: 2026, quarter: 3 };
  const plan = (cells: readonly (readonly string[])[]) => planScores(cells, at, places(), '2026-10-08' as never);

  it('takes totals and says of every other row why not', () => {
    const answer = plan([
      ['望潮街道2026年三季度考核汇总表'],
      ['序号', '小区名称', '总分', '考核人', '名次'],
      ['1', '银杏里小区', '96.5', '王强、李梅', '1'],
      ['2', '云栖台', '一百', '', ''],
      ['3', '翠屏家园', '90', '', ''],
      ['4', '没有的小区', '90', '', ''],
      ['5', '重名', '90', '', ''],
      ['6', '银杏里', '95', '', ''],
      ['', '', '', '', ''],
      ['合计', '', '', '', ''],
    ]);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { accepted, rejected, read, unknown } = answer.value;
    expect(accepted).toMatchObject([
      { row: 3, projectId: 'p1', total: 9650, itemised: false, assessors: ['王强', '李梅'] },
    ]);
    expect(rejected.map(each => each.row)).toEqual([4, 5, 6, 7, 8]);
    expect(accepted.length + rejected.length).toBe(read);
    expect(unknown).toEqual(['序号', '名次']);
    take(importScores(answer.value, at, { document: '汇总表', body: '望潮街道办事处' }, places(), on('2026-10-08')));
    expect(row('a01').body).toMatchObject({
      total: 9650,
      streetId: 's1',
      document: '汇总表',
      assessedOn: '2026-09-30',
    });
    const again = plan([
      ['小区名称', '总分'],
      ['银杏里', '96.5'],
    ]);
    expect(again.ok && again.value.accepted).toEqual([]);
    expect(again.ok && again.value.rejected[0]?.reason).toMatch(/^本季度已登记 96.5 分/);
  });

  it('takes deductions by item, written 1 or -1, and holds them against a stated total', () => {
    const answer = plan([
      ['小区名称', '2-1 公共区域保洁', '投诉处理（扣分）', '总分', '扣分原因'],
      ['银杏里', '-1', '0.5', '98.5', '楼道堆物；一件投诉没有回访'],
      ['云栖台', '6', '', '', ''],
    ]);
    const deductions = [
      { item: '1-5', points: 50 },
      { item: '2-1', points: 100 },
    ];
    expect(answer).toMatchObject({
      ok: true,
      value: { accepted: [{ total: 9850, itemised: true, deductions }], rejected: [{ row: 3 }] },
    });
    const differs = plan([
      ['小区名称', '2.1', '总分'],
      ['银杏里', '1', '98'],
    ]);
    expect(differs).toMatchObject({ value: { rejected: [{ reason: '总分写的是 98，按各项扣分应为 99' }] } });
  });

  it('says what it saw where there is no head', () => {
    expect(
      plan([
        ['姓名', '电话'],
        ['张三', '1'],
      ]),
    ).toMatchObject({ refusal: { code: 'scores-head', params: { seen: '姓名、电话' } } });
    expect(codeOf(plan([['小区名称', '总分']]))).toBe('scores-empty');
  });
});
