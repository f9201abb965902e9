import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { ScoreItem } from '#shared/nominations/score-sheet';
import { parsePoints, showPoints } from './sheets-view';

interface SheetRowsProps {
  readonly items: readonly ScoreItem[];
  readonly readOnly: boolean;
  readonly onChange: (items: ScoreItem[]) => void;
}

/** The lines of a sheet, to be typed in place. */
export function SheetRows({ items, readOnly, onChange }: SheetRowsProps) {
  const put = (id: string, patch: Partial<ScoreItem>) =>
    onChange(items.map(item => (item.id === id ? { ...item, ...patch } : item)));
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
          <tr key={item.id} className={item.veto ? 'sheet-veto-row' : ''}>
            <td className="tabular">{index + 1}</td>
            {readOnly ? (
              <ReadCells item={item} />
            ) : (
              <EditCells item={item} number={index + 1} onChange={patch => put(item.id, patch)} />
            )}
            {!readOnly && (
              <td>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={`删去第 ${index + 1} 行`}
                  onClick={() => onChange(items.filter(({ id }) => id !== item.id))}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
