import { Link } from '@tanstack/react-router';

interface TabLinksProps {
  /** What they choose between: "备份与安全的内容". */
  readonly label: string;
  /** `below`: the pages under its address belong to it too. */
  readonly tabs: readonly { readonly to: string; readonly title: string; readonly below?: boolean }[];
  /** What of the address goes along from part to part: the year. */
  readonly search?: Readonly<Record<string, string>>;
}

/** The parts of an area that have a page each, as links under the heading. */
export function TabLinks({ label, tabs, search = {} }: TabLinksProps) {
  return (
    <nav className="tab-links" aria-label={label}>
      {tabs.map(({ to, title, below = false }) => (
        <Link key={to} to={to} search={search as never} activeOptions={{ exact: !below, includeSearch: false }}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
