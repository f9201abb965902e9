import type { TopicDigest } from '#shared/coordination/topic-digest';
import { topicStageTable, type MainStage } from '#shared/coordination/topic-stages';

export interface BoardColumn {
  readonly stage: MainStage;
  readonly title: string;
  readonly work: string;
  readonly cards: readonly TopicDigest[];
  readonly late: number;
}

/** How many cards a column draws at first, and how many more each time it is asked to. */
export const CARDS = 40;

/** The open stages as columns; what is due first stands first. */
export function boardColumns(topics: readonly TopicDigest[], today: string): BoardColumn[] {
  const byStage = new Map<string, TopicDigest[]>();
  for (const topic of topics) {
    if (!topic.open) continue;
    const cards = byStage.get(topic.stage);
    if (cards) cards.push(topic);
    else byStage.set(topic.stage, [topic]);
  }
  return topicStageTable
    .filter(({ id }) => id !== 'closed')
    .map(({ id, title, work }) => {
      const cards = (byStage.get(id) ?? []).sort(
        (a, b) => compare(a.nextDue, b.nextDue) || compare(a.number, b.number),
      );
      return { stage: id, title, work, cards, late: cards.filter(card => card.nextDue < today).length };
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface BoardPlace {
  readonly column: number;
  readonly card: number;
}

/** Where an arrow leads on a board whose columns draw so many cards; null when the key is none or leads nowhere. */
export function moveOnBoard(at: BoardPlace, key: string, drawn: readonly number[]): BoardPlace | null {
  const count = (column: number) => drawn[column] ?? 0;
  switch (key) {
    case 'ArrowUp':
      return at.card > 0 ? { ...at, card: at.card - 1 } : null;
    case 'ArrowDown':
      return at.card < count(at.column) - 1 ? { ...at, card: at.card + 1 } : null;
    case 'Home':
      return { ...at, card: 0 };
    case 'End':
      return { ...at, card: count(at.column) - 1 };
    case 'ArrowLeft':
    case 'ArrowRight': {
      const step = key === 'ArrowLeft' ? -1 : 1;
      for (let column = at.column + step; column >= 0 && column < drawn.length; column += step)
        if (count(column) > 0) return { column, card: Math.min(at.card, count(column) - 1) };
      return null;
    }
    default:
      return null;
  }
}
