import { Link } from '@tanstack/react-router';

const parts = { staff: '人员', projects: '项目和项目经理', profile: '企业资料' } as const;
export type CompanyPart = keyof typeof parts;

export function companyPart(text: unknown): CompanyPart {
  return typeof text === 'string' && text in parts ? (text as CompanyPart) : 'staff';
}

/** The parts of a company's page. */
export function CompanyTabs({ id, part }: { readonly id: string; readonly part: CompanyPart }) {
  return (
    <nav className="tab-links" aria-label="企业的内容">
      {(Object.keys(parts) as CompanyPart[]).map(one => (
        <Link
          key={one}
          to={`/evidence/companies/${id}`}
          search={{ part: one } as never}
          activeOptions={{ exact: true, includeSearch: true }}
          {...(one === part ? { 'aria-current': 'page' as const, className: 'active' } : {})}
        >
          {parts[one]}
        </Link>
      ))}
    </nav>
  );
}
