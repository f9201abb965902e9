import { formatArea, parseArea, type Area } from '#shared/basics/area';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { Project } from '#shared/communities/places';

/** A project as the form holds it: area and buildings as the officer types them. */
export interface ProjectFields extends Omit<Project, 'floorArea' | 'buildings'> {
  readonly floorArea: string;
  /** One building a line. */
  readonly buildings: string;
}

export function fieldsOfProject(project: Project): ProjectFields {
  return {
    ...project,
    floorArea: project.floorArea === null ? '' : formatArea(project.floorArea as Area),
    buildings: project.buildings.map(({ name }) => name).join('\n'),
  };
}

/** What was typed, read against the project before it: a building keeps its use and remark as long as its name stays. */
export function projectOfFields(fields: ProjectFields, before: Project): Result<Project> {
  const typed = fields.floorArea.trim().replace(/[,，]/g, '');
  const floorArea = typed === '' ? null : parseArea(typed);
  if (typed !== '' && floorArea === null) return refuse('project-area-invalid');
  const names = fields.buildings.split(/[\n、，,;；]/).map(name => name.trim());
  const known = new Map(before.buildings.map(building => [building.name, building]));
  const buildings = names.filter(name => name !== '').map(name => known.get(name) ?? { name, use: '', remark: '' });
  return ok({ ...fields, floorArea, buildings });
}

export function emptyProject(communityId: string): Project {
  return {
    communityId,
    companyId: '',
    name: '',
    address: '',
    boundaries: '',
    floorArea: null,
    deliveredOn: '',
    developer: '',
    buildings: [],
    remark: '',
  };
}
