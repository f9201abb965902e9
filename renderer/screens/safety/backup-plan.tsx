import { Button, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { BackupStatus } from '#shared/ipc/contract';
import { bridge } from '../../app/bridge';
import { say } from '../../app/notices';
import { RefusalNotice } from '../../app/refusal-notice';
import { FolderPicker } from '../../components/folder-picker';
import { Section } from '../../components/section';
import { schedules } from './backup-view';

interface Fields {
  readonly everyHours: number;
  readonly keep: number;
}

/** Where backups go, how often, how many are kept. */
export function BackupPlan({ status, onSaved }: { status: BackupStatus; onSaved: (status: BackupStatus) => void }) {
  const [folder, setFolder] = useState(status.folder);
  const [choosing, setChoosing] = useState(status.folder === null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function save({ everyHours, keep }: Fields) {
    const answer = await bridge['backup.configure']({ folder, everyHours: everyHours || null, keep });
    if (!answer.ok) return setRefusal(answer.refusal);
    setRefusal(null);
    say.done('备份安排已保存');
    onSaved(answer.value);
  }
  return (
    <Section title="备份安排" about="建议放在 U 盘上，与电脑分开保管。">
      <Form<Fields>
        layout="vertical"
        requiredMark={false}
        initialValues={{ everyHours: status.everyHours ?? 0, keep: status.keep }}
        onFinish={fields => void save(fields)}
      >
        <div className="plan-folder">
          <span className="field-label">备份文件夹</span>
          {choosing ? (
            <FolderPicker stacked value={folder} onChange={path => setFolder(path)} />
          ) : (
            <div className="chosen-folder">
              <span className="chosen-path">{folder}</span>
              <Button size="small" onClick={() => setChoosing(true)}>
                更改…
              </Button>
            </div>
          )}
        </div>
        <Form.Item name="everyHours" label="定时备份" extra="程序打开并已进入时按时进行。">
          <Select options={schedules} />
        </Form.Item>
        <Form.Item name="keep" label="只保留最近几份" rules={[{ required: true, message: '请填写份数' }]}>
          <InputNumber min={1} max={100} precision={0} suffix="份" />
        </Form.Item>
        {refusal && <RefusalNotice refusal={refusal} />}
        <Button htmlType="submit" disabled={!folder}>
          保存备份安排
        </Button>
      </Form>
    </Section>
  );
}
