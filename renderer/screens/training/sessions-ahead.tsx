import { Link } from '@tanstack/react-router';
import type { Day } from '#shared/basics/dates';
import type { SessionRow } from '#shared/training/session-row';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import { sessionLine, sessionsAhead } from './overview-view';

/** What is being typed, what comes, what waits for its sign-in sheet; then the latest that was held. */
export function SessionsAhead({ sessions, today }: { readonly sessions: readonly SessionRow[]; readonly today: Day }) {
  const { drafts, coming, unsigned, held } = sessionsAhead(sessions, today);
  const past = unsigned.filter(row => !coming.includes(row));
  const groups = [
    { title: '草稿', rows: drafts },
    { title: '等着登记签到', rows: past },
    { title: '接下来', rows: coming.slice(0, 5) },
    { title: '最近举行', rows: held.filter(row => !past.includes(row)).slice(0, 3) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Section title="培训场次" flush>
      {groups.length === 0 && (
        <EmptyState title="还没有登记培训">登记一场培训，导入签到表，谁还差多少学时就自动算出来。</EmptyState>
      )}
      {groups.map(({ title, rows }) => (
        <div key={title}>
          <p className="training-basis">{title}</p>
          <ul className="session-list">
            {rows.map(row => {
              const line = sessionLine(row);
              return (
                <li key={row.id}>
                  <Link to="/training/sessions" search={{ at: row.id } as never}>
                    <span className="session-title">{line.title}</span>
                    <span className="session-note">{line.note}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </Section>
  );
}
