import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import type { RunningLine } from './running-view';

export function RunningList({ lines }: { lines: readonly RunningLine[] }) {
  return (
    <Section title="正在办理的选举" flush>
      {lines.length === 0 && (
        <EmptyState title="没有在办的选举">点右上角“新建选举”开始一次选举；已备案的在“业委会选举”里查看。</EmptyState>
      )}
      <ul className="plain-list running-list">
        {lines.map(line => (
          <li key={line.id}>
            <Link to={`/elections/${line.id}`}>
              <span className="running-what">
                <b>{line.title}</b>
                <span className="muted">
                  {line.project} · 表决日 {line.voteDate}
                </span>
              </span>
              <span className="running-stage">
                <span className="steps-bar" aria-hidden>
                  {Array.from({ length: line.steps }, (_, index) => (
                    <i key={index} className={index < line.step ? 'on' : ''} />
                  ))}
                </span>
                <span className="muted">
                  {line.stage}（{line.step}/{line.steps}）
                </span>
              </span>
              <span className="running-next">
                <span className="muted">下一步</span>
                {line.next}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
