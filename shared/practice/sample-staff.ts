import { addDays, addMonths, dayFromParts, type Day } from '../basics/dates';
import type { CompanyProfile } from '../evidence/company-profile';
import type { ProjectProfile } from '../evidence/project-profile';
import { STAFF_PAGE, type StaffMember } from '../evidence/staff';
import type { CommandContext, DraftChange } from '../journal/draft';
import type { MemoryStore } from './memory-store';
import { practicePerson } from './practice-people';
import { spread } from './spread';

/** Order among the practice companies and number in the company, both from 0: `practice-staff-01-001`. */
export const practiceStaffId = (company: number, number: number) =>
  `practice-staff-${String(company + 1).padStart(2, '0')}-${String(number + 1).padStart(3, '0')}`;

const posts = ['秩序维护员', '保洁员', '工程维修员', '客服管家', '绿化养护员', '消防控制室值班员'] as const;
const educations = ['初中', '高中', '中专', '大专', '本科'] as const;
const STAFF_A_PROJECT = 5;
const SALT = 500;

/** Profiles of all companies and projects, and a roster of some sixty people: a manager and five a served project. */
export function sampleStaff(store: MemoryStore, _context: CommandContext, today: Day): void {
  const companies = store.all('companies');
  const projects = store.all('projects');
  const changes: DraftChange[] = [];
  companies.forEach(({ id }, order) => {
    changes.push({ table: 'companyProfiles', id, body: companyProfile(order, today) });
    const served = projects.filter(({ body }) => body.companyId === id);
    const staff: StaffMember[] = [];
    for (const project of served) {
      staff.push(member(order, staff.length, project.id, true, today));
      for (let one = 0; one < STAFF_A_PROJECT; one++) staff.push(member(order, staff.length, project.id, false, today));
    }
    staff.push({ ...member(order, staff.length, '', false, today), post: '品质主管' });
    for (let page = 0; page * STAFF_PAGE < staff.length; page++) {
      const body = { companyId: id, page, staff: staff.slice(page * STAFF_PAGE, (page + 1) * STAFF_PAGE) };
      changes.push({ table: 'staffPages', id: `${id}-${page}`, body });
    }
    served.forEach((project, at) => {
      const manager = staff[at * (STAFF_A_PROJECT + 1)];
      const body = projectProfile(projects.indexOf(project), project.body.deliveredOn, manager?.id ?? '', today);
      changes.push({ table: 'projectProfiles', id: project.id, body });
    });
  });
  for (const [order, { id, body }] of projects.entries()) {
    if (body.companyId !== '') continue;
    changes.push({ table: 'projectProfiles', id, body: projectProfile(order, body.deliveredOn, '', today) });
  }
  store.apply({ command: 'practice.staff', words: '装入演练企业、项目资料和从业人员名册', changes });
}

const brands = ['安居乐', '', '海之邻', '', '众诚'];

function companyProfile(order: number, today: Day): CompanyProfile {
  const person = practicePerson(930_000 + order, 1);
  const wan = 1_000_000;
  return {
    legalRepresentative: person.name,
    registeredCapital: [500, 300, 1000, 200, 600][order % 5]! * wan,
    foundedOn: dayFromParts(2003 + order * 3, 4 + order, 12),
    address: `演练市创业路 ${18 + order * 7} 号`,
    postcode: '266000',
    brand: brands[order % brands.length] ?? '',
    partyOrganisation: ['独立党支部', '联合党支部', '独立党支部', '无', '联合党支部'][order % 5] ?? '',
    revenue: (1800 + order * 640) * wan,
    taxPaid: (96 + order * 31) * wan,
    figuresOfYear: Number(today.slice(0, 4)) - 1,
    remark: '',
  };
}

function projectProfile(order: number, deliveredOn: string, managerId: string, today: Day): ProjectProfile {
  const at = (salt: number, least: number, most: number) =>
    least + Math.floor(spread(order, SALT + salt) * (most - least + 1));
  const served = managerId !== '';
  const from = addMonths(today, -at(1, 14, 34));
  return {
    propertyType: order === 5 ? 'office' : 'residential',
    landArea: at(2, 21_000, 86_000) * 100,
    units: at(3, 160, 1480),
    occupancy: at(4, 8200, 9900),
    greenShare: at(5, 2800, 4200),
    collectionRate: served ? at(6, 8600, 9880) : null,
    lifts: at(7, 0, 38),
    contractFrom: served ? from : '',
    contractUntil: served ? addDays(addMonths(from, 36), -1) : '',
    servedSince: served ? deliveredOn : '',
    feeStandard: served ? `多层 ${1 + at(8, 0, 6) / 10} 元/㎡·月，高层 ${2 + at(9, 0, 8) / 10} 元/㎡·月` : '',
    repairFundBalance: at(10, 1_200_000, 14_800_000) * 100,
    managerId,
    remark: '',
  };
}

function member(company: number, number: number, projectId: string, isManager: boolean, today: Day): StaffMember {
  const index = 940_000 + company * 1000 + number;
  const person = practicePerson(index, 1);
  const roll = (salt: number) => spread(index, SALT + salt);
  const since = addDays(today, -Math.floor(200 + roll(20) * 4600));
  const hired = addDays(today, -Math.floor(30 + roll(21) * 170)) > since ? since : addDays(today, -200);
  return {
    id: practiceStaffId(company, number),
    name: person.name,
    // The last digit but one of the number tells it (GB 11643).
    sex: Number(person.idNumber[16]) % 2 === 1 ? 'male' : 'female',
    certificateNumber: person.idNumber,
    phone: person.phone,
    post: isManager ? '项目经理' : (posts[number % posts.length] ?? ''),
    isManager,
    projectId,
    inServiceSince: since,
    hiredOn: hired < since ? since : hired,
    leftOn: !isManager && number === 4 ? addDays(today, -45) : '',
    politicalStatus: roll(22) < 0.25 ? '中共党员' : '群众',
    education: educations[Math.floor((isManager ? 0.7 : roll(23)) * educations.length)] ?? '',
    qualifications: qualifications(isManager, number, index, today),
  };
}

function qualifications(isManager: boolean, number: number, index: number, today: Day): StaffMember['qualifications'] {
  const serial = String(3_702_000_000 + index);
  if (isManager) {
    const issuedOn = addMonths(today, -20 - (number % 9));
    return [{ name: '物业管理项目经理岗位证书', number: `XJ${serial}`, issuedOn, validUntil: '' }];
  }
  // One in the fire control room whose certificate runs out soon, one whose did.
  if (number % posts.length !== 5) return [];
  const validUntil = addDays(today, number % 4 === 1 ? -20 : 25 + number);
  return [{ name: '消防设施操作员（四级）', number: `XF${serial}`, issuedOn: addMonths(validUntil, -36), validUntil }];
}
