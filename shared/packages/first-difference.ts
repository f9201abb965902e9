/** Where two JSON values differ first, in the order of `expected`; null when they are the same. */
export interface Difference {
  /** `matters.0.yes.heads`. */
  readonly at: string;
  readonly stated: string;
  readonly expected: string;
}

export function firstDifference(stated: unknown, expected: unknown, at = ''): Difference | null {
  if (isTree(stated) && isTree(expected) && Array.isArray(stated) === Array.isArray(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(stated)])) {
      const found = firstDifference(own(stated, key), own(expected, key), at === '' ? key : `${at}.${key}`);
      if (found) return found;
    }
    return null;
  }
  return stated === expected ? null : { at, stated: show(stated), expected: show(expected) };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function own(tree: Record<string, unknown>, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(tree, key) ? tree[key] : undefined;
}

function show(value: unknown): string {
  if (value === undefined) return '（无）';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
