import type { CallOutput } from '#shared/ipc/contract';
import type { Result } from '#shared/basics/result';

/** What the process that examines a file is given; crosses as a structured clone. */
export interface ExaminationJob {
  /** A file on disk, or the bytes that the page had. */
  readonly source: { readonly path: string } | { readonly bytes: Uint8Array };
  readonly name: string;
  readonly roots: readonly Uint8Array[];
  readonly revocations: readonly Uint8Array[];
  readonly practice: boolean;
  readonly now: Date;
}

export type Examination = Result<CallOutput<'packages.verify'>>;
