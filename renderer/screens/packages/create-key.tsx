import { Form, Input } from 'antd';
import { bridge } from '../../app/bridge';
import { say } from '../../app/notices';
import { useSession } from '../../store/session';
import type { KeyPart } from './key-part';

/** The form's id: its button is the page's one action, top right. */
export const CREATE_KEY_FORM = 'create-key';

/** The name that the key will stand for. */
export function CreateKey({ onStatus, onRefusal }: KeyPart) {
  const { settings } = useSession();
  async function create({ commonName, unit }: { commonName: string; unit: string }) {
    const answer = await bridge['keys.create']({ commonName: commonName.trim(), unit: unit.trim() });
    if (!answer.ok) return onRefusal(answer.refusal);
    onRefusal(null);
    onStatus(answer.value);
    say.done('签名密钥已建立');
  }
  const required = { required: true, whitespace: true, message: '请填写' };
  return (
    <Form
      id={CREATE_KEY_FORM}
      layout="vertical"
      className="key-form"
      initialValues={{ commonName: '报送专用', unit: settings.bureau.slice(0, 64) }}
      onFinish={values => void create(values as { commonName: string; unit: string })}
    >
      <Form.Item
        label="单位"
        name="unit"
        rules={[required]}
        extra={`证书上同时写明 ${settings.city} ${settings.district}`}
      >
        <Input maxLength={64} />
      </Form.Item>
      <Form.Item label="用途" name="commonName" rules={[required]}>
        <Input maxLength={64} />
      </Form.Item>
    </Form>
  );
}
