import { Link } from '@tanstack/react-router';
import type { Day } from '#shared/basics/dates';
import { showYuan } from '#shared/basics/money';
import { repairFindings } from '#shared/evidence/repair-findings';
import { repairMoney } from '#shared/evidence/repair-money';
import { StateMark } from '../../../components/state-mark';
import { repairMark, type UseLine } from './repair-view';

const signs = { good: '●', warn: '▲', bad: '✕', open: '○' } as const;

/** The chosen use in short: where it stands, and what the rules say of it. */
export function RepairPanel({ line, today }: { readonly line: UseLine; readonly today: Day }) {
  const { body } = line;
  const { limit, paid, left } = repairMoney(body);
  return (
    <aside className="room-side" aria-label={`${line.project}${body.item}`}>
      <h2>{body.item}</h2>
      <p className="muted">{line.project}</p>
      <p className="side-state">
        <StateMark {...repairMark(line, today)} />
      </p>
      <p className="side-total">
        可付 {showYuan(limit)} 元
        <span className="muted">
          已付 {showYuan(paid)}，未付 {showYuan(left)}
        </span>
      </p>
      <ul className="plain-list side-list">
        {repairFindings(body, today).map(({ id, title, grade, words }) => (
          <li key={id}>
            <span className={grade === 'bad' ? 'sheet-fault' : ''}>
              <span aria-hidden>{signs[grade]}</span> {title}
            </span>
            {grade !== 'good' && <span className="muted">{words}</span>}
          </li>
        ))}
      </ul>
      <p className="side-open">
        <Link to={`/evidence/repair-fund/${line.id}`}>打开这项使用</Link>
        <span className="muted">（回车）</span>
      </p>
    </aside>
  );
}
