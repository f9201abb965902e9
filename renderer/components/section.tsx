import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** A short explanation under the title. */
  readonly about?: ReactNode;
  readonly action?: ReactNode;
  /** Without the inner margin, for tables and lists that bring their own. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A framed part of a page with a heading of its own. */
export function Section({ title, about, action, flush = false, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section-head">
        <div>
          <h2 id={id}>{title}</h2>
          {about && <p className="section-about">{about}</p>}
        </div>
        {action && <div className="section-action">{action}</div>}
      </header>
      <div className={flush ? 'section-body section-flush' : 'section-body'}>{children}</div>
    </section>
  );
}
