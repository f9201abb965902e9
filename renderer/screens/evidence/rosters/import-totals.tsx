import { Figure } from '../../../components/figure';
import type { RosterFigures } from './import-view';

const figure = (value: number) => value.toLocaleString('zh-CN');

/** What was read, and what becomes of it. */
export function ImportTotals({
  figures,
  perhapsLeft,
}: {
  readonly figures: RosterFigures;
  readonly perhapsLeft: number;
}) {
  return (
    <div className="roster-totals">
      <Figure label="读到数据行" value={figure(figures.rowsRead)} unit="行" note="合计、表头、说明行不算" />
      <Figure
        label="接受"
        value={figure(figures.accepted)}
        unit="行"
        tone="good"
        note={figures.warned === 0 ? '没有提示' : `其中 ${figure(figures.warned)} 行有提示`}
      />
      <Figure
        label="退回"
        value={figure(figures.rejected)}
        unit="行"
        tone={figures.rejected > 0 ? 'bad' : 'plain'}
        note={figures.rejected > 0 ? '可以在下面改正' : '全部接受'}
      />
      <Figure
        label="新增"
        value={figure(figures.created)}
        unit="条"
        note={`更新 ${figure(figures.changed)}，没有变化 ${figure(figures.same)}`}
      />
      <Figure
        label="可能已离职"
        value={figure(perhapsLeft)}
        unit="人"
        tone={perhapsLeft > 0 ? 'warning' : 'plain'}
        note="只列出，不会自动改动"
      />
    </div>
  );
}
