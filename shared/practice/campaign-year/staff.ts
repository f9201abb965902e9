import { addDays, addMonths, type Day } from '../../basics/dates';
import type { CompanyProfile } from '../../evidence/company-profile';
import type { ProjectProfile } from '../../evidence/project-profile';
import { sexOfNumber } from '../../evidence/sex-of-number';
import type { StaffMember } from '../../evidence/staff';
import { putStaff, type StaffPut } from '../../evidence/staff-pages';
import type { DraftChange } from '../../journal/draft';
import type { Dice } from '../district-year/dice';
import { personName, personPhone } from '../district-year/person-name';
import type { YearPlaces } from '../district-year/places';
import { shareOf } from '../district-year/size';
import { inventedNumber } from './invented-number';

const posts = ['秩序维护员', '保洁员', '工程维修员', '客服管家', '绿化养护员', '消防控制室值班员', '电梯安全管理员'];
const certificates: Readonly<Record<string, string>> = {
  消防控制室值班员: '消防设施操作员（四级）',
  电梯安全管理员: '电梯安全管理员证',
  工程维修员: '低压电工作业证',
  秩序维护员: '保安员证',
};
const educations = ['初中', '高中', '中专', '大专', '本科'];
const WAN = 1_000_000;

export const yearStaffId = (index: number) => `year-staff-${String(index + 1).padStart(5, '0')}`;

/** Rosters of all companies and profiles of all companies and projects; a manager for each served project. */
export function yearStaff(places: YearPlaces, staff: number, today: Day, dice: Dice): DraftChange[] {
  const puts: StaffPut[] = [];
  const managers = new Map<string, string>();
  const add = (companyId: string, projectId: string, post: string) => {
    const member = person(puts.length, projectId, post, today, dice);
    puts.push({ companyId, member });
    return member.id;
  };
  const served = places.projects.filter(({ body }) => body.companyId !== '');
  for (const { id, body } of served) managers.set(id, add(body.companyId, id, '项目经理'));
  const left = Math.max(0, staff - puts.length);
  places.companies.forEach(({ id }, at) => {
    const own = served.filter(({ body }) => body.companyId === id);
    for (let count = shareOf(left, places.companies.length, at); count > 0; count -= 1) {
      const project = own.length === 0 || dice.chance(0.04) ? '' : dice.pick(own).id;
      add(id, project, project === '' ? '企业管理人员' : dice.pick(posts));
    }
  });
  return [
    ...places.companies.map(({ id }) => ({
      ...{ table: 'companyProfiles' as const, id },
      body: companyProfile(today, dice),
    })),
    ...putStaff([], puts),
    ...places.projects.map(({ id, body }) => ({
      ...{ table: 'projectProfiles' as const, id },
      body: projectProfile(body.deliveredOn as Day, managers.get(id) ?? '', today, dice),
    })),
  ];
}

function person(index: number, projectId: string, post: string, today: Day, dice: Dice): StaffMember {
  const number = inventedNumber(index);
  const inServiceSince = addDays(today, -dice.between(90, 6_000));
  const hired = addDays(today, -dice.between(20, 3_000));
  const hiredOn = hired < inServiceSince ? inServiceSince : hired;
  const isManager = post === '项目经理';
  const certificate = isManager ? '物业管理项目经理岗位证书' : certificates[post];
  const issuedOn = addDays(today, -dice.between(30, 1_480));
  return {
    ...{ id: yearStaffId(index), name: personName(dice), sex: sexOfNumber(number), certificateNumber: number },
    ...{ phone: personPhone(dice), post, isManager, projectId, inServiceSince, hiredOn },
    leftOn: !isManager && dice.chance(0.05) ? addDays(today, -dice.between(1, 15)) : '',
    politicalStatus: dice.chance(0.18) ? '中共党员' : '群众',
    education: isManager ? dice.pick(educations.slice(3)) : dice.pick(educations),
    qualifications:
      certificate && dice.chance(isManager ? 1 : 0.7)
        ? [
            {
              ...{ name: certificate, number: `YL${String(100_000 + index)}`, issuedOn },
              validUntil: isManager ? '' : addMonths(issuedOn, 48),
            },
          ]
        : [],
  };
}

function companyProfile(today: Day, dice: Dice): CompanyProfile {
  return {
    legalRepresentative: personName(dice),
    registeredCapital: dice.pick([50, 100, 300, 500, 1_000, 5_000]) * WAN,
    foundedOn: addDays(today, -dice.between(800, 10_000)),
    address: `创业路 ${dice.between(1, 300)} 号`,
    postcode: '266000',
    brand: '',
    partyOrganisation: dice.pick(['独立党支部', '联合党支部', '无']),
    revenue: dice.between(300, 24_000) * WAN,
    taxPaid: dice.between(10, 1_400) * WAN,
    figuresOfYear: Number(today.slice(0, 4)) - 1,
    remark: '',
  };
}

function projectProfile(deliveredOn: Day, managerId: string, today: Day, dice: Dice): ProjectProfile {
  const served = managerId !== '' && deliveredOn < today;
  const contractFrom = addMonths(today, -dice.between(2, 34));
  return {
    propertyType: dice.chance(0.9) ? 'residential' : dice.pick(['office', 'mall', 'industrial']),
    landArea: dice.between(9_000, 120_000) * 100,
    units: dice.between(24, 2_400),
    occupancy: dice.between(7_000, 9_950),
    greenShare: dice.between(2_500, 4_500),
    collectionRate: served ? dice.between(7_800, 9_950) : null,
    lifts: dice.between(0, 60),
    contractFrom: served ? contractFrom : '',
    contractUntil: served ? addDays(addMonths(contractFrom, 36), -1) : '',
    servedSince: served ? deliveredOn : '',
    feeStandard: served ? `高层 ${(dice.between(14, 38) / 10).toFixed(1)} 元/㎡·月` : '',
    repairFundBalance: dice.between(200_000, 40_000_000) * 100,
    managerId,
    remark: '',
  };
}
