import type { DrawConflict } from '../draw/draw-file';
import type { InspectionDraw } from '../inspection-draw';
import type { DrawRow, InspectionFacts } from './inspection-facts';

/** What the form of an announcement holds. */
export interface DrawInput {
  readonly title: string;
  /** The day of the draw. */
  readonly date: string;
  readonly basis: string;
  readonly poolIds: InspectionDraw['poolIds'];
  /** Numbers of the items of the list that are looked at. */
  readonly itemIds: readonly string[];
  readonly take: { readonly objects: number; readonly inspectors: number };
  readonly excluded: readonly { readonly id: string; readonly why: string }[];
  readonly conflicts: readonly DrawConflict[];
  readonly witnessSource: string;
  readonly announcedWhere: string;
  readonly checkBy: string;
}

/** The draw file of what was put in, as formats.md 6 shapes it; the pools hold nothing but version and ids. */
export function fileOfInput({ pools }: Pick<InspectionFacts, 'pools'>, input: DrawInput): Record<string, unknown> {
  const pool = (id: string) => {
    const body = pools.find(row => row.id === id)?.body;
    return { version: body?.version ?? '', ids: (body?.entries ?? []).map(entry => entry.id) };
  };
  return {
    format: 'gongzhi/draw@1',
    date: input.date,
    witness: '',
    objects: pool(input.poolIds.objects),
    inspectors: pool(input.poolIds.inspectors),
    take: { objects: input.take.objects, inspectors: input.take.inspectors },
    excluded: input.excluded.map(({ id, why }) => ({ id, why: why.trim() })),
    conflicts: input.conflicts.map(({ object, inspector, why }) => ({ object, inspector, why: why.trim() })),
  };
}

/** A draft without a title is listed as this. */
export const UNTITLED = '未命名的抽取';

/** What stands in a kept draft, for the form. */
export function inputOfDraft({ body }: DrawRow): DrawInput {
  const file = body.file as Partial<Pick<DrawInput, 'date' | 'take' | 'excluded' | 'conflicts'>>;
  return {
    ...{
      title: body.title === UNTITLED ? '' : body.title,
      date: file.date ?? '',
      basis: body.basis,
      poolIds: body.poolIds,
    },
    itemIds: body.items.map(({ id }) => id),
    take: file.take ?? { objects: 0, inspectors: 2 },
    ...{ excluded: file.excluded ?? [], conflicts: file.conflicts ?? [] },
    ...{ witnessSource: body.witnessSource, announcedWhere: body.announcedWhere, checkBy: body.checkBy },
  };
}

/** The chosen items with their articles, in the order of the list. */
export function itemsOfInput({ pools }: Pick<InspectionFacts, 'pools'>, input: DrawInput): InspectionDraw['items'] {
  const list = pools.find(({ id }) => id === input.poolIds.items)?.body.entries ?? [];
  return list
    .filter(({ id }) => input.itemIds.includes(id))
    .map(({ id, name, about }) => ({ id, title: name, basis: about }));
}
