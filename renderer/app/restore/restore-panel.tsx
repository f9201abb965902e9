import { Alert, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { ListedBackup, RestorePreview, SessionStatus } from '#shared/ipc/contract';
import { bridge } from '../bridge';
import { runLongWork } from '../long-work';
import { say } from '../notices';
import { RefusalNotice } from '../refusal-notice';
import { close } from '../session-control';
import { ChooseBackup } from './choose-backup';
import { PreviewList } from './preview-list';
import { judge } from './restore-view';

interface RestorePanelProps {
  /** Where to look first. */
  readonly folder: string | null;
  readonly practice: boolean;
  /** Whether there is a store here that would be replaced. */
  readonly storeHere: boolean;
  readonly dataFolder: string;
  readonly onDone: (status: SessionStatus) => void;
}

interface SecretFields {
  readonly officerId: string;
  readonly secret: string;
}

const RECOVERY = 'recovery';

/** Three steps: which backup, with what it is opened, what restoring brings and loses. */
export function RestorePanel({ folder, practice, storeHere, dataFolder, onDone }: RestorePanelProps) {
  const [backup, setBackup] = useState<ListedBackup | null>(null);
  const [secret, setSecret] = useState<{ officerId: string | null; secret: string } | null>(null);
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function inspect(fields: SecretFields) {
    if (!backup) return;
    const used = { officerId: fields.officerId === RECOVERY ? null : fields.officerId, secret: fields.secret };
    const answer = await runLongWork('正在读取备份', () => bridge['restore.inspect']({ path: backup.path, ...used }));
    if (!answer.ok) return setRefusal(answer.refusal);
    setRefusal(null);
    setSecret(used);
    setPreview(answer.value);
  }

  async function apply() {
    if (!backup || !secret) return;
    const answer = await runLongWork('正在恢复', () =>
      bridge['restore.apply']({ path: backup.path, ...secret, dataFolder }),
    );
    if (!answer.ok) return setRefusal(answer.refusal);
    say.done('已恢复，请用备份里的口令进入');
    onDone(answer.value);
    close(answer.value);
  }

  if (!backup) return <ChooseBackup folder={folder} onChoose={setBackup} />;
  const judgement = preview ? judge(preview, practice, storeHere) : [];
  return (
    <div className="restore">
      <div className="chosen-folder">
        <span className="chosen-path">{backup.name}</span>
        <Button
          onClick={() => {
            setBackup(null);
            setPreview(null);
            setRefusal(null);
          }}
        >
          换一个备份
        </Button>
      </div>
      {!preview && (
        <Form<SecretFields>
          layout="vertical"
          requiredMark={false}
          initialValues={{ officerId: backup.officers[0]?.id ?? RECOVERY, secret: '' }}
          onFinish={fields => void inspect(fields)}
        >
          <Form.Item name="officerId" label="用什么打开备份">
            <Select
              options={[
                ...backup.officers.map(officer => ({ value: officer.id, label: `${officer.name}的口令` })),
                { value: RECOVERY, label: '恢复密钥' },
              ]}
            />
          </Form.Item>
          <Form.Item name="secret" label="口令或恢复密钥" rules={[{ required: true, message: '请输入口令或恢复密钥' }]}>
            <Input.Password autoFocus autoComplete="off" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            查看备份内容
          </Button>
        </Form>
      )}
      {judgement.map(({ tone, title, words }) => (
        <Alert key={title} type={tone} showIcon title={title} description={words} />
      ))}
      {preview && <PreviewList preview={preview} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      {preview && (
        <div className="gate-next">
          <Button type="primary" danger={preview.loses > 0} onClick={() => void apply()}>
            {preview.loses > 0 ? `恢复，并放弃 ${preview.loses} 条记录` : '恢复'}
          </Button>
        </div>
      )}
    </div>
  );
}
