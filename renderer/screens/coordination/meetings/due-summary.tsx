import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { DueLine, missingLines } from './meeting-list-view';
import { placeName } from './place-name';

interface DueSummaryProps {
  readonly due: readonly DueLine[];
  readonly missing: ReturnType<typeof missingLines>;
  readonly places: PlaceFacts;
}

/** What is due about meetings, in words that open the list behind them. */
export function DueSummary({ due, missing, places }: DueSummaryProps) {
  const late = due.filter(({ tone }) => tone === 'late').length;
  return (
    <div className="due-summary">
      {due.length > 0 && (
        <Popover
          trigger="click"
          placement="bottomRight"
          content={
            <ul className="due-pop">
              {due.slice(0, 30).map(line => (
                <li key={line.key}>
                  <Link to="/coordination/meetings" search={{ at: line.meetingId } as never}>
                    <span className={`left-${line.tone}`}>{line.left}</span> {line.words}
                    <span className="muted"> {line.rule}</span>
                  </Link>
                </li>
              ))}
            </ul>
          }
        >
          <Button size="small" danger={late > 0}>
            有期限事项 {due.length} 件{late > 0 && `，已过期 ${late} 件`}
          </Button>
        </Popover>
      )}
      {missing.map(({ kind, words, places: where }) => (
        <Popover
          key={kind}
          trigger="click"
          placement="bottomRight"
          content={
            <ul className="due-pop">
              {where.map(place => (
                <li key={`${place.communityId}/${place.projectId}`}>
                  <Link
                    to="/coordination/meetings/new"
                    search={{ kind, community: place.communityId, project: place.projectId } as never}
                  >
                    {placeName(places, place)}
                    <span className="muted">
                      {' '}
                      已开 {place.have} 次，应有 {place.need} 次
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          }
        >
          <Button size="small">{words}</Button>
        </Popover>
      ))}
    </div>
  );
}
