import type { PlaceFacts } from '../../communities/place-facts';
import type { PoolEntry } from '../inspection-pool';
import { numbersAfter } from './next-number';

/** Which places make the directory of objects: the projects that a company serves, or the companies. */
export type ObjectSource = 'project' | 'company';

const prefixes = { project: 'P', company: 'Q' } as const;

/**
 * The directory of objects as the register of places has it today. Who had a number in `before` (all earlier versions) keeps
 * it, so that a number means the same object in every draw; new ones get the next.
 */
export function entriesFromPlaces(
  source: ObjectSource,
  places: PlaceFacts,
  before: readonly (readonly PoolEntry[])[],
): PoolEntry[] {
  const known = new Map<string, PoolEntry>();
  // The newest version comes first and wins.
  for (const entries of [...before].reverse()) {
    for (const entry of entries) if (entry.refKind === source) known.set(entry.refId, entry);
  }
  const next = numbersAfter(
    prefixes[source],
    before.flatMap(entries => entries.map(({ id }) => id)),
  );
  const rows = source === 'company' ? places.companies : places.projects.filter(({ body }) => body.companyId !== '');
  return [...rows]
    .sort((a, b) => a.body.name.localeCompare(b.body.name, 'zh-CN'))
    .map(({ id, body }) => {
      const old = known.get(id);
      const { about = '' } = old ?? {};
      return { id: old?.id ?? next(), name: body.name, refKind: source, refId: id, about, permit: '' };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
