import { Button } from 'antd';
import { useState } from 'react';
import { showMoment } from '#shared/basics/moment';

const SHOWN = 8;

interface StoryListProps {
  readonly story: readonly { readonly at: string; readonly words: string }[];
}

/** What happened, the latest first. */
export function StoryList({ story }: StoryListProps) {
  const [all, setAll] = useState(false);
  const lines = [...story].reverse();
  if (lines.length === 0) return <p className="campaign-count">还没有记录</p>;
  return (
    <>
      <ul className="campaign-story">
        {(all ? lines : lines.slice(0, SHOWN)).map((line, at) => (
          <li key={lines.length - at}>
            <span className="muted">{showMoment(line.at)}</span>
            <span>{line.words}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <div className="more-row">
          <Button type="link" onClick={() => setAll(!all)}>
            {all ? '只看最近的' : `再看 ${lines.length - SHOWN} 条`}
          </Button>
        </div>
      )}
    </>
  );
}
