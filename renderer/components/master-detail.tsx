import type { ReactNode } from 'react';

interface MasterDetailProps {
  /** What the list holds, for screen readers: "小区列表". */
  readonly label: string;
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** Width of the list in px; 320 unless told otherwise. */
  readonly listWidth?: number;
}

/** A list at the left, what is chosen in it at the right; each scrolls for itself. */
export function MasterDetail({ label, list, detail, listWidth = 320 }: MasterDetailProps) {
  return (
    <div className="master-detail" style={{ gridTemplateColumns: `${listWidth}px minmax(0, 1fr)` }}>
      <nav className="master" aria-label={label}>
        {list}
      </nav>
      <div className="detail">{detail}</div>
    </div>
  );
}
