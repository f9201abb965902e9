import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { SessionStatus } from '#shared/ipc/contract';
import { FolderPicker } from '../../components/folder-picker';
import { bridge } from '../bridge';
import { RefusalNotice } from '../refusal-notice';
import { close } from '../session-control';

/** Points the program at a data folder that exists already. */
export function UseFolderCard({ status, onBack }: { status: SessionStatus; onBack: () => void }) {
  const [path, setPath] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function use() {
    if (!path) return;
    const answer = await bridge['setup.useFolder']({ dataFolder: path });
    if (!answer.ok) return setRefusal(answer.refusal);
    onBack();
    close(answer.value);
  }
  return (
    <div className="gate-card gate-card-wide">
      <Button type="link" icon={<ArrowLeftOutlined />} className="gate-back" onClick={onBack}>
        返回
      </Button>
      <h1>使用已有的数据文件夹</h1>
      <p className="gate-about">选择共治工作台用过的数据文件夹。打开后用原来的口令或恢复密钥进入。</p>
      <FolderPicker
        value={status.missingFolder ? null : status.defaultDataFolder}
        onChange={next => {
          setPath(next);
          setRefusal(null);
        }}
      />
      {refusal && (
        <div className="gate-refusal">
          <RefusalNotice refusal={refusal} />
        </div>
      )}
      <div className="gate-next">
        <Button type="primary" size="large" disabled={!path} onClick={() => void use()}>
          使用这个文件夹
        </Button>
      </div>
    </div>
  );
}
