import { useEffect, useEffectEvent } from 'react';

/** Menu commands whose meaning is the screen's own: 新建, 保存, 打印. */
export type ScreenCommand = 'new' | 'save' | 'print';

const listeners = new Set<(command: string) => void>();

export function tellScreen(command: string): void {
  for (const listener of [...listeners]) listener(command);
}

/** `useScreenCommand('print', () => …)`: while the screen is shown, Ctrl+P and the menu's 打印 do this. */
export function useScreenCommand(command: ScreenCommand, act: () => void): void {
  const run = useEffectEvent((told: string) => {
    if (told === command) act();
  });
  useEffect(() => {
    const listener = (told: string) => run(told);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
}
