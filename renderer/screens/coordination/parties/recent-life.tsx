import { Link } from '@tanstack/react-router';
import { disclosureKinds } from '#shared/coordination/disclosure';
import { meetingKinds } from '#shared/coordination/meeting';
import { Section } from '../../../components/section';
import { disclosureDigest } from '../../../store/queries/disclosure-digest';
import { topicDigest } from '../../../store/queries/topic-digest';
import { useDigest } from '../../../store/use-digest';
import { useSwitches } from '../disclosures/use-switches';
import { meetingDigest } from '../meetings/meeting-digest';
import { boardLines, recentLife } from './recent-life-view';
import type { CommunityData } from './use-community';

/** What happened here lately: the last meetings, topics that are open or overdue, boards that lack something. Absent until there is anything. */
export function RecentLife({ data }: { data: CommunityData }) {
  const meetings = useDigest(meetingDigest);
  const topics = useDigest(topicDigest);
  const life = recentLife(data.id, meetings ?? [], topics ?? [], data.facts.today);
  const items = useDigest(disclosureDigest);
  const switches = useSwitches();
  // Before the district posts anything, every board lacks everything: nothing is said then.
  const boards = items && items.length > 0 ? boardLines(data.id, data.places, items, switches, data.facts.today) : [];
  if (life.meetings.length === 0 && life.topics === 0 && boards.length === 0) return null;
  return (
    <Section title="近况">
      {life.topics > 0 && (
        <p>
          <Link to="/coordination/topics">议题 {life.topics} 件</Link>：在办 {life.open} 件
          {life.overdue > 0 && <span className="life-late">，其中逾期 {life.overdue} 件</span>}
        </p>
      )}
      {boards.map(({ projectId, name, missing }) => (
        <p key={projectId}>
          <Link to={`/coordination/disclosures/${projectId}`}>{name}</Link>三公开缺少或过期：
          <span className="life-late">{missing.map(kind => disclosureKinds[kind]).join('、')}</span>
        </p>
      ))}
      <ul className="plain-list">
        {life.meetings.map(({ id, date, kind, title }) => (
          <li key={id}>
            <span className="tabular">{date}</span> {meetingKinds[kind]}：
            <Link to={`/coordination/meetings/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
