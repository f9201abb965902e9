import { Select } from 'antd';
import type { RosterWishes } from '#shared/evidence/roster/choose-roster-sheet';
import type { RosterReading } from '#shared/evidence/roster/read-roster';
import { rosterFields } from '#shared/evidence/roster/roster-fields';

interface RosterColumnMapProps {
  readonly reading: RosterReading;
  readonly wishes: RosterWishes;
  readonly onWish: (wishes: RosterWishes) => void;
}

const NONE = -1;

/** How the columns were understood; every one can be changed. A column holds one field: giving it away takes it. */
export function RosterColumnMap({ reading, wishes, onWish }: RosterColumnMapProps) {
  const options = reading.titles.map((title, column) => ({
    value: column,
    label: title === '' ? `第 ${column + 1} 列（无标题）` : `${title}（第 ${column + 1} 列）`,
  }));
  const move = (field: string, column: number) => {
    const before = Object.keys(reading.columns).find(other => other !== field && reading.columns[other] === column);
    onWish({
      ...wishes,
      columns: {
        ...wishes.columns,
        ...(before && column !== NONE ? { [before]: null } : {}),
        [field]: column === NONE ? null : column,
      },
    });
  };
  const sheets = [{ name: reading.sheet, rows: reading.rowsRead }, ...reading.others];
  return (
    <div className="roster-map">
      {sheets.length > 1 && (
        <label>
          <span>工作表</span>
          <Select
            value={reading.sheet}
            options={sheets.map(({ name, rows }) => ({ value: name, label: `${name}（${rows} 行）` }))}
            onChange={sheet => onWish({ sheet })}
          />
        </label>
      )}
      {rosterFields[reading.kind].map(({ id, title, required }) => (
        <label key={id}>
          <span>
            {title}
            {required && '（必有）'}
          </span>
          <Select
            value={reading.columns[id] ?? NONE}
            options={[{ value: NONE, label: '没有这一列' }, ...options]}
            onChange={(column: number) => move(id, column)}
          />
        </label>
      ))}
    </div>
  );
}
