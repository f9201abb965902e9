import type { TableName } from '#shared/journal/change-set';
import type { Row } from '#shared/journal/table-bodies';
import type { DigestOf } from '../digest';

/** Rows of one register as they are: eligibility looks at every entry of a subject. */
function whole<T extends TableName>(table: T): DigestOf<T, Row<T>> {
  return { table, keep: row => row };
}

export const evidenceDigests = {
  projectProfiles: whole('projectProfiles'),
  inspections: whole('inspections'),
  assessments: whole('assessments'),
  surveys: whole('surveys'),
} as const;
