import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { nominationCategoryIds } from '#shared/nominations/category';
import { chainGaps, chainOf, stageAfter } from '#shared/nominations/dossier-stages';
import type { Dossier } from '#shared/nominations/dossier';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { freshReviews, staleReviews } from '#shared/nominations/review-digest';
import { breakOffPosting } from '#shared/nominations/process/break-off-posting';
import { closePostings } from '#shared/nominations/process/close-posting';
import { fillScores, keepScores } from '#shared/nominations/process/fill-scores';
import { giveOpinion } from '#shared/nominations/process/give-opinion';
import { openPostings, type OpenPostingInput } from '#shared/nominations/process/open-posting';
import { addObjection, handleObjection } from '#shared/nominations/process/posting-objections';
import { stageFactsOf } from '#shared/nominations/process/process-facts';
import { returnDossier } from '#shared/nominations/process/return-dossier';
import { declineDossier, resumeDossier } from '#shared/nominations/commands/end-dossier';
import { letFall } from '#shared/nominations/process/fall-back';
import { reviewDossier } from '#shared/nominations/process/review-dossier';
import { submitDossier } from '#shared/nominations/process/submit-dossier';
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
const says = { body: '春晓街道办事处', on: '2026-09-14', agrees: true, words: '', attachments: [] };
const hung: OpenPostingInput = {
  ...{ level: 'district', from: '2026-10-09', workingDays: 5, place: '区政府网站', medium: '网站', photos: [] },
  contact: '电话 0532-88990011，邮箱 wy@example.cn',
};
const post = (row: DossierRow, patch: Partial<OpenPostingInput> = {}, checks = [met]) =>
  openPostings(
    [row],
    { ...hung, ...patch },
    { campaign, checks: new Map([[row.id, checks]]) },
    nominationContext('2026-10-09'),
  );

describe('the chain', () => {
  it.each(nominationCategoryIds)('of %s can be walked to the end of the district’s posting', category => {
    const row = broughtTo('approved', aDossier(category), campaign);
    expect(row.body.stage).toBe('approved');
    expect(chainGaps(stageFactsOf(row.body, campaign), 'approved')).toEqual([]);
  });

  it('passes over what a category does not need', () => {
    expect(chainOf('modelCompany').map(({ id }) => id)).not.toContain('owners');
    expect(stageAfter('star', 'unit')).toBe('street');
    expect(stageAfter('modelProject', 'unit')).toBe('owners');
    expect(stageAfter('modelCompany', 'street')).toBe('departments');
    expect(stageAfter('advancedPerson', 'unit')).toBe('departments');
    expect(stageAfter('star', 'recommended')).toBeNull();
  });

  it('is handed in complete only, and names everything that is missing', () => {
    const row = aDossier('star', '2026-01', { pledgedOn: '', deed: { title: '', text: '', summary: '' } });
    const answer = submitDossier(row, campaign, nominationContext());
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'process-not-ready' } });
    expect(JSON.stringify(answer)).toContain('缺诚信承诺书');
    expect(JSON.stringify(answer)).toContain('缺事迹材料');
  });

  it('takes opinions in its order, and none that a category does not ask for', () => {
    const atUnit = broughtTo('unit', aDossier('modelProject'), campaign);
    expect(code(giveOpinion(atUnit, { ...says, stage: 'street' }, campaign, nominationContext()))).toBe(
      'process-too-early',
    );
    expect(code(giveOpinion(atUnit, { ...says, stage: 'unit' }, campaign, nominationContext()))).toBe(
      'process-opinion-before-posting',
    );
    const company = broughtTo('street', aDossier('modelCompany'), campaign);
    expect(code(giveOpinion(company, { ...says, stage: 'owners' }, campaign, nominationContext()))).toBe(
      'process-opinion-not-asked',
    );
    const atStreet = broughtTo('street', aDossier('modelProject'), campaign);
    expect(
      code(giveOpinion(atStreet, { ...says, stage: 'street', on: '2026-09-01' }, campaign, nominationContext())),
    ).toBe('process-opinion-order');
    expect(
      code(giveOpinion(atStreet, { ...says, stage: 'street', agrees: false }, campaign, nominationContext())),
    ).toBe('process-opinion-words');
  });

  it('does not go on with a department that disagrees, until it says otherwise', () => {
    const asked = broughtTo('departments', aDossier('modelCompany'), campaign);
    const say = (row: DossierRow, body: string, agrees: boolean) =>
      rowAfter(
        row,
        giveOpinion(
          row,
          { ...says, stage: 'departments', body, agrees, words: '有欠薪', on: '2026-09-20' },
          campaign,
          nominationContext(),
        ),
      );
    let row = ['崂山区税务局', '崂山区应急管理局', '青岛市生态环境局崂山分局'].reduce(
      (at, body) => say(at, body, true),
      asked,
    );
    row = say(row, '崂山区人力资源和社会保障局', false);
    expect(row.body.stage).toBe('departments');
    row = say(row, '崂山区人力资源和社会保障局', true);
    expect(row.body.stage).toBe('review');
  });
});

describe('scores', () => {
  const row = broughtTo('review', aDossier('modelProject'), campaign);
  const scores = scoresOf(campaign, 'modelProject');
  const fill = (change: Partial<(typeof scores)[number]>, lastPage: number | null = 40) =>
    fillScores(
      row,
      {
        level: 'district',
        by: '考评组',
        on: '2026-10-08',
        scores: scores.map((score, at) => (at === 0 ? { ...score, ...change } : score)),
      },
      { campaign, lastPage },
      nominationContext(),
    );

  it.each([
    ['more points than the item has', { points: 101 }, 'process-score-points'],
    ['points below nothing', { points: -1 }, 'process-score-points'],
    ['part of a hundredth', { points: 99.5 }, 'process-score-points'],
    ['a deduction without a reason', { points: 50, reason: ' ' }, 'process-score-reason'],
    ['a veto on what is no veto item', { vetoed: true }, 'process-score-no-veto'],
    ['pages in words', { pages: '见附件' }, 'process-score-pages'],
    ['a page after the last', { pages: '3、41' }, 'process-score-page-far'],
    ['an item that is not on the sheet', { item: 'zz' }, 'process-score-item'],
  ])('refuse %s', (_, change, expected) => {
    expect(code(fill(change))).toBe(expected);
  });

  it('keep pages in one way of writing', () => {
    const filled = rowAfter(row, fill({ pages: '第12—15页，１８' }));
    expect(filled.body.scores.district?.scores[0]?.pages).toBe('12-15、18');
  });

  it('are kept while they are typed: what has a fault stays as it was, and nothing moves on', () => {
    const typed = scores.map((score, at) => (at === 0 ? { ...score, points: 50, reason: '' } : score));
    const input = { level: 'district' as const, by: '', on: '2026-10-08', scores: typed };
    const draft = keepScores(row, input, { campaign, lastPage: 40 }, nominationContext());
    const kept = draft?.changes[0]?.body as Dossier;
    expect(kept.scores.district?.scores).toHaveLength(scores.length - 1);
    expect(kept.story).toEqual(row.body.story);
    expect(kept.stage).toBe('review');
    const again = { id: row.id, body: kept };
    expect(keepScores(again, input, { campaign, lastPage: 40 }, nominationContext())).toBeNull();
  });

  it('do not ask for a page range that is not counted yet', () => {
    expect(code(fill({ pages: '400' }, null))).toBe('ok');
  });
});

describe('the two reviews', () => {
  const scored = broughtTo('posting', aDossier('modelProject'), campaign);
  it('are of two officers', () => {
    const row: DossierRow = { ...scored, body: { ...scored.body, stage: 'review', reviews: [] } };
    const review = (at: DossierRow, officer: string) =>
      reviewDossier(at, { name: officer, agrees: true, words: '' }, campaign, nominationContext('2026-09-21', officer));
    const once = rowAfter(row, review(row, 'a'));
    expect(once.body.stage).toBe('review');
    expect(code(review(once, 'a'))).toBe('process-review-twice');
    expect(rowAfter(once, review(once, 'b')).body.stage).toBe('posting');
  });

  it.each<[string, Partial<Dossier>]>([
    ['the deed', { deed: { title: '', text: '另一份事迹', summary: '' } }],
    ['the form', { form: { company: '另一家' } }],
    [
      'a paper',
      { materials: [{ item: 'proof', title: '证明', attachments: [], pages: 2, provided: 'on-paper', remark: '' }] },
    ],
    ['an opinion', { opinions: [] }],
  ])('are outrun by a change of %s', (_, patch) => {
    const changed = { ...scored.body, ...patch };
    expect(freshReviews(scored.body)).toHaveLength(2);
    expect(freshReviews(changed)).toHaveLength(0);
    expect(staleReviews(changed)).toHaveLength(2);
  });

  it('stand through the posting that follows them', () => {
    const posted = rowAfter(scored, post(scored));
    expect(freshReviews(posted.body)).toHaveLength(2);
  });

  it('do not agree without scores', () => {
    const row = broughtTo('review', aDossier('star'), campaign);
    expect(code(reviewDossier(row, { name: 'a', agrees: true, words: '' }, campaign, nominationContext()))).toBe(
      'process-review-unscored',
    );
  });
});

describe('a posting', () => {
  const row = broughtTo('posting', aDossier('star'), campaign);

  it.each<[string, Partial<OpenPostingInput>, string]>([
    ['shorter than the year asks', { workingDays: 3 }, 'process-posting-short'],
    ['nowhere', { place: ' ' }, 'process-posting-place'],
    ['without a telephone', { contact: '物业科' }, 'process-posting-contact'],
    ['on a day that does not exist', { from: '2026-02-30' }, 'process-day-invalid'],
    ['in another year', { from: '2062-10-09' }, 'process-day-far'],
  ])('is not hung %s', (_, patch, expected) => {
    expect(code(post(row, patch))).toBe(expected);
  });

  it('shows no certificate number and no mobile number (PIPL-25)', () => {
    const with_ = (summary: string): DossierRow => ({
      ...row,
      body: { ...row.body, deed: { ...row.body.deed, summary } },
    });
    expect(code(post(with_('张某，身份证 37021219900101123X')))).toBe('process-posting-id');
    expect(code(post(with_('有事请打 13812345678')))).toBe('process-posting-phone');
    expect(code(post({ ...row, body: { ...row.body, consentedOn: '' } }))).toBe('process-posting-consent');
  });

  it('is not hung for whom the registers veto', () => {
    expect(code(post(row, {}, [vetoed]))).toBe('process-not-eligible');
  });

  it('closes on the day after its last working day, and not before', () => {
    const posted = rowAfter(row, post(row));
    // Saturday the 10th is worked in 2026.
    expect(posted.body.postings[1]?.until).toBe('2026-10-15');
    expect(code(closePostings([posted], 'district', campaign, nominationContext('2026-10-15')))).toBe(
      'process-posting-hangs',
    );
    expect(
      rowAfter(posted, closePostings([posted], 'district', campaign, nominationContext('2026-10-16'))).body.stage,
    ).toBe('approved');
  });

  it('waits for its objections; one found untrue lets it go on', () => {
    let posted = rowAfter(row, post(row));
    const postingId = posted.body.postings[1]?.id ?? '';
    const object = { postingId, on: '2026-10-12', words: '入职时间有出入', signed: true };
    expect(
      code(
        addObjection(
          posted,
          { ...object, words: '身份证370212199001011234' },
          campaign,
          nominationContext('2026-10-12'),
        ),
      ),
    ).toBe('process-posting-id');
    posted = rowAfter(posted, addObjection(posted, object, campaign, nominationContext('2026-10-12')));
    const [objection] = posted.body.postings[1]?.objections ?? [];
    expect(code(closePostings([posted], 'district', campaign, nominationContext('2026-10-16')))).toBe(
      'process-objections-open',
    );
    const handle = {
      postingId,
      objectionId: objection?.id ?? '',
      handling: '查社保记录，入职时间属实',
      upheld: false,
      then: null,
    };
    posted = rowAfter(posted, handleObjection(posted, handle, campaign, nominationContext('2026-10-13')));
    expect(code(closePostings([posted], 'district', campaign, nominationContext('2026-10-16')))).toBe('ok');
  });

  it('is broken off by an objection that is true: the dossier goes back, and what was said counts no longer', () => {
    let posted = rowAfter(row, post(row));
    const postingId = posted.body.postings[1]?.id ?? '';
    const object = { postingId, on: '2026-10-12', words: '事迹不实', signed: false };
    posted = rowAfter(posted, addObjection(posted, object, campaign, nominationContext('2026-10-12')));
    const objectionId = posted.body.postings[1]?.objections[0]?.id ?? '';
    const handle = { postingId, objectionId, handling: '核实属实', upheld: true };
    expect(code(handleObjection(posted, { ...handle, then: null }, campaign, nominationContext('2026-10-13')))).toBe(
      'process-handling-then',
    );
    const back = rowAfter(
      posted,
      handleObjection(posted, { ...handle, then: 'back' }, campaign, nominationContext('2026-10-13')),
    );
    expect(back.body).toMatchObject({ stage: 'draft', standing: 'open' });
    expect(back.body.postings.every(({ voided }) => voided !== '')).toBe(true);
    expect(back.body.opinions.every(({ voided }) => voided !== '')).toBe(true);
    expect(freshReviews(back.body)).toHaveLength(0);
    expect(back.body.story.length).toBeGreaterThan(posted.body.story.length);
    const declined = rowAfter(
      posted,
      handleObjection(posted, { ...handle, then: 'decline' }, campaign, nominationContext('2026-10-13')),
    );
    expect(declined.body.standing).toBe('declined');
  });

  it('is opened and closed for many at once, all or none', () => {
    const other = broughtTo('posting', aDossier('star', '2026-02'), campaign);
    const early = broughtTo('street', aDossier('star', '2026-03'), campaign);
    const facts = { campaign, checks: new Map() };
    const both = openPostings([row, other], hung, facts, nominationContext('2026-10-09'));
    expect(both.ok && both.value.changes).toHaveLength(2);
    expect(openPostings([row, early, other], hung, facts, nominationContext('2026-10-09'))).toMatchObject({
      refusal: { code: 'process-too-early', at: '2026-03' },
    });
    const hungRows = [rowAfter(row, both), rowAfter(other, both)];
    const closed = closePostings(hungRows, 'district', campaign, nominationContext('2026-10-16'));
    expect(closed.ok && closed.value.changes.map(({ body }) => (body as Dossier).stage)).toEqual([
      'approved',
      'approved',
    ]);
    expect(code(openPostings([], hung, facts, nominationContext()))).toBe('process-none-chosen');
  });

  it('that was torn down is broken off with a reason, and another is hung', () => {
    const posted = rowAfter(row, post(row));
    expect(code(post(posted))).toBe('process-posting-twice');
    expect(code(breakOffPosting(posted, { level: 'district', reason: '' }, nominationContext()))).toBe(
      'process-reason-missing',
    );
    const off = rowAfter(
      posted,
      breakOffPosting(posted, { level: 'district', reason: '张贴处施工' }, nominationContext()),
    );
    // The reviews were of a dossier whose posting stood: what broke it off is looked at again.
    expect(staleReviews(off.body)).toHaveLength(2);
    expect(code(post(off))).toBe('ok');
  });
});

describe('going back and ending', () => {
  const row = broughtTo('approved', aDossier('modelProject'), campaign);
  it('keeps everything and says why', () => {
    const back = rowAfter(row, returnDossier(row, { to: 'street', reason: '街道公章不清' }, nominationContext()));
    expect(back.body.stage).toBe('street');
    expect(back.body.opinions.map(({ stage, voided }) => [stage, voided !== ''])).toEqual([
      ['unit', false],
      ['owners', false],
      ['street', true],
    ]);
    expect(back.body.postings.map(({ voided }) => voided !== '')).toEqual([false, true]);
    expect(code(returnDossier(row, { to: 'recommended', reason: 'x' }, nominationContext()))).toBe(
      'process-not-earlier',
    );
    expect(code(returnDossier(row, { to: 'draft', reason: ' ' }, nominationContext()))).toBe('process-reason-missing');
  });

  it('an officer lets fall what no register speaks of; declined and resumed, it is fallen still', () => {
    expect(
      code(letFall(broughtTo('review', aDossier('star', '2026-02'), campaign), { reason: 'x' }, nominationContext())),
    ).toBe('process-fall-early');
    expect(code(letFall(row, { reason: ' ' }, nominationContext()))).toBe('process-reason-missing');
    const fallen = rowAfter(row, letFall(row, { reason: '媒体曝光待核实' }, nominationContext()));
    expect(fallen.body).toMatchObject({ standing: 'fallen', stage: 'approved' });
    const declined = rowAfter(fallen, declineDossier(fallen, '曝光属实', nominationContext()));
    const resumed = rowAfter(declined, resumeDossier({ dossiers: [declined] }, declined, '澄清', nominationContext()));
    expect(resumed.body.standing).toBe('fallen');
  });
});
