import { randomBytes } from 'node:crypto';

/** Row changes like those of an import: `pages` pages of 250 units, about 5 kB each on the disk, for they do not compress. */
export function importPages(prefix: string, pages: number, rev: number) {
  return Array.from({ length: pages }, (_, page) => ({
    table: 'registerPages' as const,
    id: `${prefix}/${page}`,
    rev,
    body: {
      page,
      units: Array.from({ length: 250 }, (_unit, unit) => ({
        unit: `1-1-${unit}`,
        area: 8950 + unit,
        owner: `业主${randomBytes(12).toString('hex')}`,
      })),
    },
  }));
}
