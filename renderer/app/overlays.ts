import { useSyncExternalStore } from 'react';

/** What can lie over the screen, one at a time: never a dialog over a dialog. */
export type Overlay = 'palette' | 'keys' | 'about';

let open: Overlay | null = null;
const listeners = new Set<() => void>();

export function openOverlay(next: Overlay | null): void {
  open = next;
  for (const listener of [...listeners]) listener();
}

export function useOverlay(): Overlay | null {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
