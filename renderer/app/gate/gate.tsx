import type { SessionStatus } from '#shared/ipc/contract';
import { PracticeBand } from '../practice-band';
import { UnlockCard } from './unlock-card';

/** What is shown while the store is closed: first start, unlock, or the missing data folder. */
export function Gate({ status }: { status: SessionStatus }) {
  return (
    <div className="gate">
      {status.store?.practice ? <PracticeBand /> : <span />}
      <UnlockCard status={status} />
    </div>
  );
}
