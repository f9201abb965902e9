/** Rows that may name somebody, by what they are called: 会议记录, 议题 … */
export type MentioningRows = Readonly<Record<string, readonly { readonly body: object }[]>>;

export interface Reference {
  readonly what: string;
  readonly count: number;
}

/**
 * Which records name a person, by his row's id (also as `person:<id>`) or by the id of an entry that was merged into his.
 * Looks for the id anywhere in a row, so that a new field of another room is never overlooked.
 */
export function referencesTo(ids: readonly string[], rows: MentioningRows): Reference[] {
  const wanted = ids.flatMap(id => [JSON.stringify(id), `person:${id}"`]);
  const names = ({ body }: { readonly body: object }) => {
    const text = JSON.stringify(body);
    return wanted.some(each => text.includes(each));
  };
  return Object.entries(rows)
    .map(([what, all]) => ({ what, count: all.filter(names).length }))
    .filter(({ count }) => count > 0);
}
