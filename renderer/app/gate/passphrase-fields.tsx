import { Form, Input } from 'antd';
import { passphraseWords, MIN_PASSPHRASE } from './passphrase-words';

export interface PassphrasePair {
  readonly passphrase: string;
  readonly again: string;
}

/** A passphrase twice, with a word on how good it is. Inside an antd Form whose fields include `PassphrasePair`. */
export function PassphraseFields({ label = '口令' }: { label?: string }) {
  const passphrase = Form.useWatch<string | undefined>('passphrase') ?? '';
  return (
    <div className="passphrase-fields">
      <Form.Item
        name="passphrase"
        label={label}
        extra={passphraseWords(passphrase)}
        rules={[{ required: true, min: MIN_PASSPHRASE, message: `口令至少 ${MIN_PASSPHRASE} 位` }]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label="再输一遍"
        dependencies={['passphrase']}
        rules={[
          { required: true, message: '请再输一遍' },
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('passphrase')
                ? Promise.resolve()
                : Promise.reject(new Error('两次输入的口令不一致')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </div>
  );
}
