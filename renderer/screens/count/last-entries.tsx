import { Button } from 'antd';
import { showMoment } from '#shared/basics/moment';
import { invalidReason } from '#shared/documents/forms/invalid-reasons';
import { EmptyState } from '../../components/empty-state';
import type { EnteredPaper } from './ballot-ledger';

interface LastEntriesProps {
  readonly papers: readonly EnteredPaper[];
  readonly onCorrect: (number: string) => void;
}

/** The papers entered last, newest first. */
export function LastEntries({ papers, onCorrect }: LastEntriesProps) {
  if (papers.length === 0)
    return <EmptyState title="还没有录入选票">在左边输入第一张选票的编号，按 Enter。</EmptyState>;
  return (
    <table className="last-entries">
      <thead>
        <tr>
          <th scope="col">选票</th>
          <th scope="col">房号</th>
          <th scope="col">时间</th>
          <th scope="col">
            <span className="visually-hidden">更正</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {papers.map(paper => (
          <tr key={paper.id}>
            <th scope="row">{paper.number}</th>
            <td>
              {paper.unit}
              {paper.invalid !== null && <span className="entry-invalid">{invalidReason(paper.invalid)}</span>}
              {paper.corrected && <span className="entry-corrected">已更正</span>}
            </td>
            <td>{showMoment(paper.at).slice(5)}</td>
            <td>
              <Button
                size="small"
                type="link"
                onClick={() => onCorrect(paper.number)}
                aria-label={`更正选票 ${paper.number}`}
              >
                更正
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
