import { Spin } from 'antd';
import { useSyncExternalStore } from 'react';
import { currentStore } from '../store/open-store';
import { readingMeter } from '../store/reading-meter';

/** So few are there before anybody has read the figure. */
const WORTH_SAYING = 2_000;

/** Waiting for what is read of whole tables after unlock; where it takes longer, how far it is. */
export function Reading({ label = '正在读取' }: { readonly label?: string }) {
  const meter = readingMeter(currentStore());
  const reading = useSyncExternalStore(meter.subscribe, meter.snapshot);
  const said = reading !== null && reading.total >= WORTH_SAYING;
  return (
    <div className="reading" role="status">
      <Spin aria-label={label} />
      {said && (
        <span>
          {label} {Math.min(reading.done, reading.total).toLocaleString('zh-CN')} /{' '}
          {reading.total.toLocaleString('zh-CN')} 条
        </span>
      )}
    </div>
  );
}
