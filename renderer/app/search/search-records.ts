import { topicStages } from '#shared/coordination/topic';
import type { TopicDigest } from '#shared/coordination/topic-digest';
import { meetingKinds } from '#shared/coordination/meeting';
import type { Row } from '#shared/journal/table-bodies';
import type { DossierDigest } from '#shared/nominations/dossier-digest';
import { stageTitle } from '#shared/nominations/dossier-stages';
import { dossierStandings } from '#shared/nominations/dossier';
import { nominationCategories } from '#shared/nominations/category';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { TermCase } from '#shared/elections/committee-term';
import type { SearchRecord } from '#shared/search/search-record';
import type { PersonDigest } from '../../store/queries/people-digest';
import type { StaffDigest } from '../../store/queries/staff-digest';
import type { MeetingDigest } from '../../screens/coordination/meetings/meeting-digest';
import type { Area } from '../navigation';

/** Names of places by id. */
export type Names = ReadonlyMap<string, string>;

export function namesOf({
  communities,
  companies,
  projects,
}: Pick<PlaceFacts, 'communities' | 'companies' | 'projects'>): Names {
  return new Map([...communities, ...companies, ...projects].map(({ id, body }) => [id, body.name]));
}

const record = (
  id: string,
  kind: SearchRecord['kind'],
  title: string,
  to: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  ...{ id: `${kind}:${id}`, kind, title, to, words: '', place: '', day: '' },
  ...more,
});

/** The areas of the navigation and what can be done anywhere. */
export function programRecords(areas: readonly Area[]): SearchRecord[] {
  return [
    ...areas.map(({ path, title }) => record(path, 'area', title, path)),
    record('lock', 'act', '锁定', 'act:lock'),
    record('manual', 'act', '打开使用手册', 'act:manual'),
    record('keys', 'act', '键盘一览', 'act:keys'),
    record('about', 'act', '关于共治工作台', 'act:about'),
  ];
}

export function placeRecords({ streets, communities, companies, projects }: PlaceFacts): SearchRecord[] {
  const street = new Map(streets.map(({ id, body }) => [id, body.name]));
  const community = new Map(communities.map(({ id, body }) => [id, body.name]));
  return [
    ...streets.map(({ id, body }) => record(id, 'street', body.name, `/projects?at=${id}`)),
    ...communities.map(({ id, body }) =>
      record(id, 'community', body.name, `/coordination?at=${id}`, {
        place: street.get(body.streetId) ?? '',
        words: `${body.committeeName} ${body.partyName}`,
      }),
    ),
    ...companies.map(({ id, body }) => record(id, 'company', body.name, `/evidence/companies/${id}`)),
    ...projects.map(({ id, body }) =>
      record(id, 'project', body.name, `/projects/${id}/register`, {
        place: community.get(body.communityId) ?? '',
        words: body.address,
      }),
    ),
  ];
}

/** People on the rosters of companies by name and post; somebody who left says so. */
export function staffRecords(staff: readonly StaffDigest[], names: Names): SearchRecord[] {
  return staff.map(({ id, name, post, companyId, projectId, leftOn }) =>
    record(`staff:${id}`, 'person', name, `/evidence/companies/${companyId}?part=staff&person=${id}`, {
      place:
        leftOn === ''
          ? [names.get(companyId), names.get(projectId), post].filter(Boolean).join(' ')
          : `${names.get(companyId) ?? ''} ${leftOn} 离职`,
    }),
  );
}

export function personRecords(people: readonly PersonDigest[], names: Names): SearchRecord[] {
  return people.map(({ id, name, communityId }) =>
    record(id, 'person', name, `/coordination?at=${communityId}`, { place: names.get(communityId) ?? '' }),
  );
}

/** Cases by their title, and the members that they elected by name. */
export function electionRecords(cases: readonly TermCase[], names: Names): SearchRecord[] {
  return cases.flatMap(({ id, body }) => {
    const place = names.get(body.projectId) ?? '';
    const elected = new Set(body.certified?.elected ?? []);
    const day = body.events.elected ?? '';
    return [
      record(id, 'election', body.title, `/elections/${id}`, { place, day }),
      ...body.candidates
        .filter(candidate => elected.has(candidate.id))
        .map(candidate =>
          record(`${id}:${candidate.id}`, 'person', candidate.name, `/elections/${id}`, {
            place: `${place} 业主委员会`,
            day,
          }),
        ),
    ];
  });
}

export function topicRecords(topics: readonly TopicDigest[], names: Names): SearchRecord[] {
  return topics.map(topic =>
    record(topic.id, 'topic', topic.title, `/coordination/topics/${topic.id}`, {
      words: `${topic.number} ${topic.sourceNo}`,
      place: `${names.get(topic.projectId) ?? names.get(topic.communityId) ?? ''} ${topicStages[topic.stage]}`,
      day: topic.reportedOn,
    }),
  );
}

export function meetingRecords(meetings: readonly MeetingDigest[], names: Names): SearchRecord[] {
  return meetings.map(meeting =>
    record(meeting.id, 'meeting', meeting.title || meetingKinds[meeting.kind], `/coordination/meetings/${meeting.id}`, {
      words: `${meetingKinds[meeting.kind]} ${meeting.date}`,
      place: `${names.get(meeting.projectId) ?? names.get(meeting.communityId) ?? ''} ${meeting.date}`,
      day: meeting.date,
    }),
  );
}

/** The tasks of campaign years, each with the page that opens it. */
export function taskRecords(campaigns: readonly Row<'campaigns'>[]): SearchRecord[] {
  return campaigns.flatMap(({ body: { year, tasks } }) =>
    tasks.map(({ id, title, unit, due }) =>
      record(`${year}:${id}`, 'task', title, `/nominations?year=${year}&part=tasks&task=${id}`, {
        place: `${year} 年创建`,
        words: unit,
        day: due,
      }),
    ),
  );
}

/** Dossiers by their nominee, and by number. */
export function dossierRecords(dossiers: readonly DossierDigest[]): SearchRecord[] {
  return dossiers.map(({ id, number, nominee, category, stage, standing, year }) =>
    record(id, 'dossier', nominee.name, `/nominations/dossiers/${id}`, {
      words: number,
      place: `${number} ${nominationCategories[category]} ${standing === 'open' ? stageTitle(category, stage) : dossierStandings[standing]}`,
      day: `${year}-01-01`,
    }),
  );
}
