import type { RefusalCode } from '../text/refusals';

/**
 * An expected failure: a value, never an exception. `code` has one Chinese sentence and one next action in
 * `shared/text/refusals/`; `params` fill the sentence, `at` names the place (a row, a path, a ballot number),
 * `rule` the article it rests on (domain.md ids such as `CC-278`).
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly at?: string;
  readonly rule?: string;
}

export type Result<T, E = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse(
  code: RefusalCode,
  params?: Refusal['params'],
  where?: { at?: string; rule?: string },
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, ...(params ? { params } : {}), ...(where ?? {}) } };
}
