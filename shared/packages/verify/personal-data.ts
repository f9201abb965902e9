import { finding } from '../finding';
import type { RightfulNumber } from '../kinds/kind-rules';
import { PACKAGE_ENTRY } from '../layout';
import type { Finding } from '../verdict';

const mobile = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g;
const certificateNumber =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;

type Texts = ReadonlyMap<string, { readonly title: string; readonly text: string }>;

export interface StrangeNumber {
  readonly path: string;
  readonly what: '居民身份证号码' | '手机号码';
}

/**
 * Looks for numbers that no package may carry (formats.md 5; PIPL): identity numbers and mobile numbers of people. What a
 * form asks for stands where it asks for it, and nowhere else. `texts`: documents by path.
 */
export function checkPersonalData(facts: unknown, texts: Texts, byRight: readonly RightfulNumber[]): Finding[] {
  const strange = strangeNumbers(facts, texts, byRight);
  if (strange.length === 0) return [finding('personal-ok')];
  return strange.map(({ path, what }) => finding('personal-found', path, { what }));
}

export function strangeNumbers(facts: unknown, texts: Texts, byRight: readonly RightfulNumber[]): StrangeNumber[] {
  const anywhere = byRight.filter(({ at }) => at === null);
  const places = byRight.flatMap(({ at }) => (at === null ? [] : [at]));
  return [
    ...inText(PACKAGE_ENTRY, JSON.stringify(without(facts, places)), anywhere),
    ...[...texts].flatMap(([path, { title, text }]) =>
      inText(
        path,
        text,
        byRight.filter(({ documents }) => documents === null || documents.includes(title)),
      ),
    ),
  ];
}

/** The facts without the values at those places. */
function without(facts: unknown, places: readonly (readonly string[])[]): unknown {
  if (places.length === 0) return facts;
  const copy = JSON.parse(JSON.stringify(facts)) as unknown;
  for (const place of places) {
    const owner = place
      .slice(0, -1)
      .reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], copy);
    const last = place[place.length - 1];
    if (typeof owner === 'object' && owner !== null && last !== undefined)
      delete (owner as Record<string, unknown>)[last];
  }
  return copy;
}

function inText(path: string, text: string, byRight: readonly RightfulNumber[]): StrangeNumber[] {
  const allowed = new Set(byRight.map(({ number }) => number.replace(/[\s-]/g, '').toUpperCase()));
  const has = (pattern: RegExp) => [...text.matchAll(pattern)].some(([number]) => !allowed.has(number.toUpperCase()));
  return [
    ...(has(certificateNumber) ? [{ path, what: '居民身份证号码' } as const] : []),
    ...(has(mobile) ? [{ path, what: '手机号码' } as const] : []),
  ];
}
