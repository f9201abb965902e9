import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import type { Project } from '#shared/communities/places';
import { blankHeadInput } from '#shared/evidence/new-evidence-head';
import type { SurveyRow } from '#shared/evidence/survey';
import { importSurveys, planSurveys } from '#shared/evidence/surveys/import-surveys';
import { sampleShare } from '#shared/evidence/surveys/sample-share';
import {
  correctSurvey,
  finishSurvey,
  recordSurveyRectified,
  saveSurveyDraft,
} from '#shared/evidence/surveys/save-survey';
import { blankTyped, type SurveyInput } from '#shared/evidence/surveys/survey-facts';
import type { ChangeDraft, CommandContext } from '#shared/journal/draft';
import { MemoryStore } from '#shared/practice/memory-store';

let store: MemoryStore;
let ids = 0;
beforeEach(() => {
  store = new MemoryStore();
  ids = 0;
});
const context: CommandContext = { now: '2026-10-08T09:00:00+08:00', officerId: 'o1', newId: () => `s${(ids += 1)}` };
const rows = () => store.all('surveys');
const row = (id: string) => store.get('surveys', id) as SurveyRow;
const facts = () => ({ projectId: 'p1', projectName: '银杏里', companyId: 'c1', rows: rows() });
const items = [{ title: '保洁', satisfied: '60', fairly: '30', neutral: '6', dissatisfied: '4' }];
const typed = { ...blankTyped, households: '864', sample: '120', valid: '100', items };
const input = (more: Partial<SurveyInput> = {}): SurveyInput => ({
  ...{ organiser: '望潮街道办事处', method: 'door', surveyedOn: '2026-09-20', formula: 'share', typed },
  ...{ differenceReason: '', complaints: '停车难\n\n电梯常坏', rectification: '', rectifyBy: '', head: blankHeadInput },
  ...more,
});
function take(answer: Result<ChangeDraft>): void {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  store.apply(answer.value);
}
const codeOf = (answer: Result<unknown>) => (answer.ok ? 'ok' : answer.refusal.code);
const answer = (more: Partial<SurveyInput>) => finishSurvey(facts(), input(more), context);

describe('entering a survey', () => {
  it('reckons the score from the counts and lets the draft go', () => {
    take(saveSurveyDraft(facts(), input({ typed: { ...typed, valid: '1OO' } }), context));
    expect(rows()).toMatchObject([{ id: 'draft-p1', body: { status: 'draft', typed: { valid: '1OO' } } }]);
    take(answer({}));
    expect(rows()).toHaveLength(1);
    expect(row('s1').body).toMatchObject({ score: 9000, complaints: ['停车难', '电梯常坏'], typed: null });
    expect(codeOf(answer({}))).toBe('survey-there');
  });

  it('refuses counts that cannot be', () => {
    const with_ = (more: Partial<typeof typed>) => codeOf(answer({ typed: { ...typed, ...more } }));
    expect(with_({ valid: '121' })).toBe('survey-valid-above');
    expect(with_({ valid: '99' })).toBe('survey-item-above');
    expect(with_({ valid: '0' })).toBe('survey-no-valid');
    expect(with_({ sample: '' })).toBe('survey-count');
    expect(with_({ items: [] })).toBe('survey-no-items');
    expect(with_({ items: [{ ...(items[0] as (typeof items)[0]), title: '' }] })).toBe('survey-item-title');
    expect(codeOf(answer({ formula: 'weighted', typed: { ...typed, weights: ['100', '80', 'x', '0'] } }))).toBe(
      'survey-weight',
    );
    expect(codeOf(answer({ organiser: '' }))).toBe('survey-organiser');
  });

  it('wants a reason where the report states another result than the counts give', () => {
    const stated = { ...typed, stated: '96.5%' };
    expect(answer({ typed: stated })).toMatchObject({
      refusal: { code: 'survey-differs', params: { stated: '96.50%', score: '90.00%' } },
    });
    take(answer({ typed: stated, differenceReason: '报告只统计了保洁一项' }));
    expect(row('s1').body).toMatchObject({ score: 9000, stated: 9650 });
    take(
      finishSurvey({ ...facts(), projectId: 'p2', rows: [] }, input({ typed: { ...typed, stated: '90' } }), context),
    );
  });

  it('is put right with a reason, and its rectification is told', () => {
    take(answer({ rectification: '三个月内修复电梯' }));
    take(
      correctSurvey(row('s1'), input({ formula: 'weighted', rectification: '三个月内修复电梯' }), '公式选错', context),
    );
    expect(row('s1').body.story[0]?.words).toContain('结果由 90.00% 改为 87.60分');
    take(recordSurveyRectified(row('s1'), { on: '2026-10-01', words: '' }, context));
    expect(row('s1').body.rectifiedOn).toBe('2026-10-01');
    expect(codeOf(recordSurveyRectified(row('s1'), { on: '2026-09-01', words: '' }, context))).toBe(
      'survey-rectified-early',
    );
  });

  it('says what share of the households was heard, and that no article sets one', () => {
    expect(sampleShare(86, 864)).toMatchObject({ small: true });
    expect(sampleShare(87, 864)).toMatchObject({ small: false });
    expect(sampleShare(87, 864).words).toContain('10.0%');
    expect(sampleShare(87, 0).words).toContain('户数未填');
  });
});

describe('a table of surveys', () => {
  const projects = [
    { id: 'p1', body: { name: '银杏里', companyId: 'c1' } as Project },
    { id: 'p2', body: { name: '云栖台', companyId: 'c2' } as Project },
  ];
  const common = { on: '2026-09-30', organiser: '区住建局', formula: 'share' as const };
  it('takes a row a project and tells apart 满意, 基本满意 and 不满意', () => {
    const plan = planSurveys(
      [
        ['序号', '小区名称', '户数', '发放', '有效', '满意', '基本满意', '一般', '不满意', '满意率（%）', '测评方式'],
        ['1', '银杏里', '864', '120', '100', '60', '30', '6', '4', '90', '入户'],
        ['2', '云栖台', '1,200', '150', '140', '60', '30', '6', '4', '90', '微信扫码、电话'],
        ['3', '听涛', '10', '9', '8', '8', '', '', '', '', ''],
      ],
      common,
      { projects, rows: [] },
      '2026-10-08' as never,
    );
    if (!plan.ok) throw new Error(plan.refusal.code);
    expect(plan.value.accepted).toMatchObject([{ projectId: 'p1', method: 'door', read: { score: 9000 } }]);
    expect(plan.value.rejected.map(({ reason }) => reason)).toEqual([
      '报告写的是 90.00%，按份数计算是 64.28%',
      '没有登记这个小区，请核对名称',
    ]);
    take(importSurveys(plan.value, { document: '汇总表', formula: 'share' }, { projects, rows: [] }, context));
    expect(row('s1').body).toMatchObject({ surveyedOn: '2026-09-30', organiser: '区住建局', document: '汇总表' });
    const head = planSurveys([['姓名']], common, { projects, rows: [] }, '2026-10-08' as never);
    expect(codeOf(head)).toBe('surveys-head');
  });
});
