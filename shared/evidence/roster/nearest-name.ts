/** Under this likeness a suggestion would only mislead. */
const LIKE = 0.45;

/** What the names of all companies have in common tells none from another. */
const COMMON = /(?:物业|服务|管理|发展|集团|股份|有限|责任|公司|分公司|小区)/g;

/** The registered name that is most like a written one; null when none is. */
export function nearestName(text: string, names: readonly string[]): string | null {
  const own = core(text);
  let best: { readonly name: string; readonly like: number } | null = null;
  for (const name of names) {
    const other = core(name);
    const inside = own !== '' && other !== '' && (other.includes(own) || own.includes(other));
    const like = inside
      ? 1
      : Math.max(likeness(pairs(own), pairs(other)), 0.8 * likeness(new Set(own), new Set(other)));
    if (like >= LIKE && (best === null || like > best.like)) best = { name, like };
  }
  return best?.name ?? null;
}

/** A name for comparison: brackets and spaces of either width are the same. */
export function plainName(text: string): string {
  return text
    .replace(/[\s\u3000]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .normalize('NFKC');
}

function core(text: string): string {
  const plain = plainName(text);
  return plain.replace(COMMON, '') || plain;
}

/** Neighbouring characters; a name of one character is itself. */
function pairs(text: string): Set<string> {
  const letters = [...text];
  if (letters.length < 2) return new Set(letters);
  return new Set(letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter));
}

/** Dice: what is shared among all. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const part of a) if (b.has(part)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
