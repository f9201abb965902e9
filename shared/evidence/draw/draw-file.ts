import type { Day } from '../../basics/dates';

/** One pool of a draw file. The pool hash covers it as it stands in the file, further fields too (`raw`). */
export interface DrawPool {
  readonly version: string;
  readonly ids: readonly string[];
  readonly raw: Readonly<Record<string, unknown>>;
}

/** `gongzhi/draw@1` as read (formats.md 6): everything that decides a draw. */
export interface DrawFile {
  readonly date: Day;
  /** Digits that nobody could know when the draw was announced. */
  readonly witness: string;
  readonly objects: DrawPool;
  readonly inspectors: DrawPool;
  /** `inspectors` of each object; fewer than two are read as two (DR-2). */
  readonly take: { readonly objects: number; readonly inspectors: number };
  /** Ids of either pool that are left out, with the reason. */
  readonly excluded: readonly { readonly id: string; readonly why: string }[];
  /** 回避: inspectors who never check this object, with the reason. */
  readonly conflicts: readonly DrawConflict[];
}

export interface DrawConflict {
  readonly object: string;
  readonly inspector: string;
  readonly why: string;
}

/** DR-2. */
export const LEAST_INSPECTORS = 2;

/** How many inspectors each object gets: what the file asks, never under two. */
export function inspectorsNeeded({ take }: Pick<DrawFile, 'take'>): number {
  return Math.max(LEAST_INSPECTORS, take.inspectors);
}
