import type { PlaceFacts } from '../communities/place-facts';
import type { Jurisdiction } from '../communities/bureau';
import { committeeInOffice, type OfficeCase } from '../elections/committee-in-office';
import type { PartyMember } from './party-member';
import { sides, type Side } from './sides';

/** A seat that nobody is known to hold, in words, with what would fill it. */
export interface Vacancy {
  readonly key: string;
  readonly words: string;
  /** The article or fact that asks for it; empty when none does. */
  readonly rule: string;
  readonly side: Side;
  readonly projectId: string;
  /** `election`: filled by an election, not by registering somebody. `company`: by choosing a company for the project. */
  readonly fill: 'person' | 'election' | 'company';
  /** The election that fills or filled the seats; empty when there is none. */
  readonly electionId: string;
}

export interface VacancyFacts {
  readonly places: Pick<PlaceFacts, 'projects' | 'companies'>;
  readonly elections: readonly OfficeCase[];
  readonly members: readonly PartyMember[];
  readonly jurisdiction: Jurisdiction;
}

/** Who is called to a joint meeting, by each layer's own article. */
const jointRules: Readonly<Record<Jurisdiction, string>> = { qingdao: 'QD-82', shandong: 'SD-74', national: 'GR-61' };

/** Those whom a joint meeting calls besides the four parties (QD-82, SD-74). */
const jointSides = ['street', 'bureau', 'police', 'enforcement', 'utility'] as const satisfies readonly Side[];

/** What a community lacks on a day: the four parties first (FW-1), then those of a joint meeting in one line. */
export function vacancies(communityId: string, facts: VacancyFacts, on: string): Vacancy[] {
  const { members } = facts;
  const has = (side: Side, title: RegExp) => members.some(each => each.side === side && title.test(each.title));
  const found: Vacancy[] = [];
  const person = (key: string, words: string, side: Side, projectId = '', rule = '') =>
    found.push({ key, words, rule, side, projectId, fill: 'person', electionId: '' });
  if (!has('party', /书记|负责人/)) person('party', '没有登记社区党组织负责人', 'party', '', 'FW-1');
  if (!has('residents-committee', /主任|书记|负责人/))
    person('residents-committee', '没有登记居（村）民委员会主任', 'residents-committee', '', 'FW-1');
  for (const project of facts.places.projects.filter(({ body }) => body.communityId === communityId)) {
    found.push(...committeeVacancies(project, facts, on), ...companyVacancies(project, facts));
  }
  const absent = jointSides.filter(side => !members.some(each => each.side === side));
  const [first] = absent;
  if (first) {
    person(
      'joint',
      `联席会议的参加方没有登记联系人：${absent.map(side => sides[side]).join('、')}`,
      first,
      '',
      jointRules[facts.jurisdiction],
    );
  }
  return found;
}

type ProjectRow = PlaceFacts['projects'][number];

function committeeVacancies({ id, body }: ProjectRow, facts: VacancyFacts, on: string): Vacancy[] {
  const { elections, members, jurisdiction } = facts;
  const seats = members.filter(each => each.side === 'committee' && each.projectId === id);
  const lack = (key: string, words: string, electionId: string, rule = ''): Vacancy[] => [
    {
      ...{ key: `${key}-${id}`, words: `${body.name}：${words}`, rule, side: 'committee', projectId: id, electionId },
      fill: electionId === '' ? 'person' : 'election',
    },
  ];
  if (seats.length === 0) {
    const running = elections.find(row => row.body.projectId === id && row.body.certified === null);
    return running
      ? lack('committee', '还没有业主委员会，选举正在办理', running.id)
      : lack('committee', '没有登记业主委员会成员，也没有正在办理的选举', '');
  }
  const office = committeeInOffice(id, elections, on);
  const elected = office?.body.certified?.elected.length ?? 0;
  if (office && seats.length * 2 < elected) {
    const left = `业主委员会只剩 ${seats.length} 人，不足选出时 ${elected} 人的一半`;
    return jurisdiction === 'qingdao'
      ? lack('half', `${left}，应当重新选举`, office.id, 'QD-41')
      : lack('half', left, office.id, 'GR-58');
  }
  const chair = seats.some(each => each.title.startsWith('主任'));
  return chair ? [] : lack('chair', '业主委员会没有主任', office?.id ?? '', 'GR-32');
}

function companyVacancies({ id, body }: ProjectRow, { places, members }: VacancyFacts): Vacancy[] {
  const lack = (key: string, words: string, fill: Vacancy['fill']): Vacancy[] => [
    {
      key: `${key}-${id}`,
      words: `${body.name}：${words}`,
      rule: '',
      side: 'company',
      projectId: id,
      fill,
      electionId: '',
    },
  ];
  const company = places.companies.find(row => row.id === body.companyId)?.body.name;
  if (company === undefined) return lack('company', '没有物业服务企业', 'company');
  const heads = members.filter(
    each => each.side === 'company' && each.projectId === id && /经理|负责人|主任/.test(each.title),
  );
  if (heads.length === 0) return lack('head', '没有登记物业项目负责人', 'person');
  const elsewhere = heads.find(each => each.unit !== '' && each.unit !== company);
  if (!elsewhere || heads.some(each => each.unit === company)) return [];
  return lack('other-head', `物业项目负责人登记的单位是${elsewhere.unit}，现在的企业是${company}`, 'person');
}
