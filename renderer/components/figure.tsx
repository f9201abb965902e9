import type { ReactNode } from 'react';

interface FigureProps {
  readonly label: string;
  /** Already formatted: "1,234" or "61,234.56". */
  readonly value: string;
  readonly unit?: string;
  /** A second line: a share, a threshold, what is missing. */
  readonly note?: ReactNode;
  readonly tone?: 'plain' | 'good' | 'warning' | 'bad';
}

/** A figure with its unit, tabular digits. */
export function Figure({ label, value, unit, note, tone = 'plain' }: FigureProps) {
  return (
    <dl className={`figure figure-${tone}`}>
      <dt>{label}</dt>
      <dd>
        <span className="figure-value">{value}</span>
        {unit && <span className="figure-unit">{unit}</span>}
      </dd>
      {note && <dd className="figure-note">{note}</dd>}
    </dl>
  );
}
