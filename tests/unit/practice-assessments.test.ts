import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { quarterAt } from '#shared/coordination/quarter';
import { latestAssessment } from '#shared/evidence/assessments-on';
import { rankQuarter } from '#shared/evidence/assessments/quarter-ranking';
import { repairVote } from '#shared/evidence/repair-vote';
import { surveyOn } from '#shared/evidence/surveys-on';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceStart } from '#shared/practice/practice-start';
import { sampleAssessments } from '#shared/practice/sample-assessments';
import { sampleRepairUses } from '#shared/practice/sample-repair-uses';
import { sampleStaff } from '#shared/practice/sample-staff';
import { sampleSurveys } from '#shared/practice/sample-surveys';

it.each(['2026-11-26', '2024-02-29'])('the practice assessments, surveys and uses on %s', day => {
  const today = day as Day;
  let ids = 0;
  const context = { now: `${today}T09:00:00+08:00`, officerId: 'o1', newId: () => `id-${(ids += 1)}` };
  const store = new MemoryStore();
  for (const draft of practiceStart(context, 'qingdao', today)) store.apply(draft);
  for (const sample of [sampleStaff, sampleAssessments, sampleSurveys, sampleRepairUses]) sample(store, context, today);
  const served = store.all('projects', body => body.companyId !== '');
  const assessments = store.all('assessments');
  expect(served.every(({ id }) => latestAssessment(assessments, id, today) !== null)).toBe(true);
  const present = rankQuarter(assessments, quarterAt(today));
  expect(present.length).toBeGreaterThan(0);
  expect(present.length).toBeLessThan(served.length);
  expect(assessments.some(({ body }) => body.card === 'yellow')).toBe(true);
  expect(
    assessments.some(({ body }) => body.board === 'black') && assessments.some(({ body }) => body.board === 'red'),
  ).toBe(true);
  expect(served.every(({ id }) => surveyOn(store.all('surveys'), id, today) !== null)).toBe(true);
  const uses = store.all('repairUses');
  expect(uses.map(({ body }) => body.step).sort()).toEqual(['posted', 'settled', 'submitted', 'working']);
  const linked = uses.find(({ body }) => body.electionId !== '');
  expect(linked && repairVote(linked.body)?.passed).toBe(true);
  expect(
    assessments.every(({ body }) => body.assessedOn <= today && body.story.every(({ at }) => at.slice(0, 10) <= today)),
  ).toBe(true);
});
