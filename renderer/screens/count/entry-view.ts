import { invalidReason } from '#shared/documents/forms/invalid-reasons';
import { paperReasons } from '#shared/elections/entry/entry-reasons';
import { isDelivered } from '#shared/elections/paper-count';
import { showArea } from '#shared/basics/area';
import type { Ballot, Candidate, ElectionCase, Matter } from '#shared/elections/election-case';
import type { FrozenRegister } from '#shared/elections/frozen-register';
import { marksOf, type EntryState, type Step } from './entry-keys';

/** What the field is called now, and which keys answer it. */
export interface Prompt {
  readonly label: string;
  readonly keys: readonly (readonly [key: string, words: string])[];
}

const back = ['−', '退回'] as const;
const aside = [['/', '整票无效'], ['*', '委托'], back] as const;

export function promptOf({ step }: Pick<EntryState, 'step'>, matters: readonly Matter[]): Prompt {
  if (typeof step === 'string') return fixed[step];
  const matter = matters[step];
  const title = matter?.title ?? '';
  if (matter?.kind !== 'election') {
    return { label: title, keys: [['1', '同意'], ['2', '反对'], ['3', '弃权'], ['0', '未填'], ...aside] };
  }
  const digits = matter.candidates.length > 9 ? '两位序号' : '序号';
  return {
    label: `${title}（应选 ${matter.seats} 人）`,
    keys: [[digits, '选或不选'], ['+', `前 ${matter.seats} 名全选`], ['.', '清除'], ['Enter', '完成'], ...aside],
  };
}

const fixed: Record<Exclude<Step, number>, Prompt> = {
  number: {
    label: '选票编号',
    keys: [
      ['0–9', '编号，前面的零可省略；也可扫描'],
      ['Enter', '查找'],
    ],
  },
  reason: {
    label: '整票无效的原因',
    keys: [...paperReasons.map(each => [each.key, each.title] as const), ['0', '仍为有效票'], back],
  },
  agent: { label: '受托人姓名或委托书编号', keys: [['Enter', '确定；留空为没有委托']] },
  written: { label: '是否有书面委托', keys: [['1', '有'], ['2', '没有（该票无效）'], back] },
  'over-marked': { label: '所选人数超过应选人数', keys: [['Enter', '原票如此，该项按无效计'], back] },
  review: { label: '核对后按 Enter 保存', keys: [['Enter', '保存，下一张'], ...aside] },
};

export const choiceTitles = { yes: '同意', no: '反对', abstain: '弃权', blank: '未填' } as const;

/** A matter's vote as entered so far: 同意; 3 人：1、4、7; empty when nothing was entered. */
export function voteWords(state: EntryState, matter: Matter): string {
  const vote = state.votes[matter.id];
  if (vote === undefined) return '';
  if (matter.kind !== 'election') return typeof vote === 'string' ? choiceTitles[vote] : '';
  const marked = marksOf(state, matter);
  if (marked.length === 0) return '未选';
  const numbers = marked.map(id => matter.candidates.indexOf(id) + 1).sort((a, b) => a - b);
  const over = marked.length > matter.seats ? '，超过应选人数' : '';
  return `${marked.length} 人：${numbers.join('、')}${over}`;
}

export interface PaperFacts {
  readonly head: string;
  readonly units: string;
  readonly area: string;
  /** Empty when the delivery is registered. */
  readonly warning: string;
}

export function paperFacts(ballot: Ballot, register: Pick<FrozenRegister, 'head'>): PaperFacts {
  const head = register.head(ballot.head);
  const units = head?.units.map(unit => unit.unit) ?? [ballot.unit];
  const shown = units.slice(0, 4).join('、');
  return {
    head: head?.developer ? `${ballot.head}（建设单位）` : ballot.head,
    units: units.length > 4 ? `${shown} 等 ${units.length} 套` : shown,
    area: head ? `${showArea(head.area)} ㎡` : '',
    warning: isDelivered(ballot) ? '' : '这张选票没有登记送达，录入后须补登记才能对账',
  };
}

export interface CandidateCell {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly marked: boolean;
}

export function candidateCells(
  state: EntryState,
  matter: Extract<Matter, { kind: 'election' }>,
  candidates: readonly Candidate[],
): CandidateCell[] {
  const names = new Map(candidates.map(candidate => [candidate.id, candidate.name]));
  const marked = new Set(marksOf(state, matter));
  return matter.candidates.map((id, index) => ({
    id,
    number: index + 1,
    name: names.get(id) ?? id,
    marked: marked.has(id),
  }));
}

export function invalidWords(state: Pick<EntryState, 'invalid' | 'proxy'>): string {
  if (state.invalid !== null) return invalidReason(state.invalid);
  return state.proxy?.written === false ? invalidReason('INV_NO_PROXY') : '';
}

/** After the deadline each paper needs a word on when it came back. */
export function afterDeadline(election: Pick<ElectionCase, 'meeting'>, now: string): boolean {
  return election.meeting.votingUntil !== '' && now.slice(0, 16) > election.meeting.votingUntil;
}
