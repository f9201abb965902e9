import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { Section } from '../../components/section';
import type { DueLine } from './due-view';

const SHOWN = 6;

export function DueList({ lines }: { lines: readonly DueLine[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <Section title="快到期的法定事项" about="所有在办选举合在一起，最急的在最上面。" flush>
      {lines.length === 0 && (
        <EmptyState title="没有正在计算的期限">选举立案并登记日期后，每一项期限会列在这里。</EmptyState>
      )}
      <ul className="plain-list due-list">
        {shown.map(line => (
          <li key={line.key}>
            <Link to={line.to}>
              <span className={`due-left due-${line.tone}`}>{line.left}</span>
              <span className="due-what">
                <b>{line.duty}</b>
                <span className="muted">{line.election}</span>
              </span>
              <span className="due-day">
                {line.day}
                <span className="muted">{line.rule}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <div className="more-row">
          <Button type="link" onClick={() => setAll(!all)}>
            {all ? '只看最急的' : `再看 ${lines.length - SHOWN} 项`}
          </Button>
        </div>
      )}
    </Section>
  );
}
