import { Figure } from '../../components/figure';
import type { ImportFigures } from './import-view';

const count = (value: number) => value.toLocaleString('zh-CN');

/** Accepted and rejected always add up to what was read. */
export function ImportTotals({ figures, present }: { figures: ImportFigures; present: number }) {
  const { diff } = figures;
  return (
    <div className="figure-row import-totals">
      <Figure label="读到数据行" value={count(figures.rowsRead)} unit="行" note="合计、表头、说明行不算" />
      <Figure
        label="接受"
        value={count(figures.accepted)}
        unit="行"
        tone="good"
        note={figures.warned === 0 ? '没有提示' : `其中 ${figures.warned} 行有提示`}
      />
      <Figure
        label="退回"
        value={count(figures.rejected)}
        unit="行"
        tone={figures.rejected > 0 ? 'bad' : 'plain'}
        note={figures.rejected > 0 ? '可以在下面改正' : '全部接受'}
      />
      <Figure label="业主人数" value={count(figures.heads)} unit="人" note={`${figures.area} ㎡`} />
      <Figure
        label="与现有清册相比"
        value={present === 0 ? '首次导入' : count(diff.added.length + diff.removed.length + diff.changed.length)}
        unit={present === 0 ? '' : '处变化'}
        note={
          present === 0
            ? '还没有清册'
            : `新增 ${diff.added.length}，减少 ${diff.removed.length}，改动 ${diff.changed.length}`
        }
      />
    </div>
  );
}
