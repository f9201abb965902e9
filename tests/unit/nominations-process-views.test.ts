import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { declineDossier } from '#shared/nominations/commands/end-dossier';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { letFall } from '#shared/nominations/process/fall-back';
import { openPostings } from '#shared/nominations/process/open-posting';
import { addObjection } from '#shared/nominations/process/posting-objections';
import { rankingOf } from '#shared/nominations/ranking/ranking-of';
import { dossierWaitingDigest } from '../../renderer/store/queries/dossier-waiting-digest';
import { nominationLines } from '../../renderer/screens/desk/nomination-lines';
import { chainActs } from '../../renderer/screens/nominations/dossier/chain-acts';
import { chainView, nextAct, previewPosting } from '../../renderer/screens/nominations/dossier/chain-view';
import {
  cellAfter,
  entriesOf,
  levelToFill,
  restFull,
  scoresFrom,
  sumsView,
} from '../../renderer/screens/nominations/dossier/score-part-view';
import { compareView, onlyDifferent } from '../../renderer/screens/nominations/review/compare-view';
import { batches, fallenRows, postingLines, rankLines } from '../../renderer/screens/nominations/review/review-view';
import {
  aDossier,
  broughtTo,
  met,
  nominationCampaign,
  nominationContext,
  rowAfter,
  vetoed,
} from '../fixtures/dossiers';

const campaign = nominationCampaign();
const day = (text: string) => text as Day;
const next = (row: DossierRow, today = '2026-10-12', officer = 'officer-1') => {
  return nextAct(row.body, campaign, day(today), officer);
};
const hung = (row: DossierRow) => {
  const input = {
    level: 'district' as const,
    from: '2026-10-09',
    workingDays: 5 as const,
    place: '网站',
    medium: '',
    contact: '0532-88990011',
    photos: [],
  };
  return rowAfter(row, openPostings([row], input, { campaign, checks: new Map() }, nominationContext('2026-10-09')));
};
const posted = hung(broughtTo('posting', aDossier('star'), campaign));

describe('the next action of a dossier', () => {
  it.each([
    ['draft', 'score-self'],
    ['unit', 'post-unit'],
    ['owners', 'say-owners'],
    ['street', 'score-street'],
    ['review', 'score-district'],
    ['posting', 'post-district'],
    ['approved', 'recommend'],
  ] as const)('in %s is %s', (stage, kind) => {
    // The template's self scores weigh nothing; a year may let them count.
    const weighed = {
      ...campaign,
      sheets: {
        ...campaign.sheets,
        modelProject: { ...campaign.sheets.modelProject, weights: { self: 20, street: 30, district: 50 } },
      },
    };
    expect(
      nextAct(broughtTo(stage, aDossier('modelProject'), weighed).body, weighed, day('2026-10-20'), 'officer-1').kind,
    ).toBe(kind);
  });

  it('waits while a posting hangs, asks to close it when it is over, and puts objections first', () => {
    expect(next(posted)).toMatchObject({ kind: 'wait', words: '第 2 个工作日，还剩 3 个' });
    expect(next(posted, '2026-10-15').words).toContain('最后一个工作日');
    expect(next(posted, '2026-10-16')).toMatchObject({ kind: 'end-district', title: '结束区级公示' });
    const objection = { postingId: posted.body.postings[1]?.id ?? '', on: '2026-10-12', words: '不实', signed: false };
    const objected = rowAfter(posted, addObjection(posted, objection, campaign, nominationContext('2026-10-12')));
    expect(next(objected, '2026-10-16')).toMatchObject({ kind: 'wait', title: '核查 1 件异议' });
  });

  it('is for the second officer what waiting is for the first', () => {
    const reviewed = broughtTo('posting', aDossier('star'), campaign);
    const once: DossierRow = {
      id: reviewed.id,
      body: { ...reviewed.body, stage: 'review', reviews: reviewed.body.reviews.slice(0, 1) },
    };
    expect(next(once, '2026-10-12', 'officer-1')).toMatchObject({ kind: 'wait', title: '等待另一名审核人' });
    expect(next(once, '2026-10-12', 'officer-2')).toMatchObject({ kind: 'review', title: '审核' });
    const waiting = dossierWaitingDigest.keep({ ...once, rev: 1 })!;
    expect(nominationLines([waiting], 'officer-1', '2026-10-12')).toEqual([]);
    expect(nominationLines([waiting], 'officer-2', '2026-10-12')[0]?.words).toBe('和畅苑（2026-01）等您审核');
    const edited = { ...reviewed.body, stage: 'approved' as const, deed: { title: '', text: '改', summary: '改' } };
    expect(next({ id: 'x', body: edited })).toMatchObject({ kind: 'review', title: '重新审核' });
  });

  it('of one that fell back is to take it up; of one that ended there is none but resuming', () => {
    const fallen = rowAfter(posted, letFall(posted, { reason: '待核实' }, nominationContext()));
    expect(next(fallen).kind).toBe('take-up');
    expect(chainActs(fallen.body)).toEqual([]);
    expect(next(rowAfter(fallen, declineDossier(fallen, '属实', nominationContext()))).kind).toBe('resume');
    expect(chainActs(posted.body).map(({ id }) => id)).toEqual(['return', 'break-off', 'fall']);
  });
});

it('the chain says who signed what when, and what an optional stage was passed over', () => {
  const stages = chainView(posted.body, campaign);
  expect(stages.map(({ state }) => state)).toEqual([
    'done',
    'done',
    'passed',
    'done',
    'passed',
    'done',
    'here',
    'ahead',
    'ahead',
  ]);
  expect(stages[1]?.lines.map(({ words }) => words)).toEqual([
    '2026-09-03 张贴，5 个工作日，至 2026-09-10，2026-09-11 结束',
    '2026-09-11 海信物业：同意',
  ]);
  expect(stages[6]?.lines[0]?.words).toContain('公示中');
});

it('a posting is previewed with what the calendar does to it', () => {
  expect(previewPosting('2026-02-10', 5)).toEqual({ until: '2026年2月24日', note: '其间 9 天周末、节假日不计' });
  expect(previewPosting('', 5)).toBeNull();
});

describe('the score sheet', () => {
  const sheet = campaign.sheets.star;
  it('begins with the level that is due', () => {
    expect(levelToFill({ stage: 'draft' }, sheet)).toBe('street');
    expect(levelToFill({ stage: 'draft' }, { ...sheet, weights: { self: 20, street: 30, district: 50 } })).toBe('self');
    expect(levelToFill({ stage: 'review' }, sheet)).toBe('district');
    expect(levelToFill({ stage: 'street' }, { ...sheet, weights: { self: 0, street: 0, district: 100 } })).toBe(
      'district',
    );
  });

  it('gives the rest full points without touching what was typed, and keeps what is no number to be put right', () => {
    const entries = entriesOf(sheet, null).map((entry, at) =>
      at === 0 ? { ...entry, points: '8.5' } : at === 1 ? { ...entry, points: '九分' } : entry,
    );
    const scores = scoresFrom(restFull(sheet, entries));
    expect(scores[0]?.points).toBe(850);
    expect(scores[1]?.points).toBe(-1);
    expect(scores[2]?.points).toBe(sheet.items[2]?.points);
  });

  it('says what is still open, and the total when nothing is', () => {
    expect(sumsView(sheet, { self: null, street: null, district: null })).toMatchObject({
      total: '—',
      note: '评分未齐，没有总分',
    });
    const view = sumsView(sheet, posted.body.scores);
    expect(view.total).toBe('100.00');
    expect(view.levels.map(({ weight }) => weight)).toEqual(['不计入', '40%', '60%']);
  });

  it('is walked with Enter and the arrows', () => {
    expect(['Enter', 'ArrowDown', 'ArrowUp', 'Tab', '5'].map(key => cellAfter(key, 1, 3))).toEqual([
      2,
      2,
      0,
      null,
      null,
    ]);
    expect(cellAfter('Enter', 2, 3)).toBe(2);
    expect(cellAfter('ArrowUp', 0, 3)).toBe(0);
  });
});

describe('the review screen', () => {
  const rows = [
    broughtTo('approved', aDossier('star', '2026-1'), campaign),
    hung(broughtTo('posting', aDossier('star', '2026-2'), campaign, 100)),
    broughtTo('posting', aDossier('star', '2026-3'), campaign, 200),
    rowAfter(posted, letFall(posted, { reason: '待核实' }, nominationContext())),
  ];
  const facts = (checks = [met]) => ({
    ...{ campaign, rows, checks: new Map(rows.map(({ id }) => [id, checks])), hasModelProject: true },
  });

  it('offers each act for those to whom it can be done, and says why not for the others', () => {
    const offered = batches(rows, facts(), day('2026-10-16'));
    expect(offered.map(({ act, can }) => [act, can.map(({ body }) => body.number)])).toEqual([
      ['recommend', ['2026-1']],
      ['end-district', ['2026-2']],
      ['post-district', ['2026-3']],
    ]);
    expect(offered[0]?.cannot.find(({ number }) => number === '2026-01')?.words).toBe('这份材料已退回重核');
    expect(batches(rows, facts([met, vetoed]), day('2026-10-16')).map(({ act }) => act)).toEqual(['end-district']);
  });

  it('shows ranks, reviews and postings as they stand', () => {
    const lines = rankLines(rankingOf(rows, campaign.sheets.star, 2), facts().checks, day('2026-10-13'));
    expect(lines.map(({ place, line, reviews, posting }) => [place, line, reviews, posting])).toEqual([
      ['1', 'in', '2/2', '2026-10-19 结束'],
      ['2', 'in', '2/2', '公示中，剩 2 天'],
      ['3', 'out', '2/2', ''],
    ]);
  });

  it('lists what hangs and what fell', () => {
    expect(postingLines(rows, day('2026-10-16'))).toMatchObject([
      { number: '2026-2', over: true, until: '2026-10-15' },
    ]);
    expect(fallenRows(rows).map(({ body }) => body.number)).toEqual(['2026-01']);
    const waiting = rows.flatMap(row => dossierWaitingDigest.keep({ ...row, rev: 1 }) ?? []);
    expect(nominationLines(waiting, 'officer-1', '2026-10-16').map(({ key }) => key)).toEqual([
      'nomination-over',
      'nomination-fallen',
    ]);
    expect(nominationLines(waiting, 'officer-1', '2026-10-15').map(({ key }) => key)).toEqual([
      'nomination-ending',
      'nomination-fallen',
    ]);
  });

  it('compares side by side without personal fields, and marks what differs', () => {
    const pair = rows
      .slice(0, 2)
      .map(row => ({ ...row, body: { ...row.body, form: { ...row.body.form, idNumber: '370212199001011234' } } }));
    const groups = compareView(pair, 'star', campaign, facts().checks);
    expect(JSON.stringify(groups)).not.toContain('370212199001011234');
    const different = onlyDifferent(groups).flatMap(group => group.rows.map(({ key }) => key));
    expect(different).toContain('total');
    expect(different).not.toContain('form-company');
  });
});
