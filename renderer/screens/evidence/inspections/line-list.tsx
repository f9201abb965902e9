import type { ReactNode } from 'react';
import { StateMark, type StateTone } from '../../../components/state-mark';

export interface ListLine {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly marks: readonly { readonly tone: StateTone; readonly words: string }[];
}

interface LineListProps {
  readonly groups: readonly { readonly title: string; readonly lines: readonly ListLine[] }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly empty: ReactNode;
}

/** Lines in groups, the chosen one marked. */
export function LineList({ groups, chosen, onChoose, empty }: LineListProps) {
  const filled = groups.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return <p className="inspections-none muted">{empty}</p>;
  return filled.map(({ title, lines }) => (
    <section key={title} aria-label={title}>
      <p className="inspections-group">
        {title} {lines.length}
      </p>
      <ul className="plain-list inspections-list">
        {lines.map(line => (
          <li key={line.id}>
            <button
              type="button"
              className={line.id === chosen ? 'inspections-here' : ''}
              aria-current={line.id === chosen}
              onClick={() => onChoose(line.id)}
            >
              <b>{line.title}</b>
              <span className="muted tabular">{line.note}</span>
              {line.marks.map(mark => (
                <StateMark key={mark.words} {...mark} />
              ))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
