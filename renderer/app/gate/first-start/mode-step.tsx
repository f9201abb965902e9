import { Form, Radio } from 'antd';
import type { Refusal } from '#shared/basics/result';
import { RefusalNotice } from '../../refusal-notice';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

interface ModeStepProps extends StepProps {
  /** The practice store was asked for from the unlock page: nothing to choose any more. */
  readonly fixed: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
}

export function ModeStep({ draft, onNext, onBack, fixed, busy, refusal }: ModeStepProps) {
  return (
    <Form<{ practice: boolean }>
      initialValues={{ practice: draft.practice }}
      onFinish={({ practice }) => onNext({ practice })}
    >
      <StepFrame
        title="正式还是演练"
        about="两种数据分开存放，不能混在一起；以后随时可以在进入页面切换。"
        onBack={onBack}
        next="下一步：生成恢复密钥"
        busy={busy}
      >
        <Form.Item name="practice" noStyle>
          <Radio.Group className="mode-choice" disabled={fixed}>
            <Radio value={true}>
              <b>演练</b>
              <span>带一个示例辖区，可以放心试做一遍选举。每个画面、每份文件都有“演练”字样。建议先从这里开始。</span>
            </Radio>
            <Radio value={false}>
              <b>正式</b>
              <span>真实的小区、业主和选举。导出的文件和备案包用于实际工作。</span>
            </Radio>
          </Radio.Group>
        </Form.Item>
        {refusal && (
          <div className="gate-refusal">
            <RefusalNotice refusal={refusal} />
          </div>
        )}
      </StepFrame>
    </Form>
  );
}
