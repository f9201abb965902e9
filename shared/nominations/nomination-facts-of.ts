import { attachmentTypes, type Attachment } from '../attachments/attachment';
import type { Day } from '../basics/dates';
import { ok, refuse, type Refusal, type Result } from '../basics/result';
import type { BureauSettings } from '../communities/bureau';
import { nomination } from '../packages/kinds/nomination';
import { attachmentPath } from '../packages/layout';
import type { NominatedDossier, NominationFacts } from '../packages/nomination-facts';
import { lastPage, scanPaths } from '../packages/nomination-papers';
import { checkNomination } from '../packages/verify/nomination/check-nomination';
import { strangeNumbers } from '../packages/verify/personal-data';
import type { Campaign } from './campaign';
import { nominationCategoryIds } from './category';
import { ceilingOf } from './ceiling';
import { dossierGaps } from './dossier-gaps';
import type { DossierRow } from './dossier-story';
import { checkEligibility } from './eligibility/check-eligibility';
import { eligibilityFactsOf } from './eligibility/eligibility-facts-of';
import type { EvidenceIndex } from './eligibility/evidence-index';
import { formFields } from './form-fields';
import type { NominationLetter } from './letter';
import { missingInLetter } from './letter-gaps';
import { materialItems } from './material-list';
import { numberPages } from './material-pages';
import { currentPosting } from './posting-counts';
import { postingContent } from './posting-content';
import { freshReviews } from './review-digest';
import { totalOf } from './scoring/total-of';
import { takenPlaces, takesPlace } from './taken-places';

/** Everything that a package is made of; nothing of it comes from anywhere else. */
export interface NominationSource {
  readonly bureau: Pick<BureauSettings, 'city' | 'district' | 'bureau'>;
  readonly campaign: Campaign;
  /** All dossiers, of earlier years too. */
  readonly dossiers: readonly DossierRow[];
  readonly index: EvidenceIndex;
  readonly letter: NominationLetter;
  readonly nameOfStreet: (id: string) => string;
  readonly nameOfOfficer: (id: string) => string;
  /** The day on which eligibility is decided for the package. */
  readonly on: Day;
}

/** The dossiers that a letter recommends: those that fell back or were withdrawn since are no longer among them. */
export function dossiersOfLetter(
  rows: readonly DossierRow[],
  { year, letter }: Pick<NominationLetter, 'year' | 'letter'>,
) {
  return rows.filter(
    ({ body }) => body.year === year && body.standing === 'open' && body.recommended?.letter === letter,
  );
}

/** A photo may be glued to the printed form; what hung and what became of it is among the package's documents. */
export const OWED_BY_PACKAGE: readonly string[] = ['photo', 'posting'];

/** The facts of a letter's package; or the first thing that is missing, naming the dossier and the paper. */
export function nominationFactsOf(source: NominationSource): Result<NominationFacts> {
  const { campaign, letter } = source;
  const rows = dossiersOfLetter(source.dossiers, letter);
  if (rows.length === 0) return refuse('nomination-none', { letter: letter.letter });
  const missing = missingInLetter(letter);
  if (missing.length > 0) return refuse('nomination-letter-incomplete', { what: missing.join('、') });
  const year = source.dossiers.filter(({ body }) => body.year === campaign.year);
  for (const row of rows) {
    const gap = dossierGaps(row, campaign.conditions, year).find(({ of }) => !OWED_BY_PACKAGE.includes(of));
    if (gap)
      return refuse(
        'nomination-dossier-gap',
        { words: gap.words },
        { at: `${row.body.number} ${row.body.nominee.name}` },
      );
  }
  const facts = gathered(source, rows);
  const strange = strangers(facts);
  if (strange) return { ok: false, refusal: strange };
  const wrong = checkNomination(facts).find(({ grade }) => grade !== '有效');
  return wrong ? refuse('nomination-claim', { words: wrong.words }) : ok(facts);
}

/** The facts as far as they are there, for looking at the documents; null where nobody is recommended by the letter. */
export function nominationDraftOf(source: NominationSource): NominationFacts | null {
  const rows = dossiersOfLetter(source.dossiers, source.letter);
  return rows.length === 0 ? null : gathered(source, rows);
}

function gathered(source: NominationSource, rows: readonly DossierRow[]): NominationFacts {
  const { bureau, campaign, letter } = source;
  const dossiers = rows
    .map(row => dossierFacts(source, row))
    .sort(
      (a, b) =>
        nominationCategoryIds.indexOf(a.category) - nominationCategoryIds.indexOf(b.category) || a.rank - b.rank,
    );
  const taken = takenPlaces(
    source.dossiers.map(({ body }) => body),
    campaign.year,
  );
  const on =
    rows
      .map(({ body }) => body.recommended?.on ?? '')
      .sort()
      .pop() ?? '';
  const partial = { dossiers };
  return {
    documentsVersion: 1,
    bureau: { city: bureau.city, district: bureau.district, name: bureau.bureau },
    campaign: { year: campaign.year, theme: campaign.theme, title: campaign.title, document: campaign.document },
    office: {
      name: campaign.group.office || bureau.bureau,
      phone: campaign.group.officePhone,
      mailbox: campaign.group.mailbox,
    },
    letter: { number: letter.letter, on, to: letter.to },
    meeting: letter.meeting,
    conditions: campaign.conditions,
    places: nominationCategoryIds.map(category => {
      const recommended = dossiers.filter(one => one.category === category).length;
      return {
        ...campaign.places[category],
        category,
        ceiling: ceilingOf(campaign.places[category]).ceiling,
        recommended,
        earlier: taken[category] - recommended,
        sheet: recommended > 0 ? campaign.sheets[category] : null,
      };
    }),
    priorModelProjects: campaign.priorModelProjects,
    earlierModelProjects: earlierModelProjects(source, rows),
    dossiers,
    totals: {
      dossiers: dossiers.length,
      toProvince: dossiers.filter(({ toProvince }) => toProvince).length,
      pages: dossiers.reduce((sum, one) => sum + lastPage(one), 0),
      scans: scanPaths(partial).size,
    },
  };
}

function earlierModelProjects({ dossiers, campaign }: NominationSource, now: readonly DossierRow[]) {
  return dossiers
    .filter(row => row.body.category === 'modelProject' && row.body.year <= campaign.year && takesPlace(row.body))
    .filter(row => !now.includes(row))
    .map(({ body }) => ({ name: body.nominee.name, year: body.year, document: body.recommended?.letter ?? '' }));
}

function dossierFacts(source: NominationSource, { body: dossier }: DossierRow): NominatedDossier {
  const { campaign, index, on } = source;
  const { number, category, deed, pledgedOn, consentedOn, scores } = dossier;
  const eligibility = eligibilityFactsOf(dossier, index, campaign, on);
  const { name, unit, post } = postingContent(dossier);
  const fields = formFields[category];
  return {
    number,
    category,
    nominee: { name, unit, post },
    street: source.nameOfStreet(dossier.streetId),
    form: Object.fromEntries(
      fields.flatMap(({ id }) => ((dossier.form[id] ?? '') === '' ? [] : [[id, dossier.form[id] as string]])),
    ),
    photo: dossier.photo ? scan('照片', dossier.photo) : null,
    deed,
    materials: numberPages(
      dossier.materials.filter(({ provided, item }) => provided !== 'missing' || item === 'posting'),
    ).map(({ material, from, until }) => ({
      item: material.item,
      title: material.title,
      provided: providedAs(material),
      from,
      until,
      remark: material.remark,
      scans: material.provided === 'in-package' ? scans(material.title, material.attachments) : [],
    })),
    pledgedOn,
    consentedOn,
    scores,
    total: totalOf(campaign.sheets[category], scores).total ?? 0,
    eligibility,
    checks: checkEligibility(eligibility).map(({ id, title, rule, basis, verdict, words }) => ({
      ...{ id, title, rule, basis, verdict, words },
    })),
    rulings: dossier.rulings.map(({ check, about, verdict, reason, by, at }) => ({
      ...{ check, about, verdict, reason, by: source.nameOfOfficer(by), on: at.slice(0, 10) },
    })),
    reviews: freshReviews(dossier).map(({ name: reviewer, on: day, agrees, words }) => ({
      ...{ name: reviewer, on: day, agrees, words },
    })),
    opinions: dossier.opinions
      .filter(({ voided }) => voided === '')
      .map(({ stage, body, on: day, agrees, words, attachments }) => ({
        ...{ stage, body, on: day, agrees, words },
        scans: scans(`${body}意见`, attachments),
      })),
    postings: postingsOf(dossier),
    rank: dossier.rank ?? 1,
    toProvince: dossier.recommended?.toProvince ?? false,
  };
}

function providedAs({ item, provided, attachments }: DossierRow['body']['materials'][number]) {
  const printed = item === 'posting' || materialItems.some(({ id, made }) => id === item && made === 'program');
  if (provided === 'missing') return 'in-documents' as const;
  if (provided === 'in-package') return attachments.length === 0 && printed ? ('in-documents' as const) : provided;
  return provided === 'waived' ? provided : ('on-paper' as const);
}

function postingsOf(dossier: DossierRow['body']): NominatedDossier['postings'] {
  const titles = { unit: '单位公示照片', district: '区级公示照片' } as const;
  return (['unit', 'district'] as const).flatMap(level => {
    const posting = currentPosting(dossier, level);
    if (!posting) return [];
    const { from, until, workingDays, place, medium, contact, closedOn, objections, photos } = posting;
    return [
      {
        ...{ level, from, until, workingDays, place, medium, contact, closedOn },
        objections: objections.map(({ on, words, signed, handledOn, handling, upheld }) => ({
          ...{ on, words, signed, handledOn, handling, upheld: upheld ?? true },
        })),
        photos: scans(titles[level], photos),
      },
    ];
  });
}

/** Named by what it is, not by how the officer's file was called: file names hold people's names. */
function scans(title: string, attachments: readonly Attachment[]) {
  return attachments.map((attachment, at) =>
    scan(attachments.length > 1 ? `${title}（${at + 1}）` : title, attachment),
  );
}

function scan(title: string, { sha256, mediaType }: Attachment) {
  return { title, path: attachmentPath(sha256, attachmentTypes[mediaType]) };
}

/** A number that no form asks for, before the receiver finds it: in one of the dossiers, or in what goes with them. */
function strangers(facts: NominationFacts): Refusal | null {
  const parts = [
    ...facts.dossiers.map(dossier => ({ at: dossier.number, part: { ...facts, dossiers: [dossier] } })),
    { at: '推荐函和会议纪要', part: { ...facts, dossiers: [] } },
  ];
  for (const { at, part } of parts) {
    const found = strangeNumbers(part, new Map(), nomination.numbersByRight(part))[0];
    if (found) return { code: 'nomination-personal', params: { where: at, what: found.what } };
  }
  return null;
}
