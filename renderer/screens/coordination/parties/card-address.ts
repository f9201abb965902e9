import { sideIds, type Side } from '#shared/coordination/sides';

/** What the address of `/coordination` says: the community, and who is open beside it. */
export interface CardAddress {
  readonly at: string;
  /** A person's id, or `new` with what is known of the post. */
  readonly person?: string;
  readonly side?: Side;
  readonly project?: string;
}

export function cardAddress(search: Readonly<Record<string, unknown>>): CardAddress {
  const text = (key: string) => (typeof search[key] === 'string' ? search[key] : '');
  const side = sideIds.find(id => id === search['side']);
  return {
    at: text('at'),
    ...(text('person') === '' ? {} : { person: text('person') }),
    ...(side ? { side } : {}),
    ...(text('project') === '' ? {} : { project: text('project') }),
  };
}
