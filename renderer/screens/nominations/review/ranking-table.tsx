import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { Fragment } from 'react';
import { VerdictMark } from '../dossier/verdict-mark';
import type { RankLine } from './review-view';

interface RankingTableProps {
  readonly lines: readonly RankLine[];
  /** How many stand above the quota line, and what it says: 名额 2 个. */
  readonly above: number;
  readonly places: string;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onTie: (line: RankLine) => void;
}

/** The ranking of one category; the quota line stands where the places end. */
export function RankingTable({ lines, above, places, chosen, onChoose, onTie }: RankingTableProps) {
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id]);
  const all = chosen.length === lines.length && lines.length > 0;
  return (
    <div className="ranking" role="region" aria-label="排名表" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label="全选"
                checked={all}
                indeterminate={chosen.length > 0 && !all}
                onChange={() => onChoose(all ? [] : lines.map(({ id }) => id))}
              />
            </th>
            <th scope="col">名次</th>
            <th scope="col">推荐对象</th>
            <th scope="col" className="number-cell">
              自评
            </th>
            <th scope="col" className="number-cell">
              街道
            </th>
            <th scope="col" className="number-cell">
              区
            </th>
            <th scope="col" className="number-cell">
              总分
            </th>
            <th scope="col">资格</th>
            <th scope="col">审核</th>
            <th scope="col">区级公示</th>
            <th scope="col">环节</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <Fragment key={line.id}>
              {at === above && <QuotaLine words={places} />}
              <tr className={`ranking-${line.line ?? 'none'}${chosen.includes(line.id) ? ' ranking-chosen' : ''}`}>
                <td>
                  <Checkbox
                    aria-label={`选择 ${line.name}`}
                    checked={chosen.includes(line.id)}
                    onChange={() => toggle(line.id)}
                  />
                </td>
                <td className="tabular">
                  {line.place}
                  {line.tied && (
                    <Button type="link" size="small" onClick={() => onTie(line)}>
                      定先后
                    </Button>
                  )}
                </td>
                <td>
                  <Link to={`/nominations/dossiers/${line.id}`} search={{ part: 'chain' } as never}>
                    {line.name}
                  </Link>
                  <span className="ranking-unit">{[line.number, line.unit].filter(Boolean).join(' · ')}</span>
                </td>
                {line.sums.map((sum, index) => (
                  <td key={index} className="number-cell">
                    {sum}
                  </td>
                ))}
                <td className="number-cell ranking-total">{line.total}</td>
                <td>{line.verdict && <VerdictMark verdict={line.verdict} />}</td>
                <td className={line.reviewsBad ? 'ranking-bad' : 'tabular'}>{line.reviews}</td>
                <td className="tabular">{line.posting}</td>
                <td>{line.stage}</td>
              </tr>
            </Fragment>
          ))}
          {lines.length > 0 && above >= lines.length && <QuotaLine words={places} />}
        </tbody>
      </table>
    </div>
  );
}

function QuotaLine({ words }: { readonly words: string }) {
  return (
    <tr className="quota-line">
      <td colSpan={11}>名额线：{words}</td>
    </tr>
  );
}
