import type { ReactNode } from 'react';
import { PracticeBand } from '../practice-band';

interface GateFrameProps {
  readonly practice: boolean;
  /** What stands in the dark half under the name: the steps of the first start. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The closed program: its name at the left, one thing to do at the right. */
export function GateFrame({ practice, aside, children }: GateFrameProps) {
  return (
    <div className="gate">
      {practice ? <PracticeBand /> : <span />}
      <div className="gate-halves">
        <aside className="gate-side">
          <div>
            <p className="gate-name">共治工作台</p>
            <p className="gate-motto">业主大会与业主委员会：从清册到备案，依法、算得清、查得到</p>
          </div>
          {aside ?? <span />}
          <p className="gate-foot">离线运行，不连接网络。数据加密保存在本机。</p>
        </aside>
        <main className="gate-main">{children}</main>
      </div>
    </div>
  );
}
