import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state';
import type { PostingLine } from './review-view';

/** All running postings: days left, objections, what the calendar did. */
export function PostingsTable({ lines }: { readonly lines: readonly PostingLine[] }) {
  if (lines.length === 0)
    return <EmptyState title="没有正在进行的公示">在“排名”中选择材料后张贴公示，剩余天数和异议会列在这里。</EmptyState>;
  return (
    <div className="ranking" role="region" aria-label="公示一览" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">推荐对象</th>
            <th scope="col">公示</th>
            <th scope="col">张贴</th>
            <th scope="col">截止</th>
            <th scope="col">进度</th>
            <th scope="col">异议</th>
            <th scope="col">地点</th>
            <th scope="col">日历</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.key}>
              <td>
                <Link to={`/nominations/dossiers/${line.dossierId}`} search={{ part: 'chain' } as never}>
                  {line.name}
                </Link>
                <span className="ranking-unit">{line.number}</span>
              </td>
              <td>{line.level === 'unit' ? '单位' : '区级'}</td>
              <td className="tabular">{line.from}</td>
              <td className="tabular">{line.until}</td>
              <td className={line.over ? 'ranking-bad' : ''}>{line.state}</td>
              <td className={line.open > 0 ? 'ranking-bad' : ''}>
                {line.objections === 0
                  ? '无'
                  : `${line.objections} 件${line.open > 0 ? `，${line.open} 件未处理` : '，已处理'}`}
              </td>
              <td>{line.place}</td>
              <td className="muted">{line.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
