import type { PlaceFacts } from '../../communities/place-facts';
import type { StaffPage } from '../../evidence/staff';
import { nomineeOf } from '../category';
import type { NewDossierInput } from '../commands/new-dossier';
import type { Dossier } from '../dossier';
import type { DossierRow } from '../dossier-story';
import { nameField } from '../form-fields';
import { twinsOf, type Twin } from '../same-nominee';
import type { ApplicationReading } from './read-application';

export interface MatchFacts {
  readonly places: PlaceFacts;
  readonly staffPages: readonly { readonly body: StaffPage }[];
  readonly dossiers: readonly DossierRow[];
  readonly year: number;
}

/** One form of a file, as it would be taken. */
export interface ApplicationMatch {
  readonly reading: ApplicationReading;
  readonly name: string;
  /** Who it is in the registers; ids empty where nobody there is certain to be meant. */
  readonly nominee: Pick<NewDossierInput, 'nominee' | 'companyId' | 'projectId' | 'streetId'>;
  /** How he was found, or why not, as a clause. */
  readonly how: string;
  /** Other dossiers of the year, and earlier rows of the same file, that are or may be for the same. */
  readonly twins: readonly Twin[];
  /** The dossier that it may fill in: the certain twin, while it is being filled in. */
  readonly fills: string | null;
}

/** Who each form is for, and whether the year has a dossier for the same already. */
export function matchApplications(readings: readonly ApplicationReading[], facts: MatchFacts): ApplicationMatch[] {
  const earlier: DossierRow[] = [];
  return readings.map((reading, at) => {
    const form = formOf(reading);
    const name = (form[nameField[reading.category]] ?? '').trim();
    const { how, ...nominee } = nomineeIn(reading, form, name, facts);
    const draft = asDossier(reading, facts.year, nominee, form);
    const twins = name === '' ? [] : twinsOf(draft, '', [...facts.dossiers, ...earlier]);
    if (name !== '') earlier.push({ id: `row-${at}`, body: { ...draft, number: `本文件第 ${at + 1} 份` } });
    const certain = twins.find(twin => twin.how === 'certain');
    const row = facts.dossiers.find(each => each.body.number === certain?.number);
    const fills =
      row?.body.stage === 'draft' && row.body.standing === 'open' && row.body.category === reading.category
        ? row.id
        : null;
    return { reading, name, nominee, how, twins, fills };
  });
}

/** Field id → value of a form that was read. */
export function formOf(reading: ApplicationReading): Record<string, string> {
  return Object.fromEntries(reading.fields.map(({ field, value }) => [field, value]));
}

type Found = ApplicationMatch['nominee'] & { readonly how: string };

function nomineeIn(
  { category }: ApplicationReading,
  form: Readonly<Record<string, string>>,
  name: string,
  { places, staffPages }: MatchFacts,
): Found {
  const outside = (how: string): Found => ({
    ...{
      nominee: { id: '', name },
      companyId: companyNamed(form['company'] ?? '', places),
      projectId: '',
      streetId: '',
      how,
    },
  });
  switch (nomineeOf[category]) {
    case 'unit':
      return outside('单位，不在名册中');
    case 'company': {
      const company = places.companies.find(
        ({ body }) =>
          same(body.name, name) || (form['creditCode'] !== undefined && body.creditCode === form['creditCode']),
      );
      if (!company) return outside('企业名册中没有这个名称或代码');
      const nominee = { id: company.id, name: company.body.name };
      return { nominee, companyId: company.id, projectId: '', streetId: '', how: '与企业名册一致' };
    }
    case 'project': {
      const project = places.projects.find(({ body }) => same(body.name, name));
      if (!project) return outside('小区名册中没有这个名称');
      const nominee = { id: project.id, name: project.body.name };
      return { nominee, companyId: project.body.companyId, ...placesOf(project.id, places), how: '与小区名册一致' };
    }
    case 'person':
      return category === 'star' ? personIn(form, name, places, staffPages, outside) : outside('按申报表登记');
  }
}

/** By certificate number; else by a name that only one person of the company has. */
function personIn(
  form: Readonly<Record<string, string>>,
  name: string,
  places: PlaceFacts,
  staffPages: MatchFacts['staffPages'],
  outside: (how: string) => Found,
): Found {
  const everybody = staffPages.flatMap(({ body }) => body.staff.map(member => ({ member, companyId: body.companyId })));
  const number = form['idNumber'] ?? '';
  const byNumber = number === '' ? [] : everybody.filter(({ member }) => member.certificateNumber === number);
  const companyId = companyNamed(form['company'] ?? '', places);
  const byName = everybody.filter(
    each => each.member.name === name && (companyId === '' || each.companyId === companyId),
  );
  const [one, another] = byNumber.length > 0 ? byNumber : byName;
  if (!one) return outside('从业人员名册中没有这个人');
  if (another) return outside(`从业人员名册中有 ${byName.length} 个同名的人，请在导入后核对证件`);
  const how =
    byNumber.length === 0
      ? '姓名与名册一致'
      : one.member.name === name
        ? '证件号码与名册一致'
        : '证件号码与名册一致，姓名不同';
  const projectId = one.member.projectId;
  return { nominee: { id: one.member.id, name }, companyId: one.companyId, ...placesOf(projectId, places), how };
}

function placesOf(projectId: string, places: PlaceFacts): { projectId: string; streetId: string } {
  const project = places.projects.find(each => each.id === projectId);
  const community = places.communities.find(each => each.id === project?.body.communityId);
  return { projectId, streetId: community?.body.streetId ?? '' };
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
const same = (a: string, b: string) => plain(a) === plain(b) && plain(a) !== '';
const companyNamed = (name: string, places: PlaceFacts) =>
  places.companies.find(({ body }) => same(body.name, name))?.id ?? '';

/** As much of a dossier as the finder of doubles looks at. */
function asDossier(
  reading: ApplicationReading,
  year: number,
  nominee: ApplicationMatch['nominee'],
  form: Record<string, string>,
): Dossier {
  return {
    ...{ year, category: reading.category, number: '', nominee: nominee.nominee, companyId: nominee.companyId },
    ...{
      projectId: nominee.projectId,
      streetId: nominee.streetId,
      stage: 'draft',
      standing: 'open',
      form,
      photo: null,
    },
    ...{ deed: reading.deed, materials: [], pledgedOn: '', consentedOn: '', reviews: [], opinions: [], postings: [] },
    ...{ falls: [], rulings: [], rank: null, recommended: null, story: [], copiedFrom: '' },
    scores: { self: null, street: null, district: null },
  };
}
