import { Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { bridge } from '../../app/bridge';
import { PassphraseFields, type PassphrasePair } from '../../app/gate/passphrase-fields';
import { say } from '../../app/notices';
import { RefusalNotice } from '../../app/refusal-notice';

interface Fields extends PassphrasePair {
  readonly name: string;
}

/** A further officer, who types the passphrase here. */
export function AddOfficer({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  async function add({ name, passphrase }: Fields) {
    setBusy(true);
    const answer = await bridge['session.addOfficer']({ name: name.trim(), passphrase });
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    say.done(`已添加经办人${answer.value.name}`);
    onDone();
  }
  return (
    <Form<Fields> layout="vertical" requiredMark={false} className="inset-form" onFinish={fields => void add(fields)}>
      <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}>
        <Input autoFocus maxLength={50} />
      </Form.Item>
      <PassphraseFields label="此人的口令（由本人输入）" />
      {refusal && <RefusalNotice refusal={refusal} />}
      <Space>
        <Button type="primary" htmlType="submit" loading={busy}>
          添加
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </Space>
    </Form>
  );
}
