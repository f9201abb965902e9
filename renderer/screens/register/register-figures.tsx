import { showArea } from '#shared/basics/area';
import type { HeadCount } from '#shared/register/heads/heads';
import { undecided, type RegisterList } from './register-view';

interface RegisterFiguresProps {
  readonly count: HeadCount;
  readonly units: number;
  readonly list: RegisterList;
  readonly onList: (list: RegisterList) => void;
}

/** The totals; each opens the list behind it. */
export function RegisterFigures({ count, units, list, onList }: RegisterFiguresProps) {
  const merged = count.heads.filter(head => head.units.length > 1 && head.reason !== 'developer');
  const mergedUnits = merged.reduce((total, head) => total + head.units.length, 0);
  const open = undecided(count);
  const totals: { list: RegisterList; label: string; value: string; unit: string; note: string }[] = [
    {
      list: 'units',
      label: '专有部分',
      value: units.toLocaleString('zh-CN'),
      unit: '个',
      note: `${showArea(count.area)} ㎡`,
    },
    {
      list: 'merged',
      label: '业主人数',
      value: count.heads.length.toLocaleString('zh-CN'),
      unit: '人',
      note: merged.length === 0 ? '没有需要合并的专有部分' : `${mergedUnits} 个专有部分合并为 ${merged.length} 人`,
    },
    {
      list: 'developer',
      label: '建设单位',
      value: count.developerUnits.toLocaleString('zh-CN'),
      unit: '个',
      note: count.developerUnits === 0 ? '没有未售或未交付' : `合并算 1 人，${showArea(count.developerArea)} ㎡`,
    },
    {
      list: 'review',
      label: '待认定',
      value: open.toLocaleString('zh-CN'),
      unit: '项',
      note: count.review.length === 0 ? '没有需要认定的' : `共 ${count.review.length} 项，同名或部分共有`,
    },
  ];
  return (
    <div className="total-row" role="group" aria-label="清册合计">
      {totals.map(total => (
        <button
          key={total.list}
          type="button"
          className={total.list === 'review' && open > 0 ? 'total total-open' : 'total'}
          aria-pressed={list === total.list}
          onClick={() => onList(total.list)}
        >
          <span className="total-label">{total.label}</span>
          <span className="total-value">
            {total.value}
            <small>{total.unit}</small>
          </span>
          <span className="total-note">{total.note}</span>
        </button>
      ))}
    </div>
  );
}
