import { parseDay } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { isCreditCode } from '../register/rows/certificate-number';
import { placeTitles, type PlaceFacts, type PlaceTable } from './place-facts';
import type { Community, Company, Project, Street } from './places';

/** `id: null` makes a new one. */
export interface PlaceInput<Body> {
  readonly id: string | null;
  readonly body: Body;
}

export function saveStreet(facts: PlaceFacts, input: PlaceInput<Street>, context: CommandContext): Result<ChangeDraft> {
  return save('streets', facts, input, context, () => true);
}

export function saveCommunity(
  facts: PlaceFacts,
  input: PlaceInput<Community>,
  context: CommandContext,
): Result<ChangeDraft> {
  if (!facts.streets.some(street => street.id === input.body.streetId)) {
    return refuse('place-parent-missing', { what: placeTitles.streets });
  }
  return save('communities', facts, input, context, other => other.streetId === input.body.streetId);
}

export function saveCompany(
  facts: PlaceFacts,
  input: PlaceInput<Company>,
  context: CommandContext,
): Result<ChangeDraft> {
  const creditCode = input.body.creditCode.trim().toUpperCase();
  if (creditCode !== '' && !isCreditCode(creditCode)) return refuse('company-credit-code', {}, { at: input.body.name });
  return save('companies', facts, { ...input, body: { ...input.body, creditCode } }, context, () => true);
}

export function saveProject(
  facts: PlaceFacts,
  input: PlaceInput<Project>,
  context: CommandContext,
): Result<ChangeDraft> {
  const { body } = input;
  if (!facts.communities.some(community => community.id === body.communityId)) {
    return refuse('place-parent-missing', { what: placeTitles.communities });
  }
  if (body.companyId !== '' && !facts.companies.some(company => company.id === body.companyId)) {
    return refuse('place-unknown', { what: placeTitles.companies });
  }
  if (body.deliveredOn !== '' && parseDay(body.deliveredOn) === null)
    return refuse('project-day-invalid', {}, { at: body.name });
  const buildings = body.buildings
    .map(building => ({ ...building, name: building.name.trim() }))
    .filter(({ name }) => name !== '');
  const twice = buildings.find(({ name }, index) => buildings.findIndex(other => other.name === name) !== index);
  if (twice) return refuse('building-name-taken', { name: twice.name }, { at: body.name });
  return save(
    'projects',
    facts,
    { ...input, body: { ...body, buildings } },
    context,
    other => other.communityId === body.communityId,
  );
}

/** What hangs on a project, or on a company (`staff`), besides its own row: it may go only with nothing behind it. */
export interface ProjectUse {
  readonly units: number;
  readonly elections: number;
  /** People on the company's roster, those who left too. */
  readonly staff?: number;
}

/** Removes a place that nothing depends on. */
export function removePlace(
  facts: PlaceFacts,
  table: PlaceTable,
  id: string,
  use: ProjectUse = { units: 0, elections: 0 },
): Result<ChangeDraft> {
  const row = facts[table].find(place => place.id === id);
  if (!row) return refuse('place-unknown', { what: placeTitles[table] });
  const { name } = row.body;
  const served = facts.projects.filter(({ body }) => body.companyId === id).length;
  const dependants: Record<PlaceTable, readonly [string, number]> = {
    streets: [placeTitles.communities, facts.communities.filter(({ body }) => body.streetId === id).length],
    communities: [placeTitles.projects, facts.projects.filter(({ body }) => body.communityId === id).length],
    companies: served > 0 ? [placeTitles.projects, served] : ['在册人员', use.staff ?? 0],
    projects: use.elections > 0 ? ['选举', use.elections] : ['专有部分', use.units],
  };
  const [what, count] = dependants[table];
  if (count > 0) return refuse('place-in-use', { name, what, count });
  return ok({
    command: `${table}.remove`,
    words: `删除${placeTitles[table]}：${name}`,
    changes: [{ table, id, body: null }],
  });
}

function save<Table extends PlaceTable, Body extends PlaceFacts[Table][number]['body']>(
  table: Table,
  facts: PlaceFacts,
  input: PlaceInput<Body>,
  context: CommandContext,
  sameScope: (other: Body) => boolean,
): Result<ChangeDraft> {
  const what = placeTitles[table];
  const name = input.body.name.trim();
  if (name === '') return refuse('place-name-missing', { what });
  const rows = facts[table] as readonly { id: string; body: Body }[];
  if (input.id !== null && !rows.some(row => row.id === input.id)) return refuse('place-unknown', { what });
  if (rows.some(row => row.id !== input.id && row.body.name === name && sameScope(row.body))) {
    return refuse('place-name-taken', { what, name });
  }
  return ok({
    command: `${table}.save`,
    words: `${input.id === null ? '新建' : '修改'}${what}：${name}`,
    changes: [{ table, id: input.id ?? context.newId(), body: { ...input.body, name } }],
  });
}
