import { Alert, Button } from 'antd';
import type { SessionStatus } from '#shared/ipc/contract';
import { refreshStatus } from '../session-control';

interface MissingFolderCardProps {
  readonly status: SessionStatus;
  readonly onUseFolder: () => void;
  readonly onRestore: () => void;
}

/** The data folder that was used last is not there: a pulled drive, a renamed folder. Nothing is made in its place. */
export function MissingFolderCard({ status, onUseFolder, onRestore }: MissingFolderCardProps) {
  return (
    <div className="gate-card">
      <h1>找不到数据文件夹</h1>
      <p className="gate-about">上次使用的数据文件夹现在打不开，程序没有改动任何内容。</p>
      <Alert
        type="warning"
        showIcon
        title={status.missingFolder}
        description="如果它在移动硬盘或 U 盘上，请插好后再试。"
      />
      <div className="gate-stack">
        <Button type="primary" size="large" block onClick={() => void refreshStatus()}>
          再试一次
        </Button>
        <Button size="large" block onClick={onUseFolder}>
          数据已移到别处，指定文件夹
        </Button>
        <Button size="large" block onClick={onRestore}>
          从备份恢复
        </Button>
      </div>
    </div>
  );
}
