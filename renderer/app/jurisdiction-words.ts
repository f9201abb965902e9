import type { Jurisdiction } from '#shared/communities/bureau';

/** Whose rules apply, as the officer chooses it. */
export const jurisdictionWords: Readonly<Record<Jurisdiction, string>> = {
  national: '只按国家规定',
  shandong: '国家和山东省规定',
  qingdao: '国家、山东省和青岛市规定',
};
