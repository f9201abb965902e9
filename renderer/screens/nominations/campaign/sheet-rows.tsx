import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import { memo, useState } from 'react';
import type { ScoreItem } from '#shared/nominations/score-sheet';
import { parsePoints, showPoints } from './sheets-view';

type UpdateItems = (update: (items: readonly ScoreItem[]) => ScoreItem[]) => void;

interface SheetRowsProps {
  readonly items: readonly ScoreItem[];
  readonly readOnly: boolean;
  /** The same function at every draw. */
  readonly onChange: UpdateItems;
}

/** The lines of a sheet, to be typed in place. */
export function SheetRows({ items, readOnly, onChange }: SheetRowsProps) {
  return (
    <table className="sheet-rows">
      <thead>
        <tr>
          <th className="sheet-at">序号</th>
          <th className="sheet-group">一级指标</th>
          <th className="sheet-item">二级指标</th>
          <th>考评内容</th>
          <th className="sheet-points">分值</th>
          <th className="sheet-rule">评分标准</th>
          <th className="sheet-veto">一票否决</th>
          {!readOnly && <th className="sheet-act">删去</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          <SheetRow key={item.id} item={item} number={index + 1} readOnly={readOnly} onChange={onChange} />
        ))}
      </tbody>
    </table>
  );
}

interface SheetRowProps extends Pick<SheetRowsProps, 'readOnly' | 'onChange'> {
  readonly item: ScoreItem;
  readonly number: number;
}

/** A sheet has some sixty lines: one that did not change is not drawn again. */
const SheetRow = memo(function SheetRow({ item, number, readOnly, onChange }: SheetRowProps) {
  const { id, veto } = item;
  const put = (patch: Partial<ScoreItem>) =>
    onChange(items => items.map(one => (one.id === id ? { ...one, ...patch } : one)));
  return (
    <tr className={veto ? 'sheet-veto-row' : ''}>
      <td className="tabular">{number}</td>
      {readOnly ? <ReadCells item={item} /> : <EditCells item={item} number={number} onChange={put} />}
      {!readOnly && (
        <td>
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={`删去第 ${number} 行`}
            onClick={() => onChange(items => items.filter(one => one.id !== id))}
          />
        </td>
      )}
    </tr>
  );
});

function ReadCells({ item }: { readonly item: ScoreItem }) {
  return (
    <>
      <td>{item.group}</td>
      <td>{item.item}</td>
      <td>{item.content}</td>
      <td className="tabular">{item.veto ? '—' : showPoints(item.points)}</td>
      <td>{item.rule}</td>
      <td>{item.veto ? '是' : ''}</td>
    </>
  );
}

interface EditCellsProps {
  readonly item: ScoreItem;
  readonly number: number;
  readonly onChange: (patch: Partial<ScoreItem>) => void;
}

function EditCells({ item, number, onChange }: EditCellsProps) {
  const [points, setPoints] = useState(showPoints(item.points));
  const text = (key: 'group' | 'item', label: string, max: number) => (
    <td>
      <Input
        variant="borderless"
        aria-label={`第 ${number} 行${label}`}
        maxLength={max}
        value={item[key]}
        onChange={event => onChange({ [key]: event.target.value })}
      />
    </td>
  );
  const long = (key: 'content' | 'rule', label: string) => (
    <td>
      <Input.TextArea
        variant="borderless"
        autoSize={{ minRows: 1, maxRows: 4 }}
        aria-label={`第 ${number} 行${label}`}
        maxLength={500}
        value={item[key]}
        onChange={event => onChange({ [key]: event.target.value })}
      />
    </td>
  );
  return (
    <>
      {text('group', '一级指标', 60)}
      {text('item', '二级指标', 100)}
      {long('content', '考评内容')}
      <td>
        <Input
          className="tabular"
          aria-label={`第 ${number} 行分值`}
          disabled={item.veto}
          maxLength={6}
          status={!item.veto && (parsePoints(points) ?? 0) === 0 ? 'error' : ''}
          value={item.veto ? '' : points}
          onChange={event => {
            setPoints(event.target.value);
            // What is no number of points counts as none, which putting in force refuses with a word.
            onChange({ points: parsePoints(event.target.value) ?? 0 });
          }}
        />
      </td>
      {long('rule', '评分标准')}
      <td className="sheet-check">
        <Checkbox
          aria-label={`第 ${number} 行一票否决`}
          checked={item.veto}
          onChange={event => {
            setPoints('0');
            onChange({ veto: event.target.checked, points: 0 });
          }}
        />
      </td>
    </>
  );
}
