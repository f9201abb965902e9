import { boardGroupIds, type BoardGroup } from '#shared/coordination/disclosure';
import { groupRules } from '#shared/coordination/disclosure-rules';
import type { GridColumn } from '../../../grid/grid-column';
import { standing, standingWords, type CoverageLine } from './coverage-view';
import { StateMark } from '../../../components/state-mark';
import { stateTone, stateWords } from './state-view';

/** The key of a group's column, and back. */
export const groupKey = (group: BoardGroup) => `group-${group}`;
export function groupOfKey(key: string): BoardGroup | null {
  return boardGroupIds.find(group => groupKey(group) === key) ?? null;
}

export const coverageColumns: readonly GridColumn<CoverageLine>[] = [
  { key: 'project', title: '小区', width: 108, pinned: true, text: line => line.project },
  {
    key: 'standing',
    title: '结论',
    width: 116,
    text: standingWords,
    tone: line => ({ gap: 'bad', due: 'warn', whole: undefined, none: undefined })[standing(line)] as 'bad' | undefined,
  },
  ...boardGroupIds.map((group): GridColumn<CoverageLine> => ({
    key: groupKey(group),
    title: `${group} ${groupRules[group].short}`,
    width: group === 6 ? 64 : 124,
    text: ({ coverage }) => (coverage ? stateWords(group, coverage.groups[group]) : ''),
    render: ({ coverage }) =>
      coverage && (
        <StateMark tone={stateTone(group, coverage.groups[group])} words={stateWords(group, coverage.groups[group])} />
      ),
  })),
  { key: 'community', title: '社区', width: 96, text: line => line.community },
  { key: 'company', title: '物业企业', width: 176, flex: 1, text: line => line.company },
];
