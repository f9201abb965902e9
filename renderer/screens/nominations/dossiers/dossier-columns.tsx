import { Link } from '@tanstack/react-router';
import { checkVerdicts } from '#shared/nominations/eligibility-facts';
import type { GridColumn } from '../../../grid/grid-column';
import type { DossierLine } from './dossiers-view';

export const dossierColumns: readonly GridColumn<DossierLine>[] = [
  {
    key: 'number',
    title: '编号',
    width: 150,
    pinned: true,
    text: line => line.number,
    render: line => (
      <Link to={`/nominations/dossiers/${line.id}`} tabIndex={-1}>
        {line.number}
      </Link>
    ),
  },
  { key: 'name', title: '推荐对象', width: 160, text: line => line.name },
  { key: 'unit', title: '单位、项目', flex: 1, width: 200, text: line => line.unit },
  { key: 'street', title: '街道', width: 84, text: line => line.street },
  {
    key: 'stage',
    title: '阶段',
    width: 120,
    text: line => line.stageWords,
    tone: line => (line.standing === 'fallen' ? 'bad' : undefined),
  },
  {
    key: 'verdict',
    title: '资格',
    width: 104,
    text: line => (line.open > 0 ? `${checkVerdicts[line.verdict]} ${line.open} 项` : checkVerdicts[line.verdict]),
    tone: line => (line.verdict === 'met' ? undefined : line.verdict === 'unclear' ? 'warn' : 'bad'),
  },
  {
    key: 'gaps',
    title: '缺项',
    width: 58,
    numeric: true,
    text: line => (line.gaps > 0 ? String(line.gaps) : ''),
  },
  { key: 'next', title: '下一步', width: 250, text: line => line.next },
  { key: 'rank', title: '排序', width: 58, numeric: true, text: line => (line.rank === null ? '' : String(line.rank)) },
];
