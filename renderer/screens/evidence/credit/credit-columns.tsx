import { Link } from '@tanstack/react-router';
import { creditLevels } from '#shared/evidence/credit';
import { subjectKinds } from '#shared/evidence/subject';
import { StateMark, type StateTone } from '../../../components/state-mark';
import type { GridColumn } from '../../../grid/grid-column';
import { fileAddress, type CreditLine } from './credit-list-view';

const tones: Readonly<Record<CreditLine['comparison']['verdict'], StateTone>> = {
  ...{ agrees: 'good', differs: 'bad', 'score-differs': 'warn', cannot: 'warn', none: 'none' },
};

const listWords = { red: '红名单', black: '黑名单' } as const;

export const creditColumns: readonly GridColumn<CreditLine>[] = [
  {
    key: 'name',
    title: '对象',
    width: 188,
    pinned: true,
    text: ({ subject }) => subject.name,
    render: ({ subject }) => <Link to={fileAddress(subject)}>{subject.name}</Link>,
  },
  { key: 'kind', title: '类别', width: 82, text: ({ subject }) => subjectKinds[subject.kind] },
  { key: 'issued', title: '发布等级', width: 88, text: ({ issued }) => (issued === null ? '—' : creditLevels[issued]) },
  {
    key: 'recomputed',
    title: '复核等级',
    width: 88,
    text: ({ recomputed, hasFile }) => (recomputed === null || !hasFile ? '—' : creditLevels[recomputed]),
  },
  { key: 'score', title: '复核得分', width: 84, numeric: true, text: ({ score }) => score },
  {
    key: 'compared',
    title: '核对结果',
    width: 260,
    flex: 1,
    text: ({ comparison, hasFile }) => (hasFile ? comparison.words : '还没有档案'),
    render: ({ comparison, hasFile }) =>
      hasFile ? (
        <StateMark tone={tones[comparison.verdict]} words={comparison.words} />
      ) : (
        <span className="muted">还没有档案</span>
      ),
  },
  {
    key: 'listed',
    title: '名单',
    width: 72,
    text: ({ listed }) => (listed === null ? '' : listWords[listed]),
    tone: ({ listed }) => (listed === 'black' ? 'bad' : undefined),
  },
  {
    key: 'bad',
    title: '不良',
    width: 60,
    numeric: true,
    text: ({ bad }) => (bad === 0 ? '' : String(bad)),
    tone: ({ bad }) => (bad > 0 ? 'warn' : undefined),
  },
  {
    key: 'disputed',
    title: '异议',
    width: 60,
    numeric: true,
    text: ({ disputed }) => (disputed === 0 ? '' : String(disputed)),
    tone: ({ disputed }) => (disputed > 0 ? 'warn' : undefined),
  },
  { key: 'until', title: '等级至', width: 98, text: ({ until }) => until },
  { key: 'company', title: '所属企业', width: 176, text: ({ company }) => company },
];
