/** Names beside the store's folder while it is being replaced. `copying` becomes `ready` only when it is complete. */
export function swapPaths(store: string): { copying: string; ready: string; aside: (now: Date) => string } {
  return {
    copying: `${store}.恢复中`,
    ready: `${store}.待换入`,
    aside: now => `${store}-恢复前-${now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}`,
  };
}
