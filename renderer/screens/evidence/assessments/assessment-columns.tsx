import type { Day } from '#shared/basics/dates';
import type { Quarter } from '#shared/coordination/quarter';
import { boards } from '#shared/evidence/assessment';
import { StateMark } from '../../../components/state-mark';
import type { GridColumn } from '../../../grid/grid-column';
import { changeWords, lineMark, quarterCell, type ProjectLine } from './assessments-view';
import { quarterKey, quarterShort } from './quarter-columns';

/** Projects down, quarters across, the chosen one at the right with what is worth saying of it. */
export function assessmentColumns(quarters: readonly Quarter[], today: Day): GridColumn<ProjectLine>[] {
  const before = quarters[quarters.length - 2];
  return [
    { key: 'project', title: '小区', width: 104, pinned: true, text: line => line.project },
    {
      key: 'mark',
      title: '本季度',
      width: 104,
      text: line => lineMark(line, today).words,
      render: line => <StateMark {...lineMark(line, today)} />,
    },
    ...quarters.map((quarter): GridColumn<ProjectLine> => {
      const key = quarterKey(quarter);
      return {
        ...{ key, title: quarterShort(quarter), width: 78, numeric: true },
        text: line => quarterCell(line.by.get(key)),
        tone: line => (line.by.get(key)?.card === 'none' ? undefined : line.by.has(key) ? 'bad' : undefined),
      };
    }),
    {
      key: 'change',
      title: '比上季',
      width: 74,
      numeric: true,
      text: line => (before ? changeWords(line.by.get(quarterKey(before)), line.now) : ''),
    },
    {
      key: 'rank',
      title: '名次',
      width: 64,
      numeric: true,
      text: line => (line.rank === null ? '' : String(line.rank)),
    },
    {
      key: 'board',
      title: '榜',
      width: 66,
      text: ({ now }) => (now && now.board !== 'none' ? boards[now.board] : ''),
      tone: ({ now }) => (now?.board === 'black' ? 'bad' : undefined),
    },
    { key: 'street', title: '街道', width: 92, text: line => line.street },
    { key: 'company', title: '物业企业', width: 170, flex: 1, text: line => line.company },
  ];
}
