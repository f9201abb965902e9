import { ok, refuse, type Result } from '../../basics/result';
import { subjectKinds, type Subject, type SubjectKind } from '../subject';

/** Everybody that a row may speak of. */
export interface SubjectFacts {
  readonly companies: readonly {
    readonly id: string;
    readonly body: { readonly name: string; readonly creditCode: string };
  }[];
  readonly projects: readonly {
    readonly id: string;
    readonly body: { readonly name: string; readonly companyId: string };
  }[];
  readonly staff: readonly {
    readonly id: string;
    readonly name: string;
    readonly companyId: string;
    readonly isManager: boolean;
  }[];
}

/** What a row says of its subject. */
export interface SubjectCells {
  readonly kind: string;
  readonly name: string;
  readonly code: string;
  readonly company: string;
}

const plain = (text: string) => text.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');

/** The kind as offices write it; without one, a company's or project's name decides before a person's. */
function kindOf(text: string): SubjectKind | null | undefined {
  const word = plain(text);
  if (word === '') return null;
  if (/项目经理|项目负责人|经理/.test(word)) return 'manager';
  if (/人员|员工|个人/.test(word)) return 'staff';
  if (/小区|项目|楼盘/.test(word)) return 'project';
  if (/企业|公司|单位/.test(word)) return 'company';
  return undefined;
}

/** Who is meant: by the credit code, or by the name among those of the kind, people also by their company. */
export function subjectOfRow(facts: SubjectFacts, cells: SubjectCells, kinds: readonly SubjectKind[]): Result<Subject> {
  const kind = kindOf(cells.kind);
  if (kind === undefined || (kind !== null && !kinds.includes(kind))) {
    const words = kinds.map(each => subjectKinds[each]).join('、');
    return refuse('sheet-word-unknown', { what: '对象类别', text: cells.kind, words });
  }
  const wanted = kind === null ? kinds : [kind];
  const code = plain(cells.code).toUpperCase();
  if (code !== '' && wanted.includes('company')) {
    const byCode = facts.companies.find(({ body }) => body.creditCode === code);
    if (byCode) return ok({ kind: 'company', id: byCode.id, name: byCode.body.name });
  }
  const name = plain(cells.name);
  for (const each of wanted) {
    const found = named(facts, each, name, plain(cells.company));
    if (found.length === 1 && found[0]) return ok(found[0]);
    if (found.length > 1) return refuse('sheet-subject-several', { name: cells.name, count: found.length });
  }
  return refuse('sheet-subject-unknown', { name: cells.name || cells.code });
}

function named(facts: SubjectFacts, kind: SubjectKind, name: string, company: string): Subject[] {
  const companyName = (id: string) => plain(facts.companies.find(each => each.id === id)?.body.name ?? '');
  const fits = (companyId: string) => company === '' || companyName(companyId) === company;
  if (kind === 'company') {
    return facts.companies
      .filter(({ body }) => plain(body.name) === name)
      .map(({ id, body }) => ({ kind, id, name: body.name }));
  }
  if (kind === 'project') {
    return facts.projects
      .filter(({ body }) => plain(body.name) === name && fits(body.companyId))
      .map(({ id, body }) => ({ kind, id, name: body.name }));
  }
  return facts.staff
    .filter(one => (kind === 'staff' || one.isManager) && plain(one.name) === name && fits(one.companyId))
    .map(one => ({ kind, id: one.id, name: one.name }));
}
