import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { SessionStatus } from '#shared/ipc/contract';
import { bridge } from '../bridge';
import { RefusalNotice } from '../refusal-notice';
import { enter } from '../session-control';

interface UnlockFields {
  readonly officerId: string;
  readonly passphrase: string;
}

export function UnlockCard({ status }: { status: SessionStatus }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const officers = status.store?.officers ?? [];
  async function unlock(fields: UnlockFields) {
    const answer = await bridge['session.unlock'](fields);
    const entered = answer.ok ? await enter(answer.value) : answer;
    if (!entered.ok) setRefusal(entered.refusal);
  }
  return (
    <main className="gate-card">
      <h1>共治工作台</h1>
      <Form<UnlockFields> layout="vertical" onFinish={unlock} initialValues={{ officerId: officers[0]?.id }}>
        <Form.Item name="officerId" label="经办人">
          <Select options={officers.map(officer => ({ value: officer.id, label: officer.name }))} />
        </Form.Item>
        <Form.Item name="passphrase" label="口令">
          <Input.Password autoFocus autoComplete="off" />
        </Form.Item>
        {refusal && <RefusalNotice refusal={refusal} />}
        <Button type="primary" htmlType="submit" block>
          进入
        </Button>
      </Form>
    </main>
  );
}
