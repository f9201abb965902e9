import { normaliseHeading } from '../../register/columns/normalise-heading';
import { cellText, type RawRow } from '../../register/source/raw-sheet';
import type { RosterField } from './roster-fields';

export interface RosterHeading {
  /** The row of the headings, 1-based. */
  readonly row: number;
  /** Index into the sheet's rows of the first row behind it. */
  readonly next: number;
  readonly titles: readonly string[];
  /** Column numbers from 0, by field. */
  readonly columns: Readonly<Record<string, number>>;
  readonly missing: readonly RosterField[];
}

/** How far down the headings may stand. */
const SEARCHED = 60;

/** The row that names the most fields; it must name the required one, or two others. Null when there is none. */
export function findRosterHeading(rows: readonly RawRow[], fields: readonly RosterField[]): RosterHeading | null {
  const known = new Map(fields.flatMap(field => field.headings.map(heading => [heading, field] as const)));
  let best: RosterHeading | null = null;
  for (let index = 0; index < Math.min(rows.length, SEARCHED); index += 1) {
    const row = rows[index] as RawRow;
    const heading = understand(row, index + 1, fields, known);
    if (heading && (best === null || worth(heading) > worth(best))) best = heading;
  }
  return best;
}

const worth = ({ columns, missing }: RosterHeading) => Object.keys(columns).length - missing.length * 10;

function understand(
  row: RawRow,
  next: number,
  fields: readonly RosterField[],
  known: ReadonlyMap<string, RosterField>,
): RosterHeading | null {
  const titles = row.cells.map(cell => (typeof cell === 'string' ? cell.trim() : cellText(cell)));
  const chosen = new Map<string, { readonly column: number; readonly rank: number }>();
  titles.forEach((title, column) => {
    const plain = title.length > 40 ? '' : normaliseHeading(title);
    const field = known.get(plain);
    if (!field) return;
    const rank = field.headings.indexOf(plain);
    const before = chosen.get(field.id);
    if (!before || rank < before.rank) chosen.set(field.id, { column, rank });
  });
  // A title such as 企业 alone over the table is no heading.
  if (chosen.size < 2) return null;
  return {
    row: row.row,
    next,
    titles,
    columns: Object.fromEntries([...chosen].map(([id, { column }]) => [id, column])),
    missing: fields.filter(({ id, required }) => required && !chosen.has(id)),
  };
}
