import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { AuditLine } from '#shared/ipc/contract';
import { showMoment } from '#shared/basics/moment';
import { bridge } from '../../app/bridge';
import { Section } from '../../components/section';
import { currentStore } from '../../store/open-store';

const SHOWN = 8;

/** The newest lines of the audit log, asked again after every change. */
export function RecentList() {
  const [lines, setLines] = useState<readonly AuditLine[] | null>(null);
  useEffect(() => {
    let there = true;
    const ask = () =>
      void bridge['journal.audit']({ before: null, limit: SHOWN, text: '' }).then(answer => {
        if (there && answer.ok) setLines(answer.value.lines);
      });
    ask();
    const stop = currentStore().feed.listen(ask);
    return () => {
      there = false;
      stop();
    };
  }, []);
  return (
    <Section title="最近的改动" action={<Link to="/safety/log">全部操作记录</Link>} flush>
      {lines?.length === 0 && <p className="desk-quiet">还没有改动。</p>}
      <ul className="plain-list recent-list">
        {lines?.map(line => (
          <li key={line.seq}>
            <span>{line.words}</span>
            <span className="muted tabular">
              {showMoment(line.at)} · {line.byName}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
