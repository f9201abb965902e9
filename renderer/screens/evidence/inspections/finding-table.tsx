import { Input, Radio } from 'antd';
import type { Inspection } from '#shared/evidence/inspection';
import { StateMark } from '../../../components/state-mark';

type Findings = Inspection['findings'];

interface FindingTableProps {
  readonly findings: Findings;
  /** Without it the table is only read. */
  readonly onChange?: (findings: Findings) => void;
}

/** Item by item: met or not, and what was seen. */
export function FindingTable({ findings, onChange }: FindingTableProps) {
  const put = (at: number, more: Partial<Findings[number]>) =>
    onChange?.(findings.map((one, index) => (index === at ? { ...one, ...more } : one)));
  return (
    <table className="inspections-table">
      <thead>
        <tr>
          <th scope="col">检查事项</th>
          <th scope="col">是否符合</th>
          <th scope="col">看到的情况</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ item, basis, met, words }, at) => (
          <tr key={`${item}-${at}`}>
            <td>
              {item}
              {basis && <p className="muted">{basis}</p>}
            </td>
            <td>
              {onChange ? (
                <Radio.Group
                  aria-label={`第 ${at + 1} 项是否符合`}
                  size="small"
                  optionType="button"
                  value={met}
                  options={[
                    { value: true, label: '符合' },
                    { value: false, label: '不符合' },
                  ]}
                  onChange={event => put(at, { met: event.target.value as boolean })}
                />
              ) : met === null ? (
                <span className="muted">没有查</span>
              ) : (
                <StateMark tone={met ? 'good' : 'bad'} words={met ? '符合' : '不符合'} />
              )}
            </td>
            <td className="inspections-words">
              {onChange ? (
                <Input.TextArea
                  aria-label={`第 ${at + 1} 项看到的情况`}
                  autoSize={{ minRows: 1, maxRows: 4 }}
                  maxLength={500}
                  value={words}
                  onChange={event => put(at, { words: event.target.value })}
                />
              ) : (
                words
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
