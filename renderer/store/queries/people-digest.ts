import type { DigestOf } from '../digest';

export interface PersonDigest {
  readonly id: string;
  readonly communityId: string;
  readonly name: string;
}

/** Everybody's name, so that the district can be looked over for somebody without opening every row. */
export const peopleDigest: DigestOf<'people', PersonDigest> = {
  table: 'people',
  keep: ({ id, body }) => ({ id, communityId: body.communityId, name: body.name }),
};
