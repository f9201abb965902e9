import type { TableName } from '#shared/journal/change-set';
import type { Row } from '#shared/journal/table-bodies';
import type { DigestOf } from '../digest';

/** Rows of one evidence register as they are: eligibility looks at every entry of a subject, and its subject is sealed. */
function whole<T extends TableName>(table: T): DigestOf<T, Row<T>> {
  return { table, keep: row => row };
}

export const evidenceDigests = {
  projectProfiles: whole('projectProfiles'),
  creditEntries: whole('creditEntries'),
  creditLevels: whole('creditLevels'),
  incidents: whole('incidents'),
  inspections: whole('inspections'),
  assessments: whole('assessments'),
  standardCertificates: whole('standardCertificates'),
  surveys: whole('surveys'),
} as const;
