import { useEffect, useState } from 'react';
import type { SessionStatus } from '#shared/ipc/contract';
import { bridge } from '../bridge';

/** Counts the wait after wrong passphrases down; `ask` reads it anew from the main process, which decides. */
export function useWait(status: SessionStatus): { readonly seconds: number; readonly ask: () => Promise<void> } {
  const [until, setUntil] = useState(() => Date.now() + status.waitSeconds * 1000);
  const [seconds, setSeconds] = useState(status.waitSeconds);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, [until]);
  const ask = async () => {
    const answer = await bridge['session.status']({});
    if (!answer.ok) return;
    setUntil(Date.now() + answer.value.waitSeconds * 1000);
    setSeconds(answer.value.waitSeconds);
  };
  return { seconds, ask };
}
