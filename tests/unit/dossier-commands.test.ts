import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { copyDossier, copyPlan } from '#shared/nominations/commands/copy-dossier';
import { editDossier } from '#shared/nominations/commands/edit-dossier';
import { addMaterial, removeMaterial, saveMaterial } from '#shared/nominations/commands/edit-materials';
import { resumeDossier, withdrawDossier } from '#shared/nominations/commands/end-dossier';
import { newDossier, type NewDossierInput } from '#shared/nominations/commands/new-dossier';
import { ruleOnCheck } from '#shared/nominations/commands/rule-on-check';
import type { Dossier } from '#shared/nominations/dossier';
import { nextDossierNumber } from '#shared/nominations/dossier-number';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { judgeDossier } from '#shared/nominations/eligibility/judge-dossier';
import { blankMaterials } from '#shared/nominations/material-list';
import { numberPages } from '#shared/nominations/material-pages';
import { newCampaign } from '#shared/nominations/campaign-template';
import { submitDossier } from '#shared/nominations/process/submit-dossier';
import type { MemoryStore } from '#shared/practice/memory-store';
import { aDossier, nominationCampaign, scoresOf } from '../fixtures/dossiers';
import { dossierWorld, worldContext, worldDay, worldIndex } from '../fixtures/dossier-world';

const code = (answer: Result<ChangeDraft>) => (answer.ok ? 'done' : answer.refusal.code);
const bodyOf = (answer: Result<ChangeDraft>) => {
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.changes[0]?.body as Dossier;
};
const input = (more: Partial<NewDossierInput> = {}): NewDossierInput => ({
  ...{
    year: 2026,
    category: 'star',
    companyId: 'c1',
    projectId: '',
    streetId: '',
    how: '新建',
    sameNameAccepted: false,
  },
  ...{ nominee: { id: 's9', name: '王喆' }, form: { phone: '199 0532 0001' } },
  ...more,
});

describe('a dossier is opened', () => {
  it('with the next number of its category, and withdrawn ones keep theirs', () => {
    expect(nextDossierNumber(2026, 'star', [])).toBe('2026-明星-001');
    expect(nextDossierNumber(2026, 'star', ['2026-明星-002', '2026-先进个人-009', '2025-明星-030'])).toBe(
      '2026-明星-003',
    );
    const body = bodyOf(newDossier({ dossiers: [aDossier('star', '2026-明星-001')] }, input(), worldContext()));
    expect(body).toMatchObject({
      number: '2026-明星-002',
      stage: 'draft',
      form: { name: '王喆', phone: '19905320001' },
    });
  });

  it.each([
    ['the same of the register', { nominee: { id: 'n-x', name: '别名' } }, { nominee: { id: 'n-x', name: '王喆' } }],
    ['the same certificate number', {}, { form: { idNumber: 'A1' }, nominee: { id: '', name: '王哲' } }],
    [
      'the same name and phone, under another company',
      {},
      { form: { phone: '19905320001' }, companyId: 'c2', nominee: { id: '', name: '王喆' } },
    ],
    ['the same person as 先进个人', { category: 'advancedPerson' as const }, { form: { idNumber: 'A1' } }],
  ])('not twice: %s', (_, more, other) => {
    const there = aDossier('star', '2026-明星-001', {
      form: { idNumber: 'A1', phone: '19905320001' },
      nominee: { id: 'n-x', name: '王喆' },
      ...other,
    });
    const given = input({ form: { idNumber: 'A1', phone: '19905320001' }, ...more });
    const answer = newDossier({ dossiers: [there] }, given, worldContext());
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'dossier-twin', params: { number: '2026-明星-001' } } });
    expect(JSON.stringify(answer)).not.toContain('19905320001');
    const withdrawn = { ...there, body: { ...there.body, standing: 'withdrawn' as const } };
    expect(code(newDossier({ dossiers: [withdrawn] }, given, worldContext()))).toBe('done');
  });

  it('of the same name only when an officer says that it is somebody else', () => {
    const there = aDossier('star', '2026-明星-001', { nominee: { id: 'n-x', name: '王喆' }, form: {} });
    expect(code(newDossier({ dossiers: [there] }, input(), worldContext()))).toBe('dossier-same-name');
    expect(code(newDossier({ dossiers: [there] }, input({ sameNameAccepted: true }), worldContext()))).toBe('done');
  });
});

describe('a dossier is edited', () => {
  it('while it is filled in, a sitting is one line of its story', () => {
    const row = aDossier('star');
    const one = bodyOf(editDossier(row, { form: { ...row.body.form, post: '保洁' } }, '', worldContext()));
    const two = bodyOf(
      editDossier({ ...row, body: one }, { form: { ...one.form, post: '保洁员' } }, '', worldContext()),
    );
    expect([one.story.length, two.story.length, two.form['post']]).toEqual([1, 1, '保洁员']);
    expect(
      bodyOf(editDossier({ ...row, body: two }, { pledgedOn: '2026-03-01' }, '', worldContext())).story,
    ).toHaveLength(2);
  });

  it('later only with a reason, and not at all once it has ended', () => {
    const row = aDossier('star', '1', { stage: 'street' });
    const edit = { deed: { title: '', text: '改写', summary: '' } };
    expect(code(editDossier(row, edit, ' ', worldContext()))).toBe('dossier-reason-missing');
    expect(bodyOf(editDossier(row, edit, '笔误', worldContext())).story[0]?.words).toBe('更正事迹材料：笔误');
    const ended = { ...row, body: bodyOf(withdrawDossier(row, '调离', worldContext())) };
    expect(code(editDossier(ended, edit, '笔误', worldContext()))).toBe('dossier-closed');
    expect(code(resumeDossier({ dossiers: [ended] }, ended, '调回', worldContext()))).toBe('done');
  });

  it('over the limit it is not handed in, and the number over is said', () => {
    const campaign = nominationCampaign();
    const scores = { self: { by: '', on: '', scores: scoresOf(campaign, 'star') }, street: null, district: null };
    const deed = { title: '', text: '字'.repeat(2007), summary: '摘要' };
    const answer = submitDossier(aDossier('star', '1', { deed, scores }), campaign, worldContext());
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'dossier-incomplete' } });
    expect(JSON.stringify(answer)).toContain('事迹材料超过 2000 字，多 7 字');
    const even = aDossier('star', '1', { deed: { ...deed, text: '字'.repeat(2000) }, scores });
    expect(code(submitDossier(even, campaign, worldContext()))).toBe('done');
  });
});

it("last year's dossier is copied without scores, postings, opinions, dates and the year's figures", () => {
  const old = aDossier('modelCompany', '2025-标兵企业-001', {
    ...{ year: 2025, pledgedOn: '2025-03-01', stage: 'recommended', rank: 1 },
    form: { company: '海信物业', revenue: '100.00', creditLevel: 'AA', address: '创业路 1 号' },
    recommended: { on: '2025-06-01', letter: '1', toProvince: false },
  });
  const body = bodyOf(copyDossier({ dossiers: [] }, old, { year: 2026, sameNameAccepted: false }, worldContext()));
  expect(body.form).toEqual({ company: '海信物业', address: '创业路 1 号' });
  expect(body).toMatchObject({
    year: 2026,
    number: '2026-标兵企业-001',
    stage: 'draft',
    pledgedOn: '',
    rank: null,
    recommended: null,
  });
  expect(body).toMatchObject({ opinions: [], postings: [], reviews: [], copiedFrom: old.id, deed: old.body.deed });
  expect(copyPlan(old.body).anew.join()).toContain('营业收入');
  expect(code(copyDossier({ dossiers: [] }, old, { year: 2025, sameNameAccepted: false }, worldContext()))).toBe(
    'dossier-copy-year',
  );
});

describe('materials', () => {
  const row: DossierRow = aDossier('star', '1', { materials: blankMaterials('star') });
  const with1 = (item: string, patch: object, at = row) => ({
    ...at,
    body: bodyOf(
      saveMaterial(at, { ...at.body.materials.find(each => each.item === item)!, ...patch }, worldContext()),
    ),
  });

  it('follow one another page by page, and no page is given behind one that was not counted', () => {
    let at = with1('cover', { pages: 2 });
    at = with1('form', { pages: 3 }, at);
    const pages = numberPages(at.body.materials).map(({ material, from, until }) => [material.item, from, until]);
    expect(pages.slice(0, 3)).toEqual([
      ['cover', 1, 2],
      ['form', 3, 5],
      ['deed', null, null],
    ]);
    expect(pages.slice(3).every(([, from]) => from === null)).toBe(true);
  });

  it('are waived with a reason, and what is needed stays on the list', () => {
    const licence = row.body.materials.find(each => each.item === 'employment')!;
    expect(code(saveMaterial(row, { ...licence, provided: 'waived' }, worldContext()))).toBe('dossier-material-reason');
    expect(code(removeMaterial(row, 'employment', worldContext()))).toBe('dossier-material-needed');
    expect(code(addMaterial(row, { item: 'honours' }, worldContext()))).toBe('done');
    expect(code(addMaterial(row, { item: 'cover' }, worldContext()))).toBe('dossier-material-twice');
  });
});

it('an officer does not rule on a veto or a plain 不符合', () => {
  const check = { id: 'x', title: '黑名单', words: 'w' };
  const given = { verdict: 'met' as const, reason: '核实', attachments: [] };
  expect(code(ruleOnCheck(aDossier('star'), { ...check, verdict: 'veto' }, given, worldContext()))).toBe(
    'dossier-check-not-open',
  );
  expect(code(ruleOnCheck(aDossier('star'), { ...check, verdict: 'unclear' }, given, worldContext()))).toBe('done');
});

describe('on the registers of the practice district', () => {
  let store: MemoryStore;
  beforeAll(() => {
    store = dossierWorld();
  });
  const campaign = newCampaign(2026, 'other');
  const star = () => store.all('dossiers', body => body.number === '2026-明星-001')[0]!;

  it('each check that rests on an entry names a row that is there', () => {
    const index = worldIndex(store);
    for (const { body } of store.all('dossiers')) {
      for (const { source } of judgeDossier(body, index, campaign, worldDay).checks.flatMap(check =>
        check.sources.map(each => ({ source: each })),
      )) {
        if (['staffPages', 'dossiers', 'disclosures'].includes(source.table)) continue;
        expect(store.get(source.table as 'incidents', source.id), `${source.table} ${source.id}`).not.toBeNull();
      }
    }
  });

  it('a company that is black-listed takes the dossier with it, and an entry that becomes void gives it back', () => {
    const before = judgeDossier(star().body, worldIndex(store), campaign, worldDay);
    const entry = {
      ...{
        document: '',
        body: '',
        periodFrom: '',
        periodUntil: '',
        validUntil: '',
        state: 'effective' as const,
        objectedOn: '',
      },
      ...{ story: [], attachments: [], enteredBy: '', enteredAt: '', reviewedBy: '', remark: '' },
      subject: { kind: 'company' as const, id: star().body.companyId, name: 'x' },
      ...{ category: 'bad' as const, item: '拒不执行', eventOn: '2026-05-01', conductEndedOn: '2026-05-01', points: 0 },
      list: { colour: 'black' as const, from: '2026-05-20', until: '' },
    };
    const list = (state: 'effective' | 'void') =>
      store.apply({
        command: 't',
        words: '',
        changes: [{ table: 'creditEntries', id: 'black', body: { ...entry, state } }],
      });
    list('effective');
    expect(judgeDossier(star().body, worldIndex(store), campaign, worldDay).verdict).toBe('veto');
    list('void');
    expect(judgeDossier(star().body, worldIndex(store), campaign, worldDay).verdict).toBe(before.verdict);
  });

  it('sixty dossiers are judged again in a moment', () => {
    const rows = store.all('dossiers');
    const index = worldIndex(store);
    const began = performance.now();
    for (let at = 0; at < 60; at++) judgeDossier(rows[at % rows.length]!.body, index, campaign, worldDay);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
