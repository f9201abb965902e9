import { dayParts, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { NominationCategory } from '../nominations/category';
import { editDossier } from '../nominations/commands/edit-dossier';
import { saveMaterial } from '../nominations/commands/edit-materials';
import { withdrawDossier } from '../nominations/commands/end-dossier';
import { newDossier } from '../nominations/commands/new-dossier';
import type { DossierRow } from '../nominations/dossier-story';
import { evidenceRowsOf } from '../nominations/eligibility/evidence-rows-of';
import { indexEvidence, type EvidenceIndex } from '../nominations/eligibility/evidence-index';
import { formFields } from '../nominations/form-fields';
import { prefilledForm } from '../nominations/prefill/prefilled-form';
import { registerValues } from '../nominations/prefill/register-values';
import type { MemoryStore } from './memory-store';
import { practicePerson } from './practice-people';
import { sampleDeeds } from './sample-deeds';
import { practiceStaffId } from './sample-staff';
import { storedRows } from './stored-rows';

export interface SampleDossier {
  readonly category: NominationCategory;
  readonly nominee: { readonly id: string; readonly name?: string };
  readonly deed: keyof typeof sampleDeeds;
  /** What officers added by hand. */
  readonly form?: Readonly<Record<string, string>>;
  /** `begun`: only what the registers know. `whole`: ready to go along the chain. */
  readonly state: 'begun' | 'whole' | 'withdrawn';
  readonly yearsBack?: number;
}

const person = { ethnicity: '汉族', sanctions: '无', domicile: '山东青岛', workingSince: '2012-03' };
const resume = '2012年3月 至今 从事物业服务工作，历任队员、领班、班组长';
const projectId = (order: number) => `practice-project-${String(order + 1).padStart(2, '0')}`;
const companyId = (order: number) => `practice-company-${String(order + 1).padStart(2, '0')}`;

/** Ids are `practice-dossier-001` and so on, in this order. */
const samples: readonly SampleDossier[] = [
  {
    category: 'star',
    nominee: { id: practiceStaffId(0, 1) },
    deed: 'cleaner',
    form: { ...person, resume, honours: '2025年12月 街道“最美物业人”' },
    state: 'whole',
  },
  {
    category: 'star',
    nominee: { id: practiceStaffId(1, 2) },
    deed: 'engineer',
    form: { ...person, resume, honours: '无' },
    state: 'whole',
  },
  {
    category: 'star',
    nominee: { id: practiceStaffId(2, 6) },
    deed: 'guard',
    form: { ...person, resume, honours: '2024年6月 市“安全生产先进个人”' },
    state: 'whole',
  },
  {
    category: 'star',
    nominee: { id: practiceStaffId(3, 1) },
    deed: 'cleaner',
    form: { ethnicity: '汉族' },
    state: 'begun',
  },
  {
    category: 'star',
    nominee: { id: practiceStaffId(4, 3) },
    deed: 'engineer',
    form: { ...person, resume, honours: '无' },
    state: 'withdrawn',
  },
  {
    category: 'modelProject',
    nominee: { id: projectId(0) },
    deed: 'project',
    form: {
      managerPhone: '19905329940',
      honours: '2025年 区级“美丽家园”',
      committee: '2023年5月 第二届',
      selfScore: '96.50',
    },
    state: 'whole',
  },
  {
    category: 'modelProject',
    nominee: { id: projectId(3) },
    deed: 'project',
    form: { managerPhone: '19905329942', honours: '无', committee: '2024年9月 第一届', selfScore: '94.00' },
    state: 'whole',
  },
  { category: 'modelProject', nominee: { id: projectId(8) }, deed: 'project', state: 'begun' },
  {
    category: 'modelCompany',
    nominee: { id: companyId(0) },
    deed: 'company',
    form: { penalties: '无', honours: '2025年 区物业服务行业优秀企业', selfScore: '95.00' },
    state: 'whole',
  },
  {
    category: 'modelCompany',
    nominee: { id: companyId(2) },
    deed: 'company',
    form: { penalties: '无' },
    state: 'begun',
  },
  {
    category: 'advancedUnit',
    nominee: { id: '', name: '演练区住房和城乡建设局物业管理科' },
    deed: 'unit',
    form: {
      ...{ unitNature: '机关', unitLevel: '无', headcount: '9', head: '周明远', headPost: '科长', contact: '林晓彤' },
      ...{
        phone: '0532-55550123',
        address: '演练市政务路 1 号',
        postcode: '266000',
        honours: '2025年 市物业管理工作先进集体',
        sanctions: '无',
      },
    },
    state: 'whole',
  },
  {
    category: 'advancedPerson',
    nominee: { id: '', name: '郑海燕' },
    deed: 'officer',
    form: {
      ...{ sex: '女', ethnicity: '汉族', politics: '中共党员', education: '本科', domicile: '山东青岛' },
      ...{
        company: '演练区住房和城乡建设局',
        post: '物业管理科四级主任科员',
        adminLevel: '科级及以下',
        workingSince: '2008-07',
        serviceYears: '14',
      },
      ...{ resume: '2008年7月 至今 在区住房和城乡建设局工作', honours: '2024年 市信访维稳先进个人', sanctions: '无' },
    },
    state: 'whole',
  },
  {
    category: 'modelCompany',
    nominee: { id: companyId(4) },
    deed: 'company',
    form: { penalties: '无', honours: '无' },
    state: 'whole',
    yearsBack: 1,
  },
  ...(
    [
      [practiceStaffId(1, 1), 'cleaner'],
      [practiceStaffId(2, 2), 'engineer'],
      [practiceStaffId(3, 5), 'guard'],
    ] as const
  ).map(([id, deed]) => ({
    ...{ category: 'star' as const, nominee: { id }, deed, state: 'whole' as const },
    form: { ...person, resume, honours: '2025年 公司“服务标兵”' },
  })),
  {
    category: 'modelProject',
    nominee: { id: projectId(2) },
    deed: 'project',
    form: { managerPhone: '19905329944', honours: '无', committee: '2024年3月 第一届', selfScore: '95.00' },
    state: 'whole',
  },
];

/** Dossiers of all five categories as their applicants handed them in; the chain takes them further. */
export function sampleDossiers(store: MemoryStore, context: CommandContext, today: Day): void {
  const index = indexEvidence(evidenceRowsOf(storedRows(store)));
  let made = 0;
  const ids: CommandContext = { ...context, newId: () => `practice-dossier-${String(++made).padStart(3, '0')}` };
  for (const [order, sample] of samples.entries()) enterSampleDossier(store, sample, order, index, ids, today);
}

/** One dossier as its applicant handed it in; for the district at size too. */
export function enterSampleDossier(
  store: MemoryStore,
  sample: SampleDossier,
  order: number,
  index: EvidenceIndex,
  context: CommandContext,
  today: Day,
): void {
  const { category, nominee } = sample;
  const year = dayParts(today).year - (sample.yearsBack ?? 0);
  const places = placesOf(store, sample, index);
  const member =
    store
      .all('staffPages')
      .flatMap(({ body }) => body.staff)
      .find(each => each.id === nominee.id) ?? null;
  const companyProfile = store.get('companyProfiles', nominee.id)?.body ?? null;
  const roster = store.all('staffPages', body => body.companyId === nominee.id).flatMap(({ body }) => body.staff);
  const certified = roster.filter(each => each.qualifications.length > 0).length;
  const values = registerValues({
    ...{ category, nomineeId: nominee.id, ...places, on: today, index, member, companyProfile, committee: '' },
    headcount: { staff: roster.length, certified },
  });
  const outside = practicePerson(950_000 + order, 1);
  const own: Record<string, string> =
    category === 'advancedPerson'
      ? { idNumber: outside.idNumber, birth: birthIn(outside.idNumber), phone: outside.phone }
      : {};
  const form: Record<string, string> = { ...prefilledForm(values), ...filledBlanks(sample), ...sample.form, ...own };
  const name = nominee.name ?? form['name'] ?? form['project'] ?? form['company'] ?? '';
  const id = apply(
    store,
    newDossier(
      { dossiers: store.all('dossiers') },
      {
        ...{ year, category, nominee: { id: nominee.id, name }, ...places, form, how: '新建，取自名册' },
        sameNameAccepted: true,
      },
      context,
    ),
  );
  if (sample.state === 'begun') return;
  const row = (): DossierRow => store.get('dossiers', id) as DossierRow;
  const day = `${year}-03-02`;
  const consent = nominee.id === '' && category === 'advancedUnit' ? {} : { consentedOn: day };
  apply(store, editDossier(row(), { deed: { ...sampleDeeds[sample.deed] }, pledgedOn: day, ...consent }, '', context));
  for (const [at, material] of row().body.materials.entries()) {
    if (material.item === 'posting' || (at + order) % 9 === 8) continue;
    const provided = material.provided === 'missing' ? ('on-paper' as const) : material.provided;
    const pages = 1 + ((at * 7 + order * 3) % (material.item === 'contract' ? 18 : 4));
    apply(store, saveMaterial(row(), { ...material, provided, pages }, context));
  }
  if (sample.state === 'withdrawn') apply(store, withdrawDossier(row(), '本人调往外区工作，单位申请撤回', context));
}

/** Required fields that no register of the practice district fills in. */
function filledBlanks({ category, state }: SampleDossier): Record<string, string> {
  if (state === 'begun') return {};
  const usual: Record<string, string> = {
    complaints: '2',
    satisfaction: '93.20',
    creditLevel: 'AA',
    floorArea: '86420.50',
    managedArea: '512600.00',
  };
  return Object.fromEntries(
    formFields[category].filter(field => usual[field.id]).map(field => [field.id, usual[field.id] ?? '']),
  );
}

function placesOf(store: MemoryStore, { category, nominee }: SampleDossier, index: EvidenceIndex) {
  const member = index.staff(nominee.id);
  const project = category === 'modelProject' ? nominee.id : (member?.projectId ?? '');
  const company =
    category === 'modelCompany' ? nominee.id : (member?.companyId ?? index.project(project)?.body.companyId ?? '');
  const community = index.project(project)?.body.communityId ?? '';
  const streetId = store.get('communities', community)?.body.streetId ?? '';
  return { companyId: company, projectId: project, streetId };
}

const birthIn = (number: string) => `${number.slice(6, 10)}-${number.slice(10, 12)}`;

/** The sample data are ours: a refusal here is a mistake of the program. */
function apply(store: MemoryStore, answer: Result<ChangeDraft>): string {
  if (!answer.ok) throw new Error(`sample dossiers: ${JSON.stringify(answer.refusal)}`);
  store.apply(answer.value);
  return answer.value.changes[0]?.id ?? '';
}
