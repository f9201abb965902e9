import type { CreditEntryLine, IssuedLevelLine } from '#shared/evidence/credit';
import { lineOf } from '#shared/evidence/line-of';
import type { DigestOf } from '../digest';

export interface CreditEntryDigest {
  readonly id: string;
  readonly body: CreditEntryLine;
}

export interface CreditLevelDigest {
  readonly id: string;
  readonly body: IssuedLevelLine;
}

/** Every entry of every credit file, without its story and attachments: for scores over the whole district. */
export const creditEntryDigest: DigestOf<'creditEntries', CreditEntryDigest> = {
  table: 'creditEntries',
  keep: ({ id, body }) => ({ id, body: lineOf(body) }),
};

/** Every level that was issued. */
export const creditLevelDigest: DigestOf<'creditLevels', CreditLevelDigest> = {
  table: 'creditLevels',
  keep: ({ id, body }) => ({ id, body: lineOf(body) }),
};
