/** One thing to print: a whole HTML page without scripts, whose `@page` rule sets paper and margins. */
export interface PrintJob {
  readonly html: string;
  readonly landscape: boolean;
  /** Page numbers at the foot, as GB/T 9704 has them: — 1 —. */
  readonly pageNumbers: boolean;
}

/** PDF bytes; throws when the runtime cannot print. */
export type PrintPdf = (job: PrintJob) => Promise<Uint8Array>;
