import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { SessionStatus } from '#shared/ipc/contract';
import { bridge } from '../bridge';
import { RefusalNotice } from '../refusal-notice';
import { enter } from '../session-control';
import { PassphraseFields, type PassphrasePair } from './passphrase-fields';

interface RecoverFields extends PassphrasePair {
  readonly recoveryKey: string;
  readonly officer: string;
  readonly officerName?: string;
}

const NEW_OFFICER = 'new';

/** With the printed key: a new passphrase for an officer, or a new officer where none is left. */
export function RecoverCard({ status, onBack }: { status: SessionStatus; onBack: () => void }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const officers = status.store?.officers ?? [];

  async function recover(fields: RecoverFields) {
    setBusy(true);
    const fresh = fields.officer === NEW_OFFICER;
    const answer = await bridge['session.recover']({
      recoveryKey: fields.recoveryKey,
      officerId: fresh ? null : fields.officer,
      officerName: fresh ? (fields.officerName ?? '') : (officers.find(one => one.id === fields.officer)?.name ?? ''),
      passphrase: fields.passphrase,
    });
    if (answer.ok) {
      await enter(answer.value);
      return;
    }
    setBusy(false);
    setRefusal(answer.refusal);
  }

  return (
    <div className="gate-card gate-card-wide">
      <Button type="link" icon={<ArrowLeftOutlined />} className="gate-back" onClick={onBack}>
        返回
      </Button>
      <h1>用恢复密钥设新口令</h1>
      <p className="gate-about">恢复密钥是第一次使用时打印的那张纸，共 8 组。数据不会改变，只换口令。</p>
      <Form<RecoverFields>
        layout="vertical"
        requiredMark={false}
        onFinish={fields => void recover(fields)}
        initialValues={{ officer: officers[0]?.id ?? NEW_OFFICER, recoveryKey: '' }}
      >
        <Form.Item
          name="recoveryKey"
          label="恢复密钥"
          extra="大小写、空格和连字符都不影响。"
          rules={[{ required: true, message: '请输入恢复密钥' }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 2 }} spellCheck={false} className="key-input" />
        </Form.Item>
        <Form.Item name="officer" label="为谁设新口令">
          <Select
            options={[
              ...officers.map(officer => ({ value: officer.id, label: officer.name })),
              { value: NEW_OFFICER, label: '新的经办人' },
            ]}
          />
        </Form.Item>
        <Form.Item noStyle dependencies={['officer']}>
          {({ getFieldValue }) =>
            getFieldValue('officer') === NEW_OFFICER && (
              <Form.Item name="officerName" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
                <Input maxLength={50} />
              </Form.Item>
            )
          }
        </Form.Item>
        <PassphraseFields label="新口令" />
        {refusal && (
          <div className="gate-refusal">
            <RefusalNotice refusal={refusal} />
          </div>
        )}
        <div className="gate-next">
          <Button type="primary" htmlType="submit" size="large" loading={busy}>
            设新口令并进入
          </Button>
        </div>
      </Form>
    </div>
  );
}
