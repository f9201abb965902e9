import { Button } from 'antd';
import type { SessionStatus } from '#shared/ipc/contract';
import { bridge } from '../bridge';
import { showRefusal } from '../refusal-notice';
import { close } from '../session-control';

/** From the real store to the practice store and back; only while closed, so that the two are never open at once. */
export function ModeSwitch({ status }: { status: SessionStatus }) {
  async function change() {
    const answer = await bridge['session.switchMode']({ practice: !status.practice });
    if (answer.ok) close(answer.value);
    else showRefusal(answer.refusal);
  }
  return (
    <Button type="link" onClick={() => void change()}>
      {status.practice ? '转到正式数据' : '转到演练'}
    </Button>
  );
}
