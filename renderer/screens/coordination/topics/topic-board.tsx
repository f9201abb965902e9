import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { TopicDigest } from '#shared/coordination/topic-digest';
import { quickAdvance } from './quick-advance';
import type { PlaceNames } from './place-names';
import { TopicCard } from './topic-card';
import { boardColumns, CARDS, moveOnBoard, type BoardPlace } from './topic-board-view';

interface TopicBoardProps {
  readonly topics: readonly TopicDigest[];
  readonly names: PlaceNames;
  readonly today: string;
}

/** Open topics by stage. Arrows move the focus, Enter opens, the space bar takes the next step. */
export function TopicBoard({ topics, names, today }: TopicBoardProps) {
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => boardColumns(topics, today), [topics, today]);
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const [focus, setFocus] = useState<string | null>(null);
  const drawn = columns.map(({ stage, cards }) => cards.slice(0, shown[stage] ?? CARDS));
  const place = placeOf(drawn, focus);

  function key(event: KeyboardEvent) {
    const id = (event.target as HTMLElement).dataset['topic'];
    if (!id || !place || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      void quickAdvance(id).then(open => open && void navigate({ to: `/coordination/topics/${id}` }));
      return;
    }
    const to = moveOnBoard(
      place,
      event.key,
      drawn.map(cards => cards.length),
    );
    const next = to && drawn[to.column]?.[to.card];
    if (!next) return;
    event.preventDefault();
    frame.current?.querySelector<HTMLElement>(`[data-topic="${CSS.escape(next.id)}"]`)?.focus();
  }

  return (
    <div ref={frame} className="topic-board" role="group" aria-label="议题看板" onKeyDown={key}>
      {columns.map(({ stage, title, work, cards, late }, column) => (
        <section key={stage} className="topic-column" aria-label={`${title}，${cards.length} 件`}>
          <header>
            <h2>
              {title} <span className="tabular">{cards.length}</span>
            </h2>
            {late > 0 ? <span className="topic-due-late">逾期 {late}</span> : <span className="muted">{work}</span>}
          </header>
          <div className="topic-cards" tabIndex={cards.length === 0 ? 0 : -1}>
            {cards.length === 0 && <p className="muted topic-none">没有议题</p>}
            {(drawn[column] ?? []).map((topic, card) => (
              <TopicCard
                key={topic.id}
                topic={topic}
                names={names}
                today={today}
                stop={place?.column === column && place.card === card}
                onFocus={() => setFocus(topic.id)}
              />
            ))}
            {(drawn[column]?.length ?? 0) < cards.length && (
              <Button
                block
                type="text"
                onClick={() => setShown(before => ({ ...before, [stage]: (before[stage] ?? CARDS) + CARDS }))}
              >
                再看 {Math.min(CARDS, cards.length - (drawn[column]?.length ?? 0))} 件，共 {cards.length} 件
              </Button>
            )}
          </div>
        </section>
      ))}
    </div>
  );
}

/** Where the card in focus stands; the first card when none has it. */
function placeOf(drawn: readonly (readonly TopicDigest[])[], id: string | null): BoardPlace | null {
  let first: BoardPlace | null = null;
  for (const [column, cards] of drawn.entries()) {
    if (first === null && cards.length > 0) first = { column, card: 0 };
    const card = id === null ? -1 : cards.findIndex(topic => topic.id === id);
    if (card >= 0) return { column, card };
  }
  return first;
}
