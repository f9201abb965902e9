import { formatArea, type Area } from '../../basics/area';
import { addMonths, dayParts, type Day } from '../../basics/dates';
import { formatYuan } from '../../basics/money';
import { creditLevels } from '../../evidence/credit';
import { levelInForce } from '../../evidence/credit-on';
import { certificatesOn } from '../../evidence/certificates-on';
import type { CompanyProfile } from '../../evidence/company-profile';
import { propertyTypes } from '../../evidence/project-profile';
import type { StaffMember } from '../../evidence/staff';
import { surveyOn } from '../../evidence/surveys-on';
import { nomineeOf, type NominationCategory } from '../category';
import type { EvidenceIndex } from '../eligibility/evidence-index';
import { wholeYears } from '../eligibility/make-check';

/** What a register says for a field of the form, as the form keeps it, and from where. */
export interface RegisterValue {
  readonly value: string;
  /** 从业人员名册, 项目资料 … */
  readonly from: string;
}

export interface PrefillFacts {
  readonly category: NominationCategory;
  readonly nomineeId: string;
  readonly companyId: string;
  readonly projectId: string;
  readonly on: Day;
  readonly index: EvidenceIndex;
  /** With number and phone: read for this one person only. Null for nominees that are no persons, or in no roster. */
  readonly member: StaffMember | null;
  readonly companyProfile: CompanyProfile | null;
  /** Committee of the project, as its elections have it; empty when not known. */
  readonly committee: string;
  /** Of the companies' rosters; for companies. */
  readonly headcount: { readonly staff: number; readonly certified: number } | null;
}

/** Field id → what the registers say. Fields that they know nothing of are absent. */
export function registerValues(facts: PrefillFacts): Readonly<Record<string, RegisterValue>> {
  const values: Record<string, RegisterValue> = {};
  const put = (field: string, value: string | null | undefined, from: string) => {
    if (value) values[field] = { value, from };
  };
  switch (nomineeOf[facts.category]) {
    case 'person':
      personValues(facts, put);
      break;
    case 'project':
      projectValues(facts, put);
      break;
    case 'company':
      companyValues(facts, put);
      break;
    case 'unit':
      break;
  }
  return values;
}

type Put = (field: string, value: string | null | undefined, from: string) => void;

function personValues({ member, index, companyId, on, nomineeId }: PrefillFacts, put: Put): void {
  const roster = '从业人员名册';
  put('company', index.company(companyId)?.body.name, '企业登记');
  if (member) {
    put('name', member.name, roster);
    put('sex', { male: '男', female: '女', '': '' }[member.sex], roster);
    put('birth', birthOf(member.certificateNumber), '身份证号');
    put('politics', member.politicalStatus, roster);
    put('education', member.education, roster);
    put('idNumber', member.certificateNumber, roster);
    put('phone', member.phone, roster);
    put('post', member.post, roster);
    put('project', index.project(member.projectId)?.body.name, roster);
    if (member.inServiceSince !== '') put('serviceYears', String(wholeYears(member.inServiceSince as Day, on)), roster);
  }
  put('honours', honoursOf(nomineeId, index), '投诉事故处罚荣誉台账');
}

/** The month of birth inside a resident's number (GB 11643). */
function birthOf(number: string): string {
  const match = /^\d{6}(\d{4})(\d{2})\d{2}\d{3}[\dX]$/i.exec(number);
  return match ? `${match[1]}-${match[2]}` : '';
}

function projectValues({ nomineeId, companyId, index, on, committee }: PrefillFacts, put: Put): void {
  const place = index.project(nomineeId)?.body;
  const profile = index.profile(nomineeId)?.body;
  const company = index.company(companyId)?.body;
  if (place) {
    put('project', place.name, '小区登记');
    put('address', place.address, '小区登记');
    put('floorArea', place.floorArea === null ? null : formatArea(place.floorArea as Area), '小区登记');
    put('buildings', place.buildings.length > 0 ? String(place.buildings.length) : null, '小区登记');
    put('deliveredOn', place.deliveredOn, '小区登记');
    put('developer', place.developer, '小区登记');
  }
  put('company', company?.name, '企业登记');
  put('creditCode', company?.creditCode, '企业登记');
  if (profile) {
    const from = '项目资料';
    put('propertyType', propertyTypes[profile.propertyType], from);
    put('landArea', profile.landArea === null ? null : formatArea(profile.landArea as Area), from);
    put('units', count(profile.units), from);
    put('occupancy', share(profile.occupancy), from);
    put('greenShare', share(profile.greenShare), from);
    put('lifts', count(profile.lifts), from);
    put('contractFrom', profile.contractFrom, from);
    put('contractUntil', profile.contractUntil, from);
    put('feeStandard', profile.feeStandard, from);
    put('collectionRate', share(profile.collectionRate), from);
    put('repairFund', profile.repairFundBalance === null ? null : formatYuan(profile.repairFundBalance), from);
    put('manager', index.staff(profile.managerId)?.name, '从业人员名册');
  }
  put('committee', committee, '业委会选举');
  const survey = surveyOn(index.surveysOf(nomineeId), nomineeId, on);
  put('satisfaction', survey ? share(survey.score) : null, '满意度测评');
  put('complaints', complaintsOf(nomineeId, index, on), '投诉事故处罚荣誉台账');
  put('honours', honoursOf(nomineeId, index), '投诉事故处罚荣誉台账');
}

function companyValues(facts: PrefillFacts, put: Put): void {
  const { nomineeId: id, index, on, companyProfile: profile, headcount } = facts;
  const company = index.company(id)?.body;
  if (company) {
    put('company', company.name, '企业登记');
    put('creditCode', company.creditCode, '企业登记');
    put('contact', company.contact, '企业登记');
    put('phone', company.phone, '企业登记');
  }
  if (profile) {
    const from = '企业资料';
    const year = profile.figuresOfYear === null ? from : `企业资料（${profile.figuresOfYear} 年）`;
    put('legalRepresentative', profile.legalRepresentative, from);
    put('registeredCapital', profile.registeredCapital === null ? null : formatYuan(profile.registeredCapital), from);
    put('foundedOn', profile.foundedOn, from);
    put('address', profile.address, from);
    put('brand', profile.brand, from);
    put('party', profile.partyOrganisation, from);
    put('revenue', profile.revenue === null ? null : formatYuan(profile.revenue), year);
    put('taxPaid', profile.taxPaid === null ? null : formatYuan(profile.taxPaid), year);
  }
  const served = index.projectsOf(id);
  put('projects', String(served.length), '小区登记');
  const known = served.filter(({ body }) => body.floorArea !== null);
  const area = known.reduce((sum, { body }) => sum + (body.floorArea ?? 0), 0);
  const missing = served.length - known.length;
  const from = missing > 0 ? `小区登记（${missing} 个项目没有面积，未计）` : '小区登记';
  put('managedArea', known.length > 0 ? formatArea(area as Area) : null, from);
  const types = new Set(
    served.map(project => index.profile(project.id)?.body.propertyType).filter(type => type !== undefined),
  );
  put('propertyTypes', [...types].map(type => propertyTypes[type]).join('、'), '项目资料');
  if (headcount && headcount.staff > 0) {
    put('staff', String(headcount.staff), '从业人员名册');
    put('certified', String(headcount.certified), '从业人员名册');
  }
  const level = levelInForce(index.levelsOf(id), { kind: 'company', id }, on, index.rows.creditSwitches);
  put('creditLevel', level ? creditLevels[level.row.body.level] : null, '信用档案');
  put('creditScore', level && level.row.body.score !== null ? points(level.row.body.score) : null, '信用档案');
  const certificates = certificatesOn(index.certificatesOf(id), id, on);
  const words = certificates.map(({ body }) =>
    `${propertyTypes[body.propertyType]}：${body.standard} ${body.number}`.trim(),
  );
  put('standards', words.join('\n'), '标准认证台账');
  put('honours', honoursOf(id, index), '投诉事故处罚荣誉台账');
}

const count = (value: number | null) => (value === null ? null : String(value));
const hundredths = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
const share = (value: number | null) => (value === null ? null : hundredths(value));
const points = (value: number) => hundredths(value);

/** Proven and open complaints that came in within the last twelve months. */
function complaintsOf(id: string, index: EvidenceIndex, on: Day): string | null {
  const entries = index.incidentsOf(id).filter(({ body }) => body.kind === 'complaint' && body.state !== 'void');
  if (entries.length === 0) return null;
  const from = addMonths(on, -12);
  const counted = entries.filter(
    ({ body }) => body.happenedOn > from && body.happenedOn <= on && body.proven !== false,
  );
  return String(counted.length);
}

/** 2025-03 获“……”（市级）, one a line, the latest first. */
function honoursOf(id: string, index: EvidenceIndex): string {
  return index
    .incidentsOf(id)
    .filter(({ body }) => body.kind === 'honour' && body.state === 'effective')
    .sort((a, b) => (a.body.happenedOn < b.body.happenedOn ? 1 : -1))
    .map(({ body }) => `${monthWords(body.happenedOn)}${body.title}${body.level ? `（${body.level}）` : ''}`)
    .join('\n');
}

function monthWords(day: string): string {
  if (day === '') return '';
  const { year, month } = dayParts(day as Day);
  return `${year}年${month}月 `;
}
