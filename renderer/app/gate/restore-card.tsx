import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { SessionStatus } from '#shared/ipc/contract';
import { RestorePanel } from '../restore/restore-panel';

/** Restoring while closed: on another machine, or when this one's data are gone. */
export function RestoreCard({ status, onBack }: { status: SessionStatus; onBack: () => void }) {
  return (
    <div className="gate-card gate-card-wide">
      <Button type="link" icon={<ArrowLeftOutlined />} className="gate-back" onClick={onBack}>
        返回
      </Button>
      <h1>从备份恢复</h1>
      <p className="gate-about">先看清备份里有什么、恢复会带来和失去什么，再决定。</p>
      <RestorePanel
        folder={null}
        practice={status.practice}
        storeHere={status.store !== null}
        dataFolder={status.store?.dataFolder ?? status.defaultDataFolder}
        onDone={onBack}
      />
    </div>
  );
}
