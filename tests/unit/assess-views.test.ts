import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { Project } from '#shared/communities/places';
import { quarterOf } from '#shared/coordination/quarter';
import { blankRepairUse } from '#shared/evidence/blank-repair-use';
import { assessLines } from '../../renderer/screens/desk/assess-lines';
import { projectLines, quarterFigures, lineMark } from '../../renderer/screens/evidence/assessments/assessments-view';
import { editSheet, sheetTotal } from '../../renderer/screens/evidence/assessments/entry-view';
import { balanceLines, repairLines, repairMark } from '../../renderer/screens/evidence/repair-fund/repair-view';
import { reckoned, openingSurvey } from '../../renderer/screens/evidence/surveys/survey-form-view';
import { surveyChange, surveyFigures, surveyLines } from '../../renderer/screens/evidence/surveys/surveys-view';
import type { AssessmentDigest } from '../../renderer/store/queries/assessment-digest';
import type { SurveyDigest } from '../../renderer/store/queries/survey-digest';

const today = '2026-12-10' as Day;
const project = (id: string, name: string, companyId = 'c1') => ({
  ...{ id },
  body: { communityId: 'm1', companyId, name, deliveredOn: '' } as Project,
});
const places = {
  streets: [{ id: 's1', body: { name: '望潮街道' } as never }],
  communities: [{ id: 'm1', body: { streetId: 's1', name: '望潮社区' } as never }],
  companies: [{ id: 'c1', body: { name: '安居乐' } as never }],
  projects: [project('p1', '银杏里'), project('p2', '云栖台'), project('p3', '翠屏家园', '')],
};
const assessed = (
  id: string,
  projectId: string,
  total: number,
  more: Partial<AssessmentDigest> = {},
): AssessmentDigest => ({
  ...{ id, projectId, companyId: 'c1', streetId: 's1', year: 2026, quarter: 4, total, card: 'none', board: 'none' },
  ...{
    rectifyBy: '',
    rectifiedOn: '',
    rectifyFailedOn: '',
    assessedOn: '2026-12-01',
    status: 'final',
    state: 'effective',
  },
  ...more,
});
const surveyed = (id: string, projectId: string, score: number, more: Partial<SurveyDigest> = {}): SurveyDigest => ({
  ...{
    id,
    projectId,
    status: 'final',
    state: 'effective',
    surveyedOn: '2026-10-01',
    validUntil: '',
    score,
    formula: 'share',
  },
  ...{ weights: [10_000, 8000, 6000, 0], valid: 100, households: 800, rectifyBy: '', rectifiedOn: '', asks: false },
  ...more,
});

describe('the table of assessments', () => {
  it('puts who is not assessed yet first, then the worst; equal totals share a rank', () => {
    const lines = projectLines(places, [assessed('a', 'p1', 9000)], quarterOf(2026, 4));
    expect(lines.map(({ project: name, rank }) => [name, rank])).toEqual([
      ['云栖台', null],
      ['银杏里', 1],
      ['翠屏家园', null],
    ]);
    expect(lines.map(line => lineMark(line, today).words)).toEqual(['未考核', '已考核', '不考核']);
    expect(quarterFigures(lines, today)).toMatchObject({ due: 2, done: 1, mean: 9000, late: 0 });
  });

  it('says that rectification is overdue, and no mean where nothing is assessed', () => {
    const late = assessed('a', 'p1', 9000, { rectifyBy: '2026-12-09' });
    const lines = projectLines(places, [late], quarterOf(2026, 4));
    expect(lineMark(lines[1] as never, today)).toEqual({ tone: 'bad', words: '整改逾期' });
    expect(quarterFigures(projectLines(places, [], quarterOf(2026, 4)), today).mean).toBeNull();
  });
});

describe('the score sheet while it is typed', () => {
  it('adds up what can be read, and names the first fault', () => {
    const typed = editSheet(
      [],
      [
        { rowId: '2-1', column: 'points', text: '2' },
        { rowId: '1-5', column: 'points', text: '9' },
        { rowId: '2-1', column: 'reason', text: '楼道堆物' },
      ],
    );
    expect(typed.map(({ item }) => item)).toEqual(['1-5', '2-1']);
    expect(sheetTotal(typed)).toMatchObject({
      total: '98',
      taken: 1,
      fault: '1-5 投诉处理：扣了 9 分，这一项只有 2 分',
    });
    const cleared = editSheet(typed, [{ rowId: '1-5', column: 'points', text: '' }]);
    expect(sheetTotal(cleared)).toEqual({ total: '98', taken: 1, fault: null });
  });
});

describe('the table of surveys', () => {
  it('never puts two formulas together', () => {
    const items = [
      surveyed('a', 'p1', 9000),
      surveyed('b', 'p2', 8000, { formula: 'weighted' }),
      surveyed('c', 'p1', 8500, { surveyedOn: '2025-10-01' }),
    ];
    const lines = surveyLines(places, items, today);
    expect(surveyFigures(lines)).toMatchObject({
      surveyed: 2,
      share: { count: 1, mean: 9000 },
      weighted: { count: 1, mean: 8000 },
    });
    const own = lines.find(({ projectId }) => projectId === 'p1');
    expect(own && surveyChange(own)).toBe('+5.00');
    expect(own && surveyChange({ ...own, before: { ...(own.before as SurveyDigest), formula: 'weighted' } })).toBe('');
  });

  it('reckons while it is typed, and says nothing of a form that is still empty', () => {
    const facts = { projectId: 'p1', projectName: '银杏里', companyId: 'c1', rows: [] };
    const fresh = openingSurvey(facts, 864, today);
    expect(fresh.typed.households).toBe('864');
    expect(reckoned(fresh)).toEqual({ words: '', fault: null, notes: [] });
    const items = [{ title: '保洁', satisfied: '60', fairly: '30', neutral: '', dissatisfied: '' }];
    const filled = { ...fresh, typed: { ...fresh.typed, sample: '120', valid: '100', items } };
    expect(reckoned(filled).words).toBe('（60＋30）÷100＝90÷100＝90.00%');
    expect(reckoned(filled).notes).toHaveLength(2);
  });
});

describe('the repair fund', () => {
  it('says what each use waits for, and which fund is short', () => {
    const posted = { ...blankRepairUse('p1', 'c1'), item: '屋面', budget: 10_000, step: 'posted' as const };
    const body = { ...posted, planPostedFrom: '2026-12-01', planPostedUntil: '2026-12-12' };
    const [line] = repairLines(places, [{ id: 'u', body }], today);
    expect(line && repairMark(line, today).words).toBe('公示还有 2 天');
    const balances = balanceLines(places, [{ id: 'u', body }], id => (id === 'p1' ? 9000 : null));
    expect(balances[0]).toMatchObject({ projectId: 'p1', bound: 10_000, free: -1000 });
  });
});

describe('the desk', () => {
  const facts = {
    projects: places.projects,
    assessments: [] as AssessmentDigest[],
    surveys: [] as SurveyDigest[],
    uses: [],
  };
  it('is quiet before the registers are begun', () => {
    expect(assessLines(facts, today)).toEqual([]);
  });

  it('names the quarters not assessed, what is overdue, and plans whose posting is over', () => {
    const body = { ...blankRepairUse('p2', 'c1'), item: '屋面', step: 'posted' as const, planPostedUntil: today };
    const told = assessLines(
      {
        ...facts,
        assessments: [assessed('a', 'p1', 9000, { rectifyBy: '2026-12-09' })],
        surveys: [surveyed('s', 'p1', 9000, { asks: true, rectifyBy: '2026-12-01' })],
        uses: [{ id: 'u', body }],
      },
      today,
    );
    expect(told.map(({ words }) => words)).toEqual([
      '2026年第三季度还有 2 个小区没有考核',
      '2026年第四季度还有 1 个小区没有考核',
      '银杏里的考核整改逾期，没有复查',
      '1 个小区的满意度整改逾期',
      '云栖台维修方案“屋面”公示今天期满，可以表决',
    ]);
  });
});
