/** Identifiers are opaque text; the brand keeps one kind from being passed for another. */
export type Id<Kind extends string> = string & { readonly __id: Kind };

export type StreetId = Id<'street'>;
export type CommunityId = Id<'community'>;
export type CompanyId = Id<'company'>;
export type ProjectId = Id<'project'>;
export type ElectionId = Id<'election'>;
export type BallotId = Id<'ballot'>;
export type OfficerId = Id<'officer'>;
