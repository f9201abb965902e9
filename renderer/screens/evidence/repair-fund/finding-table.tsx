import type { RepairFinding } from '#shared/evidence/repair-findings';
import { StateMark } from '../../../components/state-mark';

const marks = {
  good: { tone: 'good', words: '符合' },
  warn: { tone: 'warn', words: '提示' },
  bad: { tone: 'bad', words: '不符合' },
  open: { tone: 'none', words: '待办' },
} as const;

/** Every rule held against one use, with what it rests on. */
export function FindingTable({ findings }: { readonly findings: readonly RepairFinding[] }) {
  return (
    <table className="room-table finding-table">
      <thead>
        <tr>
          <th>事项</th>
          <th>结论</th>
          <th>情况和依据</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ id, title, grade, words, basis }) => (
          <tr key={id}>
            <td>{title}</td>
            <td>
              <StateMark {...marks[grade]} />
            </td>
            <td>
              <span className="finding-words">{words}</span>
              <span className="finding-basis">{basis}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
