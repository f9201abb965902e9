import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { Refusal, Result } from '#shared/basics/result';
import { bridge } from '../../app/bridge';
import { RefusalNotice } from '../../app/refusal-notice';
import { FolderPicker } from '../../components/folder-picker';

interface ExportDialogProps {
  readonly title: string;
  readonly run: (folder: string, overwrite: boolean) => Promise<Result<{ readonly path: string }>>;
  readonly onClose: () => void;
}

/** Where to write: a folder of this computer; the answer is shown here, so that nothing is done out of sight. */
export function ExportDialog({ title, run, onClose }: ExportDialogProps) {
  const [folder, setFolder] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const write = async (overwrite: boolean) => {
    if (folder === null) return;
    setBusy(true);
    const answer = await run(folder, overwrite);
    setBusy(false);
    if (answer.ok) setPath(answer.value.path);
    setRefusal(answer.ok ? null : answer.refusal);
  };
  const exists = refusal?.code === 'file-exists';
  return (
    <Modal
      open={!busy}
      title={path === null ? title : '已导出'}
      width={680}
      onCancel={onClose}
      footer={
        path === null ? (
          <>
            <Button onClick={onClose}>取消</Button>
            <Button type="primary" disabled={folder === null} onClick={() => void write(exists)}>
              {exists ? '覆盖原文件' : '导出到这里'}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => void bridge['files.reveal']({ path })}>打开所在文件夹</Button>
            <Button type="primary" onClick={onClose}>
              完成
            </Button>
          </>
        )
      }
    >
      {refusal && <RefusalNotice refusal={refusal} />}
      {path === null ? <FolderPicker value={folder} onChange={setFolder} /> : <p className="break-all">{path}</p>}
    </Modal>
  );
}
