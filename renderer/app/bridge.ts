import type { Bridge } from '#shared/ipc/contract';

declare global {
  interface Window {
    /** Put there by the preload script; the only door to the main process. */
    readonly gongzhi: Bridge;
  }
}

export const bridge: Bridge = (globalThis as unknown as Window).gongzhi;
