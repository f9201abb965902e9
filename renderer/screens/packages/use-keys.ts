import { useEffect, useState } from 'react';
import type { CallOutput, KeyStatus } from '#shared/ipc/contract';
import { bridge } from '../../app/bridge';
import { showRefusal } from '../../app/refusal-notice';

/** The district's key as the main process has it; `setStatus` takes the answer of a call that changed it. */
export function useKeyStatus() {
  const [status, setStatus] = useState<KeyStatus | null>(null);
  useEffect(() => {
    void bridge['keys.status']({}).then(answer => (answer.ok ? setStatus(answer.value) : showRefusal(answer.refusal)));
  }, []);
  return { status, setStatus };
}

export type TrustList = CallOutput<'trust.list'>;

/** Whom this machine trusts; `reload` after a change. */
export function useTrust() {
  const [trust, setTrust] = useState<TrustList | null>(null);
  const reload = () =>
    bridge['trust.list']({}).then(answer => (answer.ok ? setTrust(answer.value) : showRefusal(answer.refusal)));
  useEffect(() => void reload(), []);
  return { trust, reload };
}
