import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** How to begin, in a sentence. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** An empty place that says how to fill it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children && <div className="empty-words">{children}</div>}
      {action && <div className="empty-action">{action}</div>}
    </div>
  );
}
