import { Button } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { showMoment } from '#shared/basics/moment';
import type { ListedBackup } from '#shared/ipc/contract';
import { EmptyState } from '../../components/empty-state';
import { FolderPicker } from '../../components/folder-picker';
import { showBytes } from '../../components/folder-words';
import { bridge } from '../bridge';
import { RefusalNotice } from '../refusal-notice';

/** The folder that backups lie in, and the backups in it. */
export function ChooseBackup({
  folder,
  onChoose,
}: {
  folder: string | null;
  onChoose: (backup: ListedBackup) => void;
}) {
  const [files, setFiles] = useState<readonly ListedBackup[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function look(path: string | null) {
    if (!path) return setFiles(null);
    const answer = await bridge['backup.list']({ folder: path });
    if (!answer.ok) return setRefusal(answer.refusal);
    setRefusal(null);
    setFiles(answer.value.files);
  }
  return (
    <div className="restore">
      <FolderPicker value={folder} onChange={path => void look(path)} />
      {refusal && <RefusalNotice refusal={refusal} />}
      {files && files.length === 0 && (
        <EmptyState title="这个文件夹里没有备份">请打开放备份的文件夹，例如 U 盘。</EmptyState>
      )}
      {files && files.length > 0 && (
        <ul className="backup-files" aria-label="找到的备份">
          {files.map(file => (
            <li key={file.path}>
              <span className="backup-name">{file.name}</span>
              <span className="muted tabular">
                {showMoment(file.at)} · {file.seq.toLocaleString('zh-CN')} 条 · {showBytes(file.bytes)}
              </span>
              <Button onClick={() => onChoose(file)}>选用</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
