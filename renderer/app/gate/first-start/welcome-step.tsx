import { Button, Form } from 'antd';
import type { SessionStatus } from '#shared/ipc/contract';
import { ModeSwitch } from '../mode-switch';
import { StepFrame } from './step-frame';

interface WelcomeStepProps {
  readonly status: SessionStatus;
  readonly onNext: () => void;
  readonly onUseFolder: () => void;
  readonly onRestore: () => void;
}

export function WelcomeStep({ status, onNext, onUseFolder, onRestore }: WelcomeStepProps) {
  return (
    <Form onFinish={onNext}>
      <StepFrame
        title={status.practice ? '开始一个演练区' : status.otherModeExists ? '开始使用正式数据' : '欢迎使用共治工作台'}
        about={
          status.practice
            ? '演练数据单独存放，和正式数据互不相通。先把单位和口令设好，就可以装入一个示例辖区。'
            : '用几分钟设好单位、口令和存放位置，就可以开始第一件工作。'
        }
        next="开始设置"
      >
        <ul className="welcome-list">
          <li>
            <b>业主清册</b>导入 Excel 或 WPS 表格，人数和面积怎么算出来的，点开就能看到。
          </li>
          <li>
            <b>业委会选举</b>从立案到备案，法定期限自动推算，每一步写明依据。
          </li>
          <li>
            <b>报送</b>带数字签名的备案包，收件方可以独立重新计票。
          </li>
        </ul>
      </StepFrame>
      <div className="gate-ways">
        <Button type="link" onClick={onUseFolder}>
          这台电脑上已有数据文件夹
        </Button>
        <Button type="link" onClick={onRestore}>
          从备份恢复
        </Button>
        {(status.practice || status.otherModeExists) && <ModeSwitch status={status} />}
      </div>
    </Form>
  );
}
