import { lineOf } from '#shared/evidence/line-of';
import type { IncidentLine } from '#shared/evidence/save-incident';
import type { DigestOf } from '../digest';

export interface IncidentDigest {
  readonly id: string;
  readonly body: IncidentLine;
}

/** Every complaint, accident, penalty and honour, without its story and attachments. */
export const incidentDigest: DigestOf<'incidents', IncidentDigest> = {
  table: 'incidents',
  keep: ({ id, body }) => ({ id, body: lineOf(body) }),
};
