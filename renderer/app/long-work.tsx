import { Button, Modal, Progress, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { bridge } from './bridge';

export interface LongWork {
  /** Pass it to bridge calls that take an `operation`; their progress is then shown by itself. */
  readonly operation: string;
  report(done: number, total: number, words: string): void;
  cancelled(): boolean;
}

interface Shown {
  readonly title: string;
  readonly operation: string;
  readonly startedAt: number;
  readonly done: number;
  readonly total: number;
  readonly words: string;
  readonly cancelled: boolean;
}

let works: readonly Shown[] = [];
const listeners = new Set<() => void>();

function update(operation: string, change: Partial<Shown> | null): void {
  works = works.flatMap(work => (work.operation !== operation ? [work] : change ? [{ ...work, ...change }] : []));
  for (const listener of [...listeners]) listener();
}

/** While work is running the officer is waiting for it, not away. */
export function isWorking(): boolean {
  return works.length > 0;
}

/** Runs work that may take long: nothing is shown for 300 ms, then a spinner, after 2 s progress and 取消. */
export async function runLongWork<T>(title: string, run: (work: LongWork) => Promise<T>): Promise<T> {
  const operation = crypto.randomUUID();
  works = [...works, { title, operation, startedAt: Date.now(), done: 0, total: 0, words: '', cancelled: false }];
  for (const listener of [...listeners]) listener();
  const unhook = bridge.on('progress', event => {
    if (event.operation === operation) update(operation, { done: event.done, total: event.total, words: event.words });
  });
  try {
    return await run({
      operation,
      report: (done, total, words) => update(operation, { done, total, words }),
      cancelled: () => works.some(work => work.operation === operation && work.cancelled),
    });
  } finally {
    unhook();
    update(operation, null);
  }
}

function cancel(operation: string): void {
  update(operation, { cancelled: true });
  void bridge['operation.cancel']({ operation });
}

/** Mounted once; shows the oldest running work. */
export function LongWorkHost() {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const listener = () => setNow(Date.now());
    listeners.add(listener);
    const timer = setInterval(() => works.length > 0 && listener(), 150);
    return () => {
      listeners.delete(listener);
      clearInterval(timer);
    };
  }, []);
  const work = works[0];
  const age = work ? now - work.startedAt : 0;
  if (!work || age < 300) return null;
  return (
    <Modal
      open
      title={work.title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      width={420}
    >
      <div className="long-work" role="status" aria-live="polite">
        {age < 2000 || work.total === 0 ? (
          <Spin />
        ) : (
          <Progress percent={Math.floor((100 * work.done) / work.total)} aria-label={work.title} />
        )}
        <p>{work.cancelled ? '正在停下…' : work.words || '请稍候…'}</p>
        {age >= 2000 && (
          <Button onClick={() => cancel(work.operation)} disabled={work.cancelled}>
            取消
          </Button>
        )}
      </div>
    </Modal>
  );
}
