import { addDays, type Day } from '../../basics/dates';
import type { Community, Company, Project, Street } from '../../communities/places';
import type { DraftChange } from '../../journal/draft';
import { practiceCreditCode } from '../practice-people';
import { Dice } from './dice';
import { personName, personPhone } from './person-name';
import {
  communityNames,
  companyHeads,
  companyTails,
  directions,
  projectHeads,
  projectTails,
  streetNames,
} from './place-words';
import { shareOf, type DistrictYearSize } from './size';

export interface YearRow<Body> {
  readonly id: string;
  readonly body: Body;
}

export interface YearPlaces {
  readonly streets: readonly YearRow<Street>[];
  readonly communities: readonly YearRow<Community>[];
  readonly companies: readonly YearRow<Company>[];
  readonly projects: readonly YearRow<Project>[];
}

const COMMUNITIES_A_STREET = 4;
const PROJECTS_A_COMPANY = 4;
/** One project in so many is a small villa estate, whose committee was elected in this program. */
const VILLAS_EVERY = 12;

export const isVillas = (projectOrder: number): boolean => projectOrder % VILLAS_EVERY === 4;

export function yearPlaces(size: DistrictYearSize, seed: number, today: Day): YearPlaces {
  const dice = new Dice(seed, 'places');
  const contact = () => ({ contact: personName(dice), phone: personPhone(dice) });
  const streets = numbered(Math.ceil(size.communities / COMMUNITIES_A_STREET), 'street', at => ({
    name: `${nth(streetNames, at)}街道`,
    ...contact(),
  }));
  const communities = numbered(size.communities, 'community', at => {
    const name = `${nth(communityNames, at)}社区`;
    return {
      streetId: streets[Math.floor(at / COMMUNITIES_A_STREET)]?.id ?? '',
      name,
      committeeName: `${name}居民委员会`,
      partyName: `中共${name}委员会`,
      ...contact(),
    };
  });
  const companies = numbered(Math.ceil(size.projects / PROJECTS_A_COMPANY), 'company', at => ({
    name: `${companyHeads[at % companyHeads.length]}${companyTails[tailOf(at)]}`,
    creditCode: practiceCreditCode(10_000 + at),
    ...contact(),
  }));
  const homes = communities.flatMap(({ id }, at) =>
    Array.from({ length: shareOf(size.projects, size.communities, at) }, () => id),
  );
  const projects = numbered(size.projects, 'project', at =>
    projectBody(at, homes[at] ?? '', dice.chance(0.93) ? dice.pick(companies).id : '', dice, today),
  );
  return { streets, communities, companies, projects };
}

export function placeChanges(places: YearPlaces): DraftChange[] {
  return (['streets', 'communities', 'companies', 'projects'] as const).flatMap(table =>
    places[table].map(({ id, body }) => ({ table, id, body })),
  );
}

function projectBody(at: number, communityId: string, companyId: string, dice: Dice, today: Day): Project {
  // Heads and tails are stepped through so that no two projects of the district are called the same.
  const head = projectHeads[at % projectHeads.length] as string;
  const name = `${head}${projectTails[(at + Math.floor(at / projectHeads.length) * 6) % projectTails.length]}`;
  const villas = isVillas(at);
  const buildings = villas ? dice.between(24, 36) : dice.between(3, 22);
  const handedOver = villas || dice.chance(0.97);
  return {
    communityId,
    companyId,
    name,
    address: `${dice.pick(directions)} ${dice.between(1, 398)} 号`,
    boundaries: `东至${dice.pick(directions)}，西至规划支路，南至${head}公园，北至河道`,
    floorArea: dice.chance(0.9) ? dice.between(1_800, 31_000) * 1_000 : null,
    deliveredOn: addDays(today, handedOver ? -dice.between(600, 10_500) : dice.between(30, 300)),
    developer: `${head}置业有限公司`,
    buildings: Array.from({ length: buildings }, (_, index) => ({
      name: String(index + 1),
      use: !villas && index === buildings - 1 && dice.chance(0.3) ? '商业' : '住宅',
      remark: '',
    })),
    remark: '',
  };
}

/** Another ending for the same head from round to round. */
const tailOf = (at: number) =>
  ((at % companyHeads.length) + Math.floor(at / companyHeads.length)) % companyTails.length;

/** The list again and again, with a number from the second round on. */
function nth(names: readonly string[], at: number): string {
  const round = Math.floor(at / names.length);
  return `${names[at % names.length]}${round === 0 ? '' : round + 1}`;
}

function numbered<Body>(count: number, kind: string, body: (at: number) => Body): YearRow<Body>[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `year-${kind}-${String(at + 1).padStart(3, '0')}`,
    body: body(at),
  }));
}
