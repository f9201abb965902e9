import { Select } from 'antd';
import { fieldIds, fields, type FieldId } from '#shared/register/columns/fields';
import type { ReadingWishes } from '#shared/register/columns/choose-sheet';
import type { RegisterReading } from '#shared/register/read-register';

interface ColumnMapProps {
  readonly reading: RegisterReading;
  readonly wishes: ReadingWishes;
  readonly onWish: (wishes: ReadingWishes) => void;
}

const NONE = -1;

/** How the columns were understood; every one can be changed. */
export function ColumnMap({ reading, wishes, onWish }: ColumnMapProps) {
  const { titles } = reading.heading;
  const options = titles
    .map((title, column) => ({ value: column, label: labelOf(titles, title, column) }))
    .filter(({ value }) => titles[value] !== '' || Object.values(reading.columns).includes(value));
  const sheets = [{ name: reading.sheet, rows: reading.rowsRead }, ...reading.others];
  return (
    <div className="column-map">
      {sheets.length > 1 && (
        <label>
          <span>工作表</span>
          <Select
            value={reading.sheet}
            options={sheets.map(({ name, rows }) => ({ value: name, label: `${name}（${rows} 行）` }))}
            onChange={(sheet: string) => onWish({ sheet })}
          />
        </label>
      )}
      {fieldIds.map(field => (
        <label key={field}>
          <span>
            {fields[field].title}
            {fields[field].required && <em title="必须有这一列">必有</em>}
          </span>
          <Select
            value={reading.columns[field] ?? NONE}
            options={[{ value: NONE, label: '没有这一列' }, ...options]}
            onChange={(column: number) => onWish({ ...wishes, columns: moved(reading, wishes, field, column) })}
          />
        </label>
      ))}
    </div>
  );
}

function labelOf(titles: readonly string[], title: string, column: number): string {
  if (title === '') return `第 ${column + 1} 列（无标题）`;
  return titles.filter(other => other === title).length > 1 ? `${title}（第 ${column + 1} 列）` : title;
}

/** A column holds one field: giving it to another takes it from the first. */
function moved(
  reading: RegisterReading,
  wishes: ReadingWishes,
  field: FieldId,
  column: number,
): ReadingWishes['columns'] {
  const before = fieldIds.find(other => other !== field && reading.columns[other] === column);
  return {
    ...wishes.columns,
    ...(before && column !== NONE ? { [before]: null } : {}),
    [field]: column === NONE ? null : column,
  };
}
