import { Form, Input } from 'antd';
import { PassphraseFields, type PassphrasePair } from '../passphrase-fields';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

interface OfficerFields extends PassphrasePair {
  readonly officerName: string;
}

export function OfficerStep({ draft, onNext, onBack }: StepProps) {
  return (
    <Form<OfficerFields>
      layout="vertical"
      requiredMark={false}
      initialValues={{ officerName: draft.officerName, passphrase: draft.passphrase, again: draft.passphrase }}
      onFinish={({ officerName, passphrase }) => onNext({ officerName: officerName.trim(), passphrase })}
    >
      <StepFrame
        title="第一位经办人"
        about="每次进入都要输入口令。口令忘了没有人能替您找回，只能用稍后打印的恢复密钥。其他经办人以后在“设置”里添加。"
        onBack={onBack}
        next="下一步"
      >
        <Form.Item
          name="officerName"
          label="姓名"
          rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}
          extra="记入操作记录，不印在公告上。"
        >
          <Input autoFocus maxLength={50} />
        </Form.Item>
        <PassphraseFields />
      </StepFrame>
    </Form>
  );
}
