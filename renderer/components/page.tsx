import { Breadcrumb } from 'antd';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';

interface PageProps {
  /** Where am I: the way here, without this page itself. */
  readonly crumbs?: readonly { readonly title: string; readonly to?: string }[];
  readonly title: string;
  /** Which part of the area, where several pages share one heading; for the window's title. */
  readonly part?: string;
  /** In what state it is: tags or a short sentence beside the title. */
  readonly state?: ReactNode;
  /** The one next action (primary button), top right. */
  readonly action?: ReactNode;
  /** Further actions, left of it. */
  readonly more?: ReactNode;
  /** Fills the height that is left, for grids and master-detail; the page itself then does not scroll. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** The anatomy that every page shares. Its heading takes the focus when the page opens, so that the keyboard starts here. */
export function Page({ crumbs = [], title, part, state, action, more, fill = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [...(part ? [part] : []), title, '共治工作台'].join(' · ');
  }, [part, title]);
  useEffect(() => {
    // A screen that puts the focus into a field of its own keeps it there.
    const own = heading.current?.closest('.page')?.contains(document.activeElement);
    if (!own) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className={fill ? 'page page-fill' : 'page'}>
      <header className="page-head">
        <div className="page-where">
          {crumbs.length > 0 && (
            <Breadcrumb
              items={crumbs.map(({ title: name, to }) => ({ title: to ? <Link to={to}>{name}</Link> : name }))}
            />
          )}
          <div className="page-title">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {state && <div className="page-state">{state}</div>}
          </div>
        </div>
        {Boolean(more || action) && (
          <div className="page-actions">
            {more}
            {action}
          </div>
        )}
      </header>
      <div className="page-body">{children}</div>
    </article>
  );
}
