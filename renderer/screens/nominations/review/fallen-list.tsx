import { Link } from '@tanstack/react-router';
import { showMoment } from '#shared/basics/moment';
import { nominationCategories } from '#shared/nominations/category';
import { stageTitle } from '#shared/nominations/dossier-stages';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { overallVerdict, type JudgedCheck } from '#shared/nominations/eligibility/judge-checks';
import { EmptyState } from '../../../components/empty-state';
import { VerdictMark } from '../dossier/verdict-mark';

interface FallenListProps {
  readonly rows: readonly DossierRow[];
  readonly checks: ReadonlyMap<string, readonly JudgedCheck[]>;
}

/** What fell back, why, and whether its cause is gone by now. */
export function FallenList({ rows, checks }: FallenListProps) {
  if (rows.length === 0)
    return (
      <EmptyState title="没有退回重核的材料">
        公示以后，企业列入黑名单、证书到期等使依据不再成立的，程序会自动退回并列在这里；什么都不删除。
      </EmptyState>
    );
  return (
    <div className="ranking" role="region" aria-label="退回重核" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">推荐对象</th>
            <th scope="col">退回前</th>
            <th scope="col">原因和来源</th>
            <th scope="col">今天的资格</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, body }) => {
            const judged = checks.get(id);
            const open = body.falls.filter(({ takenUpAt }) => takenUpAt === '');
            return (
              <tr key={id}>
                <td>
                  <Link to={`/nominations/dossiers/${id}`} search={{ part: 'chain' } as never}>
                    {body.nominee.name}
                  </Link>
                  <span className="ranking-unit">
                    {body.number} · {nominationCategories[body.category]}
                  </span>
                </td>
                <td>{stageTitle(body.category, open[0]?.stage ?? body.stage)}</td>
                <td>
                  {open.map(fall => (
                    <p key={fall.cause}>
                      <span className="muted tabular">{showMoment(fall.at)}</span> {fall.words}
                    </p>
                  ))}
                </td>
                <td>{judged && <VerdictMark verdict={overallVerdict(judged)} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
