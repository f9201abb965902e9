import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '#shared/nominations/dossier';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { blankLetter, saveLetter } from '#shared/nominations/letter-commands';
import { nominationLetterSchema } from '#shared/nominations/letter';
import { markForProvince } from '#shared/nominations/mark-for-province';
import { nominationDraftOf, nominationFactsOf, type NominationSource } from '#shared/nominations/nomination-facts-of';
import { nominationFactsSchema } from '#shared/packages/nomination-facts';
import { refusalWords } from '#shared/text/refusals';
import { dossierWorld, worldContext, worldDay, worldIndex } from '../fixtures/dossier-world';

let source: NominationSource;

beforeAll(() => {
  const store = dossierWorld();
  const dossiers = store.all('dossiers');
  const [campaign] = store.all('campaigns', ({ status }) => status === 'running').map(({ body }) => body);
  const { letter = '', on = '' } = dossiers.find(({ body }) => body.recommended)?.body.recommended ?? {};
  if (!campaign || letter === '') throw new Error('the practice district recommends nobody');
  const begun = blankLetter(letter, campaign, { city: '演练市' });
  const meeting = { ...begun.meeting, session: '2026年第3次', on, place: '局会议室' };
  source = {
    bureau: { city: '演练市', district: '演练区', bureau: '演练区住房和城乡建设局' },
    campaign,
    dossiers,
    index: worldIndex(store),
    letter: { ...begun, meeting },
    nameOfStreet: () => '春晓街道',
    nameOfOfficer: () => '周明远',
    on: worldDay,
  };
});

const recommended = () => source.dossiers.find(({ body }) => body.recommended) as DossierRow;
const withDossier = (change: Partial<Dossier>): NominationSource => ({
  ...source,
  dossiers: source.dossiers.map(row => (row === recommended() ? { ...row, body: { ...row.body, ...change } } : row)),
});
const sentence = (answer: ReturnType<typeof nominationFactsOf>) =>
  answer.ok ? '' : refusalWords(answer.refusal).words;

describe('the facts of a letter', () => {
  it('hold in every claim and in the schema, for the practice district as it is loaded', () => {
    const answer = nominationFactsOf(source);
    expect(sentence(answer)).toBe('');
    if (!answer.ok) return;
    expect(nominationFactsSchema.parse(answer.value)).toEqual(answer.value);
    expect(answer.value.dossiers.map(({ number }) => number)).toEqual([recommended().body.number]);
    expect(answer.value.dossiers[0]?.form['idNumber']).toBe(recommended().body.form['idNumber']);
  });

  it('are not made of a letter that is not written, and say what it lacks; the papers can be looked at before', () => {
    const blank = { ...source, letter: { ...source.letter, to: '', meeting: { ...source.letter.meeting, on: '' } } };
    expect(sentence(nominationFactsOf(blank))).toBe('推荐函和会议纪要还没有写全：缺主送单位、会议日期');
    expect(nominationDraftOf(blank)?.dossiers).toHaveLength(1);
    expect(sentence(nominationFactsOf({ ...source, letter: { ...source.letter, letter: '没有这个号' } }))).toContain(
      '没有按“没有这个号”推荐的申报',
    );
  });

  it('name the dossier and the paper that is missing', () => {
    const { number, nominee, materials } = recommended().body;
    const without = materials.map(each =>
      each.item === 'employment' ? { ...each, provided: 'missing' as const } : each,
    );
    expect(sentence(nominationFactsOf(withDossier({ materials: without })))).toBe(
      `${number} ${nominee.name}：缺“劳动合同或在岗证明”，不能报送`,
    );
  });

  it('leave out what fell back, and refuse what no longer holds', () => {
    expect(sentence(nominationFactsOf(withDossier({ standing: 'fallen' })))).toContain('没有按');
    const opinions = recommended().body.opinions.map(each => ({ ...each, voided: '退回重办' }));
    expect(sentence(nominationFactsOf(withDossier({ opinions })))).toContain('审批链不完整');
  });

  it('carry no number that no form asks for', () => {
    const { deed, number } = recommended().body;
    const told = withDossier({ deed: { ...deed, summary: '业主李某（13905321234）来信致谢。' } });
    expect(sentence(nominationFactsOf(told))).toBe(`“${number}”里有表格没有要求的手机号码，不能报送`);
  });
});

describe('a letter', () => {
  it('is kept as typed, under its number', () => {
    const draft = saveLetter(source.letter);
    const [change] = draft.ok ? draft.value.changes : [];
    expect(change?.id).toBe(`2026:${source.letter.letter}`);
    expect(nominationLetterSchema.parse(change?.body)).toEqual(source.letter);
  });

  it('proposes to the province whom AW-6 lets', () => {
    const context = worldContext();
    const answer = markForProvince(recommended(), false, context);
    const [change] = answer.ok ? answer.value.changes : [];
    expect((change?.body as Dossier).recommended?.toProvince).toBe(false);
    const company = { ...recommended(), body: { ...recommended().body, category: 'modelCompany' as const } };
    const refused = markForProvince(company, true, context);
    expect(refused.ok ? '' : refused.refusal.rule).toBe('AW-6');
  });
});
