import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { bridge } from '../../app/bridge';
import { PassphraseFields, type PassphrasePair } from '../../app/gate/passphrase-fields';
import { say } from '../../app/notices';
import { RefusalNotice } from '../../app/refusal-notice';
import { Section } from '../../components/section';

interface Fields extends PassphrasePair {
  readonly old: string;
}

export function ChangePassphrase({ name }: { name: string }) {
  const [form] = Form.useForm<Fields>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  async function change({ old, passphrase }: Fields) {
    setBusy(true);
    const answer = await bridge['session.changePassphrase']({ old, new: passphrase });
    setBusy(false);
    setRefusal(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    form.resetFields();
    say.done('口令已更换，下次进入时使用新口令');
  }
  return (
    <Section title="更换我的口令" about={`${name}，恢复密钥不变。`}>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        className="narrow-form"
        onFinish={fields => void change(fields)}
      >
        <Form.Item name="old" label="现在的口令" rules={[{ required: true, message: '请输入现在的口令' }]}>
          <Input.Password autoComplete="off" />
        </Form.Item>
        <PassphraseFields label="新口令" />
        {refusal && <RefusalNotice refusal={refusal} />}
        <Button htmlType="submit" loading={busy}>
          更换口令
        </Button>
      </Form>
    </Section>
  );
}
