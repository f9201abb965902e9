import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import type { Dossier } from '#shared/nominations/dossier';
import type { DossierRow } from '#shared/nominations/dossier-story';
import type { JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { fallBack } from '#shared/nominations/process/fall-back';
import { fillScores } from '#shared/nominations/process/fill-scores';
import { recommendDossiers, type RecommendFacts } from '#shared/nominations/process/recommend-dossiers';
import { recommendationWords } from '#shared/nominations/process/recommendation-words';
import { takeUpDossier } from '#shared/nominations/process/take-up';
import { rankingOf } from '#shared/nominations/ranking/ranking-of';
import { settleTie } from '#shared/nominations/ranking/settle-tie';
import {
  aDossier,
  broughtTo,
  met,
  nominationCampaign,
  nominationContext,
  rowAfter,
  scoresOf,
  vetoed,
} from '../fixtures/dossiers';

const campaign = nominationCampaign();
const code = (answer: Result<ChangeDraft>) => (answer.ok ? 'ok' : answer.refusal.code);
const approved = (number: string, lost: number) =>
  broughtTo('approved', aDossier('modelProject', number), campaign, lost);
const sheet = campaign.sheets.modelProject;

/** Four projects, two places: 1 leads, 2 and 3 are alike across the line, 4 is last. */
const four = [approved('2026-1', 0), approved('2026-2', 100), approved('2026-3', 100), approved('2026-4', 200)];
const facts = (
  rows: readonly DossierRow[],
  checks: readonly JudgedCheck[] = [met],
  patch: Partial<RecommendFacts> = {},
): RecommendFacts => ({
  ...{ campaign, rows, checks: new Map(rows.map(({ id }) => [id, checks])), hasModelProject: false },
  ...patch,
});
const recommend = (from: RecommendFacts, numbers: readonly number[], patch = {}) =>
  recommendDossiers(
    from,
    {
      ids: numbers.map(at => `d-2026-${at}`),
      letter: '崂住建函〔2026〕12号',
      on: '2026-11-02',
      toProvince: [],
      ...patch,
    },
    nominationContext(),
  );
const ruled = (rows: readonly DossierRow[], inOrder: readonly string[]) => {
  const draft = settleTie(rankingOf(rows, sheet, 2), { inOrder, reason: '业主满意率较高者在前' }, nominationContext());
  return rows.map(row => (inOrder.includes(row.id) ? rowAfter(row, draft) : row));
};

describe('the ranking of a category', () => {
  it('goes by total; a tie shares its place, and across the line it is neither in nor out', () => {
    const { ranked, above } = rankingOf(four, sheet, 2);
    expect(ranked.map(({ row, place, tied, line }) => [row.body.number, place, tied, line])).toEqual([
      ['2026-1', 1, false, 'in'],
      ['2026-2', 2, true, 'across'],
      ['2026-3', 2, true, 'across'],
      ['2026-4', 4, false, 'out'],
    ]);
    expect(above).toBe(1);
    expect(rankingOf(four, sheet, 3).ranked.map(({ line }) => line)).toEqual(['in', 'in', 'in', 'out']);
    expect(rankingOf(four, sheet, 0).ranked.map(({ line }) => line)).toEqual(['out', 'out', 'out', 'out']);
  });

  it('leaves out who is vetoed, has no total, fell back or withdrew', () => {
    const veto = scoresOf(campaign, 'modelProject').map(score => ({ ...score, vetoed: score.item === 'veto-1' }));
    const district = { by: 'x', on: '2026-09-18', scores: veto };
    const others = [
      aDossier('modelProject', '2026-5', { scores: { ...(four[0] as DossierRow).body.scores, district } }),
      aDossier('modelProject', '2026-6'),
      aDossier('modelProject', '2026-7', { ...(four[0] as DossierRow).body, standing: 'fallen' }),
    ];
    const { ranked } = rankingOf([...four, ...others], sheet, 2);
    expect(ranked.map(({ row, place }) => [row.body.number, place]).slice(4)).toEqual([
      ['2026-6', null],
      ['2026-5', null],
    ]);
  });

  it('follows the ruling on a tie, of all of it and with a reason, until a score changes', () => {
    const settle = (inOrder: readonly string[], reason = '满意率') =>
      code(settleTie(rankingOf(four, sheet, 2), { inOrder, reason }, nominationContext()));
    expect(settle(['d-2026-2'])).toBe('process-tie-members');
    expect(settle(['d-2026-1', 'd-2026-2'])).toBe('process-tie-members');
    expect(settle(['d-2026-2', 'd-2026-2'])).toBe('process-tie-members');
    expect(settle(['d-2026-3', 'd-2026-2'], ' ')).toBe('process-reason-missing');
    const after = ruled(four, ['d-2026-3', 'd-2026-2']);
    expect(rankingOf(after, sheet, 2).ranked.map(({ row, place, line }) => [row.body.number, place, line])).toEqual([
      ['2026-1', 1, 'in'],
      ['2026-3', 2, 'in'],
      ['2026-2', 3, 'out'],
      ['2026-4', 4, 'out'],
    ]);
  });

  it('forgets the ruling when a score changes', () => {
    const [row] = ruled(four, ['d-2026-3', 'd-2026-2']).filter(({ id }) => id === 'd-2026-2');
    const open: DossierRow = { id: 'd-2026-2', body: { ...(row as DossierRow).body, stage: 'review' } };
    const scores = scoresOf(campaign, 'modelProject', 50);
    const input = { level: 'district' as const, by: '考评组', on: '2026-10-20', scores };
    expect(
      rowAfter(open, fillScores(open, input, { campaign, lastPage: null }, nominationContext())).body.rank,
    ).toBeNull();
  });
});

describe('recommending', () => {
  it('is refused with the article, whatever stands in its way', () => {
    const [first, second, third, fourth] = four as [DossierRow, DossierRow, DossierRow, DossierRow];
    const unclear: JudgedCheck = { ...met, verdict: 'unclear', final: 'unclear' };
    expect(recommend(facts(four, [unclear]), [1])).toMatchObject({
      refusal: { code: 'process-unclear', rule: 'CR-2' },
    });
    expect(recommend(facts(four, [met, vetoed]), [1])).toMatchObject({
      refusal: { code: 'process-not-eligible', rule: 'D4' },
    });
    expect(code(recommend(facts(four, []), [1]))).toBe('process-unclear');
    expect(code(recommend(facts(four), [2]))).toBe('process-tied');
    expect(code(recommend(facts(four), [4]))).toBe('process-below-line');
    expect(code(recommend(facts(four), [1], { letter: ' ' }))).toBe('process-letter-missing');
    expect(code(recommend(facts(four), []))).toBe('process-none-chosen');
    const edited: DossierRow = { id: first.id, body: { ...first.body, deed: { ...first.body.deed, text: '改过' } } };
    expect(code(recommend(facts([edited, second, third, fourth]), [1]))).toBe('process-reviews-stale');
    const short: Dossier = { ...first.body, postings: first.body.postings.map(each => ({ ...each, workingDays: 3 })) };
    expect(recommend(facts([{ id: first.id, body: short }, second]), [1])).toMatchObject({
      refusal: { code: 'process-chain-gap', rule: 'D6' },
    });
    const gap: Dossier = { ...first.body, opinions: first.body.opinions.map(each => ({ ...each, voided: '章不清' })) };
    expect(code(recommend(facts([{ id: first.id, body: gap }]), [1]))).toBe('process-reviews-stale');
    const early = broughtTo('review', aDossier('modelProject', '2026-9'), campaign);
    expect(code(recommend(facts([early]), [9]))).toBe('process-too-early');
  });

  it('stops before the ceiling is crossed (AW-1, AW-10)', () => {
    const one = nominationCampaign({
      places: { ...campaign.places, modelProject: { ...campaign.places.modelProject, allocated: 1 } },
    });
    const taken = four.map((row, at) => (at === 0 ? rowAfter(row, recommend(facts(four), [1])) : row));
    expect(recommend(facts(taken, [met], { campaign: one }), [2])).toMatchObject({
      refusal: { code: 'process-below-line' },
    });
    const ample = nominationCampaign({
      places: { ...campaign.places, modelProject: { ...campaign.places.modelProject, base: null } },
    });
    expect(recommend(facts(four, [met], { campaign: ample }), [1])).toMatchObject({
      refusal: { code: 'places-base-missing' },
    });
  });

  it('takes several by one letter, with their ranks, and recommends only', () => {
    const after = ruled(four, ['d-2026-3', 'd-2026-2']);
    const draft = recommend(facts(after), [1, 3], { toProvince: ['d-2026-1'] });
    expect(draft.ok && draft.value.changes.map(({ body }) => (body as Dossier).rank)).toEqual([1, 2]);
    const done = rowAfter(after[0] as DossierRow, draft);
    expect(done.body).toMatchObject({
      stage: 'recommended',
      recommended: { on: '2026-11-02', letter: '崂住建函〔2026〕12号', toProvince: true },
    });
    expect(done.body.story[done.body.story.length - 1]?.words).toContain('推荐');
  });

  it('sends no 标兵企业 to the province (AW-6)', () => {
    const row = broughtTo('approved', aDossier('modelCompany'), campaign);
    const input = { ids: [row.id], letter: '函', on: '2026-11-02', toProvince: [row.id] };
    expect(code(recommendDossiers(facts([row]), input, nominationContext()))).toBe('process-province');
  });

  it('takes 先进单位 only where there is a 示范项目, and one of the same letter counts (AW-5)', () => {
    const unit = broughtTo('approved', aDossier('advancedUnit'), campaign);
    const rows = [unit, four[0] as DossierRow];
    const input = { letter: '函', on: '2026-11-02', toProvince: [] };
    const answer = (ids: string[], has: boolean) =>
      code(recommendDossiers(facts(rows, [met], { hasModelProject: has }), { ...input, ids }, nominationContext()));
    expect(answer([unit.id], false)).toBe('places-no-model-project');
    expect(answer([unit.id], true)).toBe('ok');
    expect(answer([unit.id, 'd-2026-1'], false)).toBe('ok');
  });
});

describe('falling back', () => {
  const row = four[0] as DossierRow;
  const bad = new Map([[row.id, [met, vetoed]]]);
  const fell = (from: DossierRow): DossierRow => {
    const draft = fallBack([from], bad, nominationContext('2026-11-03', 'system'));
    if (!draft) throw new Error('did not fall');
    return rowAfter(from, { ok: true, value: draft });
  };

  it('says why and from where, once per cause, and takes nothing away', () => {
    const fallen = fell(row);
    expect(fallen.body).toMatchObject({ standing: 'fallen', stage: 'approved' });
    expect(fallen.body.falls).toMatchObject([
      { check: 'black-list:x', source: { table: 'creditEntries', id: 'x' }, stage: 'approved', takenUpAt: '' },
    ]);
    expect({ ...fallen.body, standing: 0, falls: 0, story: 0, rank: 0 }).toEqual({
      ...row.body,
      standing: 0,
      falls: 0,
      story: 0,
      rank: 0,
    });
    expect(fallBack([fallen], bad, nominationContext())).toBeNull();
    const another = { ...vetoed, id: 'veto:y', sources: [{ table: 'incidents', id: 'y', words: '' }] };
    expect(fallBack([fallen], new Map([[row.id, [vetoed, another]]]), nominationContext())?.changes).toHaveLength(1);
  });

  it('is not for who is not posted yet, nor for what ends after the letter', () => {
    const early = broughtTo('review', aDossier('modelProject', '2026-9'), campaign);
    expect(fallBack([early], new Map([[early.id, [vetoed]]]), nominationContext())).toBeNull();
    const expired: JudgedCheck = { ...met, id: 'contract', verdict: 'not-met', final: 'not-met' };
    expect(fallBack([row], new Map([[row.id, [expired]]]), nominationContext())).not.toBeNull();
    const sent = rowAfter(row, recommend(facts(four), [1]));
    expect(fallBack([sent], new Map([[row.id, [expired]]]), nominationContext())).toBeNull();
    expect(fallBack([sent], bad, nominationContext())).not.toBeNull();
    const met_ = new Map([[row.id, [met]]]);
    expect(fallBack([row], met_, nominationContext())).toBeNull();
  });

  it('ends when the cause is gone and an officer takes it up: reviewed and posted again', () => {
    const fallen = fell(row);
    const take = (checks: readonly JudgedCheck[], reason: string, keepPosting: boolean) =>
      takeUpDossier(fallen, { reason, keepPosting }, { campaign, checks }, nominationContext());
    expect(code(take([met, vetoed], '已移出', false))).toBe('process-still-fallen');
    expect(code(take([met], '', false))).toBe('process-reason-missing');
    expect(
      code(takeUpDossier(row, { reason: 'x', keepPosting: false }, { campaign, checks: [met] }, nominationContext())),
    ).toBe('process-not-fallen');
    const again = rowAfter(fallen, take([met], '黑名单系误登，已作废', false));
    expect(again.body).toMatchObject({ standing: 'open', stage: 'review' });
    expect(again.body.postings[1]?.voided).not.toBe('');
    expect(again.body.falls[0]?.takenUpAt).not.toBe('');
    const kept = rowAfter(fallen, take([met], '黑名单系误登，已作废', true));
    expect(kept.body.postings[1]?.voided).toBe('');
    expect(kept.body.stage).toBe('review');
    // The same cause, come back, lets it fall again.
    const posted: DossierRow = { id: row.id, body: { ...kept.body, stage: 'approved' } };
    expect(fallBack([posted], bad, nominationContext())).not.toBeNull();
  });

  it('gives the place free; taken up, it is to be recommended anew', () => {
    const sent = rowAfter(row, recommend(facts(four), [1]));
    const again = takeUpDossier(
      fell(sent),
      { reason: '误登', keepPosting: true },
      { campaign, checks: [met] },
      nominationContext(),
    );
    expect(rowAfter(fell(sent), again).body).toMatchObject({ recommended: null, stage: 'review' });
  });
});

it('nothing of the process says that the district confers anything (D5)', () => {
  expect(recommendationWords('star', '函', true)).toMatch(/^向市主管部门推荐/);
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = ['shared/nominations', 'renderer/screens/nominations', 'shared/text/refusals'].flatMap(folder =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name)),
  );
  expect(files.length).toBeGreaterThan(50);
  const conferring = files.filter(file => /授予|授牌|予以表彰|决定表彰/.test(readFileSync(file, 'utf8')));
  expect(conferring).toEqual([]);
});
