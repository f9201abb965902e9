/** What the tree has chosen, or what is being made under a parent. Written in the address as `table:id`. */
export type PlaceKind = 'streets' | 'communities' | 'projects';

export type PlaceChoice =
  | { readonly act: 'show'; readonly kind: PlaceKind; readonly id: string }
  | { readonly act: 'new'; readonly kind: PlaceKind; readonly parentId: string };

export function choiceKey(choice: PlaceChoice): string {
  return choice.act === 'show' ? `${choice.kind}:${choice.id}` : `new-${choice.kind}:${choice.parentId}`;
}

export function choiceOfKey(key: unknown): PlaceChoice | null {
  const match = typeof key === 'string' ? /^(new-)?(streets|communities|projects):(.*)$/.exec(key) : null;
  if (!match) return null;
  const kind = match[2] as PlaceKind;
  const rest = match[3] ?? '';
  return match[1] ? { act: 'new', kind, parentId: rest } : { act: 'show', kind, id: rest };
}
