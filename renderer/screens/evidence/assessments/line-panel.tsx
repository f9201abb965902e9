import { Link } from '@tanstack/react-router';
import type { Day } from '#shared/basics/dates';
import { quarterWords, type Quarter } from '#shared/coordination/quarter';
import { itemsOf, sheetOf } from '#shared/evidence/assessment-sheet';
import { pointsText } from '#shared/evidence/assessments/points';
import { StateMark } from '../../../components/state-mark';
import { useRow } from '../../../store/use-rows';
import { lineMark, type ProjectLine } from './assessments-view';
import { quarterKey } from './quarter-columns';

/** What was found at the chosen project in the chosen quarter. */
export function LinePanel({
  line,
  quarter,
  today,
}: {
  readonly line: ProjectLine;
  readonly quarter: Quarter;
  readonly today: Day;
}) {
  const row = useRow('assessments', line.now?.id);
  const body = row?.body;
  const items = body ? new Map(itemsOf(sheetOf(body.sheet)).map(item => [item.id, item])) : new Map();
  const key = quarterKey(quarter);
  return (
    <aside className="room-side" aria-label={`${line.project}考核`}>
      <h2>{line.project}</h2>
      <p className="muted">{line.street}</p>
      <p className="muted">{line.company || '没有物业企业'}</p>
      <p className="side-state">
        {quarterWords(quarter)} <StateMark {...lineMark(line, today)} />
      </p>
      {body && (
        <>
          <p className="side-total">
            <b>{pointsText(body.total)}</b> 分
            <span className="muted">
              {body.assessedOn} {body.assessors.join('、')}
            </span>
          </p>
          {!body.itemised && <p className="muted">只有总分，没有分项扣分。</p>}
          <ul className="plain-list side-list">
            {body.deductions.map(({ item, points, reason }) => (
              <li key={item}>
                <span>
                  {items.get(item)?.title ?? item} <b className="side-minus">−{pointsText(points)}</b>
                </span>
                <span className="muted">{reason}</span>
              </li>
            ))}
          </ul>
          {body.itemised && body.deductions.length === 0 && <p className="muted">没有扣分。</p>}
        </>
      )}
      <p className="side-open">
        {line.due && !line.now ? (
          <Link to={`/evidence/assessments/${line.projectId}/entry`} search={{ quarter: key } as never}>
            {line.draft ? '继续填写' : '登记考核'}
          </Link>
        ) : (
          <Link to={`/evidence/assessments/${line.projectId}`}>打开这个小区的考核</Link>
        )}
        <span className="muted">（回车）</span>
      </p>
    </aside>
  );
}
