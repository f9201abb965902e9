import { exhaustive } from '#shared/basics/exhaustive';
import { refuse } from '#shared/basics/result';
import type { StartHelper } from '../../bounded/helper';
import { runBounded } from '../../bounded/run-bounded';
import type { Trust } from '../../keys/trust-store';
import type { Examination, ExaminationJob } from './examination';
import { decodePackage } from './read-file';

export interface IntakeRequest {
  /** A file on disk, or null when its bytes came from the page. */
  readonly path: string | null;
  readonly name: string;
  /** Base64; null with `path`. */
  readonly data: string | null;
}

export interface IntakeSurroundings {
  readonly trust: Trust;
  readonly practice: boolean;
  readonly now: Date;
  readonly start: StartHelper;
  readonly signal: AbortSignal;
  /** For tests; else `LONGEST_SECONDS`. */
  readonly seconds?: number;
  progress(done: number, total: number, words: string): void;
}

/** Sixty dossiers have 185 documents, each written anew and compared: a fifth of this on an old office PC. */
const LONGEST_SECONDS = 120;

/** A received file, examined in a process of its own (`examine.ts`), so that a hostile one holds nothing but that. */
export async function intake(request: IntakeRequest, around: IntakeSurroundings): Promise<Examination> {
  const { path, name } = request;
  const given = path === null ? decodePackage(request.data ?? '') : null;
  if (given && !given.ok) return given;
  const job: ExaminationJob = {
    source: given ? { bytes: given.value } : { path: path ?? '' },
    name,
    roots: around.trust.roots,
    revocations: around.trust.revocations,
    practice: around.practice,
    now: around.now,
  };
  const { start, signal, progress, seconds = LONGEST_SECONDS } = around;
  const ended = await runBounded<Examination>(start, job, { seconds, signal, progress });
  switch (ended.state) {
    case 'answered':
      return ended.answer;
    case 'cancelled':
      return refuse('package-examination-cancelled', undefined, { at: name });
    case 'too-slow':
      return refuse('package-too-slow', { seconds }, { at: name });
    case 'ended':
      return refuse('package-too-heavy', undefined, { at: name });
    default:
      return exhaustive(ended);
  }
}
