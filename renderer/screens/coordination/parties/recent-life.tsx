import { Link } from '@tanstack/react-router';
import { meetingKinds } from '#shared/coordination/meeting';
import { Section } from '../../../components/section';
import { topicDigest } from '../../../store/queries/topic-digest';
import { useDigest } from '../../../store/use-digest';
import { meetingDigest } from '../meetings/meeting-digest';
import { recentLife } from './recent-life-view';
import type { CommunityData } from './use-community';

/** What happened here lately: the last meetings, topics that are open or overdue. Absent until there is anything. */
export function RecentLife({ data }: { data: CommunityData }) {
  const meetings = useDigest(meetingDigest);
  const topics = useDigest(topicDigest);
  const life = recentLife(data.id, meetings ?? [], topics ?? [], data.facts.today);
  if (life.meetings.length === 0 && life.topics === 0) return null;
  return (
    <Section title="近况">
      {life.topics > 0 && (
        <p>
          <Link to="/coordination/topics">议题 {life.topics} 件</Link>：在办 {life.open} 件
          {life.overdue > 0 && <span className="life-late">，其中逾期 {life.overdue} 件</span>}
        </p>
      )}
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
