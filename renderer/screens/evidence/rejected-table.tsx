import type { RejectedRow } from '#shared/evidence/import/import-row';
import { Section } from '../../components/section';

/** Rows of a spreadsheet that were not taken, each with its number and the reason. */
export function RejectedTable({ rows }: { readonly rows: readonly RejectedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={`不能导入 ${rows.length} 行`} about="改好表格后可以重新选择文件；已经导入的不会重复。" flush>
      <table className="room-table">
        <thead>
          <tr>
            <th className="number-cell">行号</th>
            <th>小区</th>
            <th>原因</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, name, reason }) => (
            <tr key={row}>
              <td className="number-cell">{row}</td>
              <td>{name}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
