import type { Refusal } from '#shared/basics/result';

/** The refusal of the last command, until one succeeds or the officer goes elsewhere. */
let refusal: Refusal | null = null;
const listeners = new Set<() => void>();

export function setRefusal(next: Refusal | null): void {
  refusal = next;
  for (const listener of [...listeners]) listener();
}

export function currentRefusal(): Refusal | null {
  return refusal;
}

export function onRefusal(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
