import { useEffect, useEffectEvent } from 'react';
import { bridge } from './bridge';
import { isWorking } from './long-work';
import { say } from './notices';
import { lock } from './session-control';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const LOOK_EVERY_MS = 5_000;
const TELL_EVERY_MS = 30_000;

/**
 * Locks after `minutes` without a sign of the officer. The main process keeps a clock of its own, which counts from the
 * last call; a light call now and then tells it that someone is reading.
 */
export function useIdleLock(minutes: number): void {
  const leave = useEffectEvent(() => {
    void lock().then(() => say.info('一段时间没有操作，程序已自动锁定'));
  });
  useEffect(() => {
    let last = Date.now();
    let told = Date.now();
    let left = false;
    const sign = () => {
      last = Date.now();
      if (last - told < TELL_EVERY_MS) return;
      told = last;
      void bridge['session.status']({});
    };
    const timer = setInterval(() => {
      if (isWorking()) sign();
      if (left || Date.now() - last < minutes * 60_000) return;
      left = true;
      leave();
    }, LOOK_EVERY_MS);
    for (const name of SIGNS) window.addEventListener(name, sign, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
    };
  }, [minutes]);
}
