import type { InspectionDraw } from '../../inspection-draw';
import type { InspectionPool, PoolEntry } from '../../inspection-pool';

/** What the papers of a draw are made of. */
export interface DrawPaperFacts {
  readonly draw: InspectionDraw;
  readonly objects: InspectionPool;
  readonly inspectors: InspectionPool;
  readonly bureau: string;
  /** Name behind an officer's id. */
  readonly officer: (id: string) => string;
  readonly practice: boolean;
}

/** The draw file's own lists, for the papers. */
export interface DrawFileLists {
  readonly date: string;
  readonly witness: string;
  readonly take: { readonly objects: number; readonly inspectors: number };
  readonly excluded: readonly { readonly id: string; readonly why: string }[];
  readonly conflicts: readonly { readonly object: string; readonly inspector: string; readonly why: string }[];
}

export function listsOf({ file }: InspectionDraw): DrawFileLists {
  return file as unknown as DrawFileLists;
}

/** P001 晴澜苑. */
export function named(number: string, ...pools: readonly { readonly entries: readonly PoolEntry[] }[]): string {
  for (const { entries } of pools) {
    const entry = entries.find(({ id }) => id === number);
    if (entry) return `${number} ${entry.name}`;
  }
  return number;
}
