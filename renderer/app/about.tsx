import { Button, Modal } from 'antd';
import { openManual } from './open-manual';
import { RuntimeFacts } from './runtime-facts';

export function About({ onClose }: { onClose: () => void }) {
  return (
    <Modal
      open
      title="关于共治工作台"
      onCancel={onClose}
      footer={<Button onClick={() => void openManual()}>打开使用手册</Button>}
      width={560}
    >
      <RuntimeFacts />
    </Modal>
  );
}
