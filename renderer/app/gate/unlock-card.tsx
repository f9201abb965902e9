import { Button, Form, Input, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { SessionStatus } from '#shared/ipc/contract';
import { bridge } from '../bridge';
import { RefusalNotice } from '../refusal-notice';
import { enter } from '../session-control';
import { ModeSwitch } from './mode-switch';
import { useWait } from './use-wait';
import { waitWords } from './wait-words';

interface UnlockFields {
  readonly officerId: string;
  readonly passphrase: string;
}

interface UnlockCardProps {
  readonly status: SessionStatus;
  readonly onRecover: () => void;
  readonly onRestore: () => void;
}

const LAST_OFFICER = 'gongzhi.last-officer';

/** Who comes to the desk, and the passphrase. */
export function UnlockCard({ status, onRecover, onRestore }: UnlockCardProps) {
  const [form] = Form.useForm<UnlockFields>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const wait = useWait(status);
  const officers = status.store?.officers ?? [];
  const last = officers.find(officer => officer.id === localStorage.getItem(LAST_OFFICER)) ?? officers[0];

  useEffect(() => {
    document.title = '进入 · 共治工作台';
  }, []);

  async function unlock(fields: UnlockFields) {
    setBusy(true);
    setRefusal(null);
    const answer = await bridge['session.unlock'](fields);
    if (answer.ok) {
      localStorage.setItem(LAST_OFFICER, fields.officerId);
      await enter(answer.value);
      return;
    }
    setBusy(false);
    setRefusal(answer.refusal);
    form.setFieldValue('passphrase', '');
    form.focusField('passphrase');
    await wait.ask();
  }

  return (
    <div className="gate-card">
      <h1>进入工作台</h1>
      <p className="gate-about">
        {status.store?.city} {status.store?.district} · {status.store?.dataFolder}
      </p>
      <Form<UnlockFields>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={fields => void unlock(fields)}
        initialValues={{ officerId: last?.id, passphrase: '' }}
      >
        <Form.Item name="officerId" label="经办人">
          {officers.length <= 4 ? (
            <Radio.Group
              optionType="button"
              className="officer-choice"
              options={officers.map(officer => ({ value: officer.id, label: officer.name }))}
            />
          ) : (
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={officers.map(officer => ({ value: officer.id, label: officer.name }))}
            />
          )}
        </Form.Item>
        <Form.Item name="passphrase" label="口令" rules={[{ required: true, message: '请输入口令' }]}>
          <Input.Password autoFocus autoComplete="off" size="large" />
        </Form.Item>
        {refusal && (
          <div className="gate-refusal">
            <RefusalNotice refusal={refusal} />
          </div>
        )}
        <Button type="primary" htmlType="submit" size="large" block loading={busy} disabled={wait.seconds > 0}>
          {wait.seconds > 0 ? waitWords(wait.seconds) : '进入'}
        </Button>
      </Form>
      <div className="gate-ways">
        <Button type="link" onClick={onRecover}>
          忘记口令
        </Button>
        <Button type="link" onClick={onRestore}>
          从备份恢复
        </Button>
        <ModeSwitch status={status} />
      </div>
    </div>
  );
}
