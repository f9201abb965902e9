import { boardGroupIds, boardGroups, type BoardGroup, type Disclosure } from '#shared/coordination/disclosure';
import { groupRules } from '#shared/coordination/disclosure-rules';
import { hangsOn, type ProjectCoverage } from '#shared/coordination/disclosure-coverage';
import type { DisclosureRow } from '#shared/coordination/publish-disclosure';
import type { StateTone } from '../../../components/state-mark';
import { stateTone, stateWords } from './state-view';

export interface BoardLine {
  readonly group: BoardGroup;
  readonly title: string;
  readonly tone: StateTone;
  readonly words: string;
  readonly entryId: string | null;
}

/** The six groups of the board as they stand. */
export function boardLines(coverage: ProjectCoverage): BoardLine[] {
  return boardGroupIds.map(group => ({
    group,
    title: boardGroups[group],
    tone: stateTone(group, coverage.groups[group]),
    words: stateWords(group, coverage.groups[group]),
    entryId: coverage.groups[group].itemId,
  }));
}

export interface EntryLine {
  readonly id: string;
  readonly title: string;
  /** 收费标准、维保单位: the groups in short. */
  readonly groups: string;
  readonly since: string;
  readonly marks: readonly { readonly words: string; readonly tone: StateTone }[];
  readonly hanging: boolean;
}

/** What hangs, the newest first; then what hung before, and what was voided. Drafts are not listed. */
export function entryLines(entries: readonly DisclosureRow[], today: string): EntryLine[] {
  return entries
    .filter(({ body }) => body.status !== 'draft')
    .map(({ id, body }) => ({
      id,
      title: body.title || '未写标题',
      groups: body.groups.map(group => groupRules[group].short).join('、'),
      since: body.removedOn === '' ? `${body.postedOn} 起` : `${body.postedOn} 至 ${body.removedOn}`,
      marks: marksOf(body, today),
      hanging: body.status === 'posted' && hangsOn(body, today),
    }))
    .sort((a, b) => Number(b.hanging) - Number(a.hanging) || (a.since < b.since ? 1 : -1));
}

function marksOf(body: Disclosure, today: string): EntryLine['marks'] {
  if (body.status === 'void') return [{ words: '已作废', tone: 'none' }];
  const open = body.objections.filter(({ repliedOn }) => repliedOn === '').length;
  const gone = body.removedOn === '' && !hangsOn(body, today);
  return [
    ...(gone ? [{ words: '核对时不在栏', tone: 'bad' as const }] : []),
    ...(body.removedEarly === '' ? [] : [{ words: '不满三日取下', tone: 'warn' as const }]),
    ...(open > 0 ? [{ words: `${open} 条异议待答复`, tone: 'warn' as const }] : []),
    ...(body.corrections.length > 0 ? [{ words: `更正 ${body.corrections.length} 次`, tone: 'none' as const }] : []),
  ];
}
