import { PrinterOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { RefusalNotice } from '../../refusal-notice';
import { StepFrame } from './step-frame';

interface KeyStepProps {
  readonly recoveryKey: string;
  /** 1-based group that is to be typed again. */
  readonly askGroup: number;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly onPrint: () => Promise<void>;
  readonly onConfirm: (part: string) => void;
}

/** The recovery key, shown this once. First it is shown; then it is hidden and one group is asked for. */
export function KeyStep({ recoveryKey, askGroup, busy, refusal, onPrint, onConfirm }: KeyStepProps) {
  const [kept, setKept] = useState(false);
  if (!kept) {
    return (
      <Form onFinish={() => setKept(true)}>
        <StepFrame
          title="恢复密钥"
          about="忘记口令、换电脑或电脑损坏时，只有它能打开数据。它只显示这一次：请打印或抄在纸上，按单位的保密规定存放，不要存进这台电脑。"
          next="我已保存好，下一步"
        >
          <ol className="key-groups" aria-label="恢复密钥，共 8 组">
            {recoveryKey.split('-').map((group, index) => (
              <li key={`${index}-${group}`}>
                <span aria-hidden>{index + 1}</span>
                <code>{group}</code>
              </li>
            ))}
          </ol>
          <Button icon={<PrinterOutlined />} onClick={() => void onPrint()}>
            打印恢复密钥
          </Button>
        </StepFrame>
      </Form>
    );
  }
  return (
    <Form<{ part: string }> layout="vertical" requiredMark={false} onFinish={({ part }) => onConfirm(part)}>
      <StepFrame
        title={`请输入恢复密钥的第 ${askGroup} 组`}
        about="对照纸上抄写或打印的内容输入，确认没有抄错。"
        onBack={() => setKept(false)}
        next="完成，进入工作台"
        busy={busy}
      >
        <Form.Item
          name="part"
          label={`第 ${askGroup} 组`}
          rules={[{ required: true, whitespace: true, message: `请输入第 ${askGroup} 组` }]}
        >
          <Input autoFocus size="large" spellCheck={false} autoComplete="off" className="key-input" maxLength={12} />
        </Form.Item>
        {refusal && <RefusalNotice refusal={refusal} />}
      </StepFrame>
    </Form>
  );
}
