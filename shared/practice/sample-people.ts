import { addDays, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import { committeeRoster } from '../coordination/committee-roster';
import type { TopicCategory } from '../coordination/categories';
import type { PostInput } from '../coordination/people/check-post';
import type { PeopleFacts } from '../coordination/people/person-facts';
import { addPost } from '../coordination/people/posts';
import { savePerson } from '../coordination/people/save-person';
import type { Side } from '../coordination/sides';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { MemoryStore, MemoryRow } from './memory-store';
import { practicePerson } from './practice-people';
import { practiceCommunities } from './practice-places';

interface SampleSeat {
  readonly side: Side;
  readonly title: string;
  /** Days before today on which it began. */
  readonly since: number;
  /** Order of the project in the community; none: the whole community. */
  readonly project?: number;
  readonly unit?: string;
  readonly status?: string;
  readonly answersFor?: readonly TopicCategory[];
  /** A further post of the same person. */
  readonly also?: Omit<SampleSeat, 'also' | 'status'>;
}

const party = '中共党员';

/** Who is registered in a community; the second lacks some of those whom a joint meeting calls, so that this can be seen. */
const communities: readonly { readonly order: number; readonly seats: readonly SampleSeat[] }[] = [
  {
    order: 0,
    seats: [
      {
        side: 'party',
        title: '书记',
        since: 1200,
        status: party,
        also: { side: 'residents-committee', title: '主任', since: 1180 },
      },
      {
        side: 'party',
        title: '副书记',
        since: 800,
        status: party,
        answersFor: ['committee-election', 'company-hand-over'],
      },
      { side: 'residents-committee', title: '副主任', since: 1180, answersFor: ['neighbours', 'noise-fumes', 'dogs'] },
      {
        side: 'residents-committee',
        title: '物业专干',
        since: 420,
        answersFor: ['service-quality', 'cleaning-waste', 'greening'],
      },
      { side: 'company', project: 0, title: '项目经理', since: 900, answersFor: ['service-fee', 'parking', 'leakage'] },
      { side: 'company', project: 0, title: '工程主管', since: 500, answersFor: ['lift', 'fire-safety'] },
      {
        side: 'company',
        project: 1,
        title: '项目经理',
        since: 640,
        status: party,
        also: { side: 'party', title: '兼职委员', since: 300 },
      },
      {
        side: 'committee',
        project: 1,
        title: '主任',
        since: 1500,
        status: party,
        also: { side: 'party', project: 1, title: '小区党支部书记', since: 1000 },
      },
      { side: 'committee', project: 1, title: '副主任', since: 1500 },
      { side: 'committee', project: 1, title: '委员', since: 1500 },
      { side: 'committee', project: 1, title: '委员', since: 1500 },
      { side: 'committee', project: 1, title: '委员', since: 410 },
      { side: 'street', title: '物业专员', since: 700, answersFor: ['community-service'] },
      { side: 'bureau', title: '物业科科员', since: 1000, unit: '住房和城乡建设局物业科', answersFor: ['repair-fund'] },
      { side: 'police', title: '社区民警', since: 950, unit: '春晓派出所', answersFor: ['security-access'] },
      {
        side: 'enforcement',
        title: '中队长',
        since: 380,
        unit: '综合行政执法二中队',
        answersFor: ['illegal-building'],
      },
      { side: 'utility', title: '片区经理', since: 1300, unit: '城阳热力有限公司', answersFor: ['utilities'] },
      { side: 'owners', project: 0, title: '楼长', since: 300 },
      { side: 'owners', project: 1, title: '服务监督员', since: 200 },
    ],
  },
  {
    order: 1,
    seats: [
      { side: 'party', title: '书记', since: 600, status: party, answersFor: ['committee-election'] },
      {
        side: 'residents-committee',
        title: '主任',
        since: 610,
        status: party,
        also: { side: 'party', title: '副书记', since: 600 },
      },
      { side: 'residents-committee', title: '物业专干', since: 240, answersFor: ['neighbours', 'greening'] },
      { side: 'company', project: 0, title: '项目经理', since: 1900, answersFor: ['service-quality', 'parking'] },
      { side: 'street', title: '社区办主任', since: 820 },
      { side: 'police', title: '社区民警', since: 210, unit: '春晓派出所' },
      { side: 'owners', project: 0, title: '楼长', since: 300 },
    ],
  },
  {
    order: 2,
    seats: [
      {
        side: 'party',
        title: '书记',
        since: 1500,
        status: party,
        also: { side: 'residents-committee', title: '主任', since: 1500 },
      },
      { side: 'company', project: 0, title: '项目经理', since: 450, answersFor: ['lift', 'parking'] },
      { side: 'company', project: 0, title: '客服主管', since: 450 },
      { side: 'street', title: '物业专员', since: 700 },
    ],
  },
];

/** The people of three communities as one change; elected committees are not repeated (`committee-roster.ts`). */
export function samplePeople(store: MemoryStore, context: CommandContext, today: Day): ChangeDraft {
  const before = store.drafts.length;
  for (const { order, seats } of communities) {
    const community = store.all('communities').find(({ body }) => body.name === practiceCommunities[order]?.[0]);
    if (!community) continue;
    const projects = store.all('projects', body => body.communityId === community.id);
    seats.forEach((seat, index) => {
      const someone = practicePerson(930_000 + order * 100 + index, 1);
      register(store, community.id, projects, { ...seat, ...someone }, context, today);
    });
    partySecretaryFromCommittee(store, community.id, projects, context, today);
  }
  const rows = new Map(store.drafts.slice(before).flatMap(draft => draft.changes.map(change => [change.id, change])));
  return {
    command: 'practice.people',
    words: '装入演练社区的四方人员',
    changes: [...rows.values()],
  };
}

type Projects = readonly MemoryRow<'projects'>[];

function register(
  store: MemoryStore,
  communityId: string,
  projects: Projects,
  seat: SampleSeat & { readonly name: string; readonly phone: string },
  context: CommandContext,
  today: Day,
): void {
  const facts = () => factsOf(store, communityId, today);
  const { name, phone, status = '' } = seat;
  const post = postOf(store, communityId, projects, seat, today);
  const input = { id: null, name, phone, politicalStatus: status, remark: '', post };
  const saved = madeOf(savePerson(facts(), input, context));
  store.apply(saved);
  if (!seat.also) return;
  const also = postOf(store, communityId, projects, seat.also, today);
  store.apply(madeOf(addPost(facts(), { personId: saved.changes[0]?.id ?? '', post: also }, context)));
}

/** FW-7: the chair of an elected committee who is secretary of the project's Party branch as well. */
function partySecretaryFromCommittee(
  store: MemoryStore,
  communityId: string,
  projects: Projects,
  context: CommandContext,
  today: Day,
): void {
  const facts = factsOf(store, communityId, today);
  projects.forEach((project, order) => {
    const chair = committeeRoster(project.id, { elections: facts.elections, people: [] }, today)[0];
    if (!chair) return;
    const seat = { side: 'party' as const, project: order, title: '小区党支部书记', since: 5, status: party };
    register(store, communityId, projects, { ...seat, name: chair.name, phone: chair.phone }, context, today);
  });
}

function postOf(
  store: MemoryStore,
  communityId: string,
  projects: Projects,
  { side, title, since, project, unit, answersFor = [] }: Omit<SampleSeat, 'also'>,
  today: Day,
): PostInput {
  const place = project === undefined ? undefined : projects[project];
  return {
    side,
    projectId: place?.id ?? '',
    unit: unit ?? (side === 'party' && place ? '' : bodyOf(store, communityId, side, place?.body.companyId ?? '')),
    title,
    from: addDays(today, -since),
    until: '',
    answersFor: [...answersFor],
  };
}

function bodyOf(store: MemoryStore, communityId: string, side: Side, companyId: string): string {
  const community = store.get('communities', communityId)?.body;
  if (side === 'party') return community?.partyName ?? '';
  if (side === 'residents-committee') return community?.committeeName ?? '';
  if (side === 'company') return store.get('companies', companyId)?.body.name ?? '';
  return side === 'street' ? (store.get('streets', community?.streetId ?? '')?.body.name ?? '') : '';
}

function factsOf(store: MemoryStore, communityId: string, today: Day): PeopleFacts {
  return {
    communityId,
    places: { communities: store.all('communities'), projects: store.all('projects') },
    people: store.all('people', body => body.communityId === communityId),
    elections: store.all('elections'),
    today,
  };
}

/** The sample data are ours: a refusal here is a mistake of the program. */
function madeOf(draft: Result<ChangeDraft>): ChangeDraft {
  if (!draft.ok) throw new Error(`practice people: ${JSON.stringify(draft.refusal)}`);
  return draft.value;
}
