/** Locks after a time without a sign of the officer. The page reports presence; long work of the program does not count. */
export interface IdleLock {
  touch(): void;
  start(minutes: number): void;
  stop(): void;
}

const CHECK_MS = 5_000;

export function createIdleLock(now: () => Date, onIdle: () => void): IdleLock {
  let last = 0;
  let timer: NodeJS.Timeout | null = null;
  const stop = () => {
    if (timer) clearInterval(timer);
    timer = null;
  };
  return {
    touch() {
      last = now().getTime();
    },
    start(minutes) {
      stop();
      last = now().getTime();
      timer = setInterval(() => {
        const passed = now().getTime() - last;
        // A clock that was set back must not keep the program open for the difference.
        if (passed < 0) last = now().getTime();
        else if (passed >= minutes * 60_000) {
          stop();
          onIdle();
        }
      }, CHECK_MS);
      timer.unref();
    },
    stop,
  };
}
