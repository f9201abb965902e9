import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { Section } from '../../../components/section';
import type { ExportGroup, ExportLine } from './export-view';

interface ExportListProps {
  readonly groups: readonly ExportGroup[];
  /** Contents that are named but not there. */
  readonly gone: ReadonlySet<string>;
  readonly onProvince: (line: ExportLine, toProvince: boolean) => void;
}

/** Who is in the package, ranked, with what each still lacks and whether it goes on to the province (AW-6). */
export function ExportList({ groups, gone, onProvince }: ExportListProps) {
  return groups.map(({ category, title, lines }) => (
    <Section key={category} title={`${title}（${lines.length}）`} flush>
      <table className="export-table">
        <thead>
          <tr>
            <th>排序</th>
            <th>编号、名称</th>
            <th className="export-figure">总分</th>
            <th>推荐省级</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.id}>
              <td>{line.rank}</td>
              <td>
                <Link to={`/nominations/dossiers/${line.id}`}>
                  {line.number} {line.name}
                </Link>
                {missingWords(line, gone).map(words => (
                  <p key={words} className="export-missing">
                    {words}
                  </p>
                ))}
              </td>
              <td className="export-figure">{line.total}</td>
              <td>
                {line.mayGoToProvince ? (
                  <Checkbox
                    aria-label={`${line.name}推荐至省级`}
                    checked={line.toProvince}
                    onChange={event => onProvince(line, event.target.checked)}
                  />
                ) : (
                  <span className="muted">不报省</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  ));
}

function missingWords({ missing, scans }: ExportLine, gone: ReadonlySet<string>): string[] {
  const lost = scans
    .filter(({ sha256 }) => gone.has(sha256))
    .map(({ title }) => `“${title}”的扫描件内容缺失，请重新添加`);
  return [...new Set([...missing, ...lost])];
}
