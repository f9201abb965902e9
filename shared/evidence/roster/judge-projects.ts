import type { DraftChange } from '../../journal/draft';
import { blankProjectProfile } from '../blank-profiles';
import { propertyTypeIds, propertyTypes, type ProjectProfile, type PropertyType } from '../project-profile';
import { staffOnPages } from '../staff-pages';
import { Named } from './named';
import { plainName } from './nearest-name';
import { RosterCells } from './roster-cells';
import type { RosterChoice, RosterFacts } from './roster-facts';
import { rosterFields } from './roster-fields';
import type { RosterInput } from './roster-rows';
import { isRejected, verdictsOf, type JudgedRow, type RosterVerdicts } from './roster-verdicts';

/** Profiles of projects that are registered; a project itself is registered where its community is known, not here. */
export function judgeProjects(
  inputs: readonly RosterInput[],
  titles: Readonly<Record<string, string>>,
  facts: RosterFacts,
  { today }: RosterChoice,
): RosterVerdicts {
  const named = new Named(facts.projects);
  const communityName = new Map(facts.communities.map(({ id, body }) => [id, plainName(body.name)]));
  const profiles = new Map(facts.projectProfiles.map(({ id, body }) => [id, body]));
  const managers = new Map<string, string[]>();
  for (const { companyId, member } of staffOnPages(facts.pages)) {
    const key = `${companyId}\n${member.name}`;
    if (member.leftOn === '') managers.set(key, [...(managers.get(key) ?? []), member.id]);
  }
  const seen = new Map<string, number>();
  const changes: DraftChange[] = [];
  const rows = inputs.map((input): JudgedRow => {
    const cells = new RosterCells(input, rosterFields.projects, titles);
    const name = cells.text('name', 100);
    if (name === '') cells.add('name-missing', '没有写项目名称');
    const community = plainName(cells.optional('community', 60));
    const found = named
      .find(name)
      .filter(({ body }) => community === '' || communityName.get(body.communityId) === community);
    if (name !== '' && found.length === 0) cells.add('project-unknown', named.unknown('项目', name));
    if (found.length > 1) cells.add('project-ambiguous', `有 ${found.length} 个叫“${name}”的项目`);
    const project = found.length === 1 ? found[0] : undefined;
    const earlier = project ? seen.get(project.id) : undefined;
    if (earlier !== undefined) cells.add('duplicate-in-file', `与第 ${earlier} 行是同一个项目`);
    else if (project) seen.set(project.id, input.row);
    const before = project ? profiles.get(project.id) : undefined;
    const manager = managerOf(cells, managers, project?.body.companyId ?? '');
    const profile = profileOf(cells, before ?? blankProjectProfile, manager, today);
    const judged = { input, name, place: community, faults: cells.faults };
    if (!project || isRejected(judged)) return { ...judged, act: 'same' };
    if (JSON.stringify(before) === JSON.stringify(profile)) return { ...judged, act: 'same' };
    changes.push({ table: 'projectProfiles', id: project.id, body: profile });
    return { ...judged, act: before ? 'changed' : 'new' };
  });
  return verdictsOf(rows, changes);
}

function managerOf(cells: RosterCells, managers: ReadonlyMap<string, string[]>, companyId: string): string | null {
  const name = cells.optional('manager', 50);
  if (name === '') return null;
  const found = managers.get(`${companyId}\n${name}`) ?? [];
  if (found.length === 1) return found[0] ?? null;
  const why =
    found.length === 0 ? '服务企业的在职人员里没有这位项目经理' : `服务企业有 ${found.length} 位同名的在职人员`;
  cells.add('manager-unknown', why);
  return null;
}

function profileOf(
  cells: RosterCells,
  base: ProjectProfile,
  manager: string | null,
  today: RosterChoice['today'],
): ProjectProfile {
  const contractFrom = cells.day('contractFrom', today, false) ?? base.contractFrom;
  const contractUntil = cells.day('contractUntil', today, false) ?? base.contractUntil;
  if (contractFrom !== '' && contractUntil !== '' && contractUntil < contractFrom)
    cells.add('day-order', `合同止 ${contractUntil} 早于合同起 ${contractFrom}`);
  return {
    propertyType: typeOf(cells) ?? base.propertyType,
    landArea: cells.area('landArea') ?? base.landArea,
    units: cells.count('units') ?? base.units,
    occupancy: cells.share('occupancy') ?? base.occupancy,
    greenShare: cells.share('greenShare') ?? base.greenShare,
    collectionRate: cells.share('collectionRate') ?? base.collectionRate,
    lifts: cells.count('lifts') ?? base.lifts,
    contractFrom,
    contractUntil,
    servedSince: cells.day('servedSince', today, true) ?? base.servedSince,
    feeStandard: cells.optional('feeStandard', 200) || base.feeStandard,
    repairFundBalance: cells.money('repairFundBalance') ?? base.repairFundBalance,
    managerId: manager ?? base.managerId,
    remark: cells.optional('remark', 500) || base.remark,
  };
}

/** As offices call them besides the seven names of the standards. */
const otherTypes: readonly (readonly [RegExp, PropertyType])[] = [
  [/住宅|小区|公寓|别墅|安置/, 'residential'],
  [/写字楼|办公/, 'office'],
  [/大学|高校|学院/, 'university'],
  [/学校|中学|小学|幼儿园/, 'school'],
  [/医院|卫生/, 'hospital'],
  [/商场|商业|商厦|购物/, 'mall'],
  [/工业|园区|厂/, 'industrial'],
];

function typeOf(cells: RosterCells): PropertyType | null {
  const text = cells.optional('propertyType', 40);
  if (text === '') return null;
  const exact = propertyTypeIds.find(id => propertyTypes[id] === text);
  const like = exact ?? otherTypes.find(([words]) => words.test(text))?.[1];
  if (!like) cells.add('type-unknown', `业态“${text}”看不懂`);
  return like ?? null;
}
