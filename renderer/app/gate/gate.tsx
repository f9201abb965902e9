import { useState } from 'react';
import type { SessionStatus } from '#shared/ipc/contract';
import { FirstStart } from './first-start/first-start';
import { GateFrame } from './gate-frame';
import { MissingFolderCard } from './missing-folder-card';
import { RecoverCard } from './recover-card';
import { RestoreCard } from './restore-card';
import { UnlockCard } from './unlock-card';
import { UseFolderCard } from './use-folder-card';

type Side = 'recover' | 'use-folder' | 'restore' | null;

/** What is shown while the store is closed: first start, unlock, the missing folder, and the ways round them. */
export function Gate({ status }: { status: SessionStatus }) {
  const [side, setSide] = useState<Side>(null);
  const back = () => setSide(null);
  if (side === null && status.state === 'new') {
    return (
      <FirstStart status={status} onUseFolder={() => setSide('use-folder')} onRestore={() => setSide('restore')} />
    );
  }
  return (
    <GateFrame practice={status.practice}>
      {side === 'recover' && <RecoverCard status={status} onBack={back} />}
      {side === 'use-folder' && <UseFolderCard status={status} onBack={back} />}
      {side === 'restore' && <RestoreCard status={status} onBack={back} />}
      {side === null && status.state === 'missing' && (
        <MissingFolderCard
          status={status}
          onUseFolder={() => setSide('use-folder')}
          onRestore={() => setSide('restore')}
        />
      )}
      {side === null && status.state !== 'missing' && (
        <UnlockCard status={status} onRecover={() => setSide('recover')} onRestore={() => setSide('restore')} />
      )}
    </GateFrame>
  );
}
