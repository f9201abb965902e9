import type { Refusal } from '../../basics/result';
import type { RefusalCode } from '../../text/refusals';

/** Thrown inside the readers only, caught by `read-source.ts`, which answers a `Result`. */
export class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, params?: Refusal['params']) {
    super(code);
    this.refusal = { code, ...(params ? { params } : {}) };
  }
}
