import { addDays, type Day } from '../../basics/dates';
import type { TopicCategory } from '../../coordination/categories';
import type { Person, Post } from '../../coordination/person';
import type { Side } from '../../coordination/sides';
import type { Community, Project } from '../../communities/places';
import type { Dice } from './dice';
import { personName, personPhone } from './person-name';
import type { YearPlaces, YearRow } from './places';

export interface PeopleInput {
  readonly community: YearRow<Community>;
  readonly projects: readonly YearRow<Project>[];
  /** Projects whose committee was elected in this program; their members come from the case. */
  readonly elected: ReadonlySet<string>;
  readonly places: YearPlaces;
  readonly today: Day;
  readonly newId: () => string;
}

type Seat = Omit<Post, 'id' | 'until'>;

/** Committees that are people: of so many projects, with so many members. */
const COMMITTEE_SHARE = 0.62;
const COMMITTEE_SIZES = [5, 5, 7, 7, 9] as const;

/** Everybody of the four parties of a community and of those whom they call, with their posts. */
export function communityPeople(input: PeopleInput, dice: Dice): YearRow<Person>[] {
  const people: YearRow<Person>[] = [];
  const names = new Set<string>();
  const add = (seats: readonly Seat[], politicalStatus = '') => {
    let name = personName(dice);
    while (names.has(name)) name = personName(dice);
    names.add(name);
    people.push({
      id: input.newId(),
      body: {
        communityId: input.community.id,
        name,
        phone: dice.chance(0.92) ? personPhone(dice) : '',
        politicalStatus: politicalStatus || (dice.chance(0.3) ? '中共党员' : '群众'),
        posts: seats.map((seat, at) => ({ ...seat, id: `post-${at + 1}`, until: '' })),
        remark: '',
      },
    });
  };
  const since = (least: number, most: number) => addDays(input.today, -dice.between(least, most));
  const seat = (side: Side, title: string, unit: string, projectId = '', answersFor: TopicCategory[] = []): Seat => ({
    side,
    projectId,
    unit,
    title,
    from: since(500, 1_600),
    answersFor,
  });
  communityStaff(input, dice, add, seat);
  for (const project of input.projects) projectPeople(input, project, dice, add, seat);
  return people;
}

type Add = (seats: readonly Seat[], politicalStatus?: string) => void;
type MakeSeat = (side: Side, title: string, unit: string, projectId?: string, answersFor?: TopicCategory[]) => Seat;

function communityStaff({ community, places }: PeopleInput, dice: Dice, add: Add, seat: MakeSeat): void {
  const { name, partyName, committeeName, streetId } = community.body;
  const street = places.streets.find(({ id }) => id === streetId)?.body.name ?? '';
  const short = name.replace(/社区$/, '');
  const secretary = seat('party', '书记', partyName);
  const head = seat('residents-committee', '主任', committeeName);
  if (dice.chance(0.8)) add([secretary, head], '中共党员');
  else {
    add([secretary], '中共党员');
    add([head]);
  }
  add([seat('party', '副书记', partyName, '', ['committee-election'])], '中共党员');
  add([seat('residents-committee', '物业专干', committeeName, '', ['service-quality', 'cleaning-waste'])]);
  add([seat('residents-committee', '调解委员', committeeName, '', ['neighbours', 'noise-fumes'])]);
  add([seat('street', '物业专员', street)]);
  add([seat('bureau', '物业科科员', '住房和城乡建设局物业科', '', ['repair-fund'])]);
  if (dice.chance(0.9)) add([seat('police', '社区民警', `${short}派出所`, '', ['security-access', 'dogs'])]);
  if (dice.chance(0.85)) add([seat('enforcement', '中队长', `${street}综合行政执法中队`, '', ['illegal-building'])]);
  if (dice.chance(0.8)) add([seat('utility', '片区经理', '能源热电集团供热分公司', '', ['utilities'])]);
}

function projectPeople(input: PeopleInput, project: YearRow<Project>, dice: Dice, add: Add, seat: MakeSeat): void {
  const { community, elected, places } = input;
  const company = places.companies.find(({ id }) => id === project.body.companyId)?.body.name ?? '';
  if (company) {
    const manager = seat('company', '项目经理', company, project.id, ['service-fee', 'parking']);
    const partyMember = dice.chance(0.35);
    add(
      partyMember ? [manager, seat('party', '兼职委员', community.body.partyName)] : [manager],
      partyMember ? '中共党员' : '',
    );
    if (dice.chance(0.6)) add([seat('company', '工程主管', company, project.id, ['lift', 'fire-safety'])]);
  }
  if (!elected.has(project.id) && dice.chance(COMMITTEE_SHARE)) {
    const members = dice.pick(COMMITTEE_SIZES);
    for (let at = 0; at < members; at += 1) {
      const title = at === 0 ? '主任' : at === 1 ? '副主任' : '委员';
      const own = seat('committee', title, '', project.id);
      const branch = at === 0 && dice.chance(0.3);
      add(branch ? [own, seat('party', '小区党支部书记', '', project.id)] : [own], branch ? '中共党员' : '');
    }
  }
  add([seat('owners', '楼长', '', project.id)]);
  if (dice.chance(0.5)) add([seat('owners', '服务监督员', '', project.id)]);
}
