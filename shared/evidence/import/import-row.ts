/** A row that was not taken, with what stands there and why, so that nothing is left out unsaid. */
export interface RejectedRow {
  /** 1-based, as the spreadsheet numbers it. */
  readonly row: number;
  readonly name: string;
  readonly reason: string;
}

/** What was understood of a spreadsheet: accepted + rejected = read, always. */
export interface ImportPlan<Accepted> {
  readonly accepted: readonly Accepted[];
  readonly rejected: readonly RejectedRow[];
  /** Rows with something in them, below the head. */
  readonly read: number;
  /** Columns that were not understood. */
  readonly unknown: readonly string[];
}

/** Totals at the foot of a table are no projects. */
export function isFoot(name: string): boolean {
  return /^(合\s*计|总\s*计|小\s*计|平\s*均|说\s*明|备\s*注|注[:：]|填表|制表|审核)/.test(name.trim());
}
