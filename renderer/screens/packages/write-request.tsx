import { Button, Space } from 'antd';
import { useState } from 'react';
import { bridge } from '../../app/bridge';
import { say } from '../../app/notices';
import { FolderPicker } from '../../components/folder-picker';
import type { KeyPart } from './key-part';

interface WriteRequestProps extends Pick<KeyPart, 'onRefusal'> {
  readonly onDone: () => void;
}

/** Where the request for the city's certificate goes. */
export function WriteRequest({ onRefusal, onDone }: WriteRequestProps) {
  const [folder, setFolder] = useState<string | null>(null);
  async function write() {
    if (folder === null) return;
    const answer = await bridge['keys.writeRequest']({ folder });
    if (!answer.ok) return onRefusal(answer.refusal);
    onRefusal(null);
    onDone();
    say.done(`证书申请已写好：${answer.value.path}`);
  }
  return (
    <div className="key-request">
      <p>证书申请写到哪个文件夹：</p>
      <FolderPicker value={null} onChange={(path, listing) => setFolder(listing?.writable ? path : null)} />
      <Space>
        <Button type="primary" disabled={folder === null} onClick={() => void write()}>
          写到这里
        </Button>
        <Button onClick={onDone}>取消</Button>
      </Space>
    </div>
  );
}
