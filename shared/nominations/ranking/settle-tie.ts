import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { dossierDraft } from '../dossier-story';
import { joinDrafts } from '../process/process-change';
import type { Ranking } from './ranking-of';

/** Puts a tie in the order that the recommending body decided on, with its reason (D8). All of the tie, and nobody else. */
export function settleTie(
  ranking: Ranking,
  input: { readonly inOrder: readonly string[]; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const members = ranking.ranked.filter(({ row }) => input.inOrder.includes(row.id));
  const [first] = members;
  const distinct = new Set(input.inOrder).size === input.inOrder.length && members.length === input.inOrder.length;
  const whole = members.every(({ score, alike }) => score.total === first?.score.total && alike === members.length);
  if (!first || first.place === null || !distinct || !whole || members.length < 2) return refuse('process-tie-members');
  if (members.some(({ row }) => row.body.recommended !== null))
    return refuse('process-recommended', {}, { at: first.row.body.number });
  const reason = input.reason.trim();
  if (reason === '') return refuse('process-reason-missing', { act: '并列排序' });
  const start = Math.min(...members.map(({ place }) => place ?? 1));
  const drafts = input.inOrder.flatMap((id, at) => {
    const member = members.find(({ row }) => row.id === id);
    if (!member) return [];
    const rank = start + at;
    const words = `同分 ${members.length} 份，集体研究排第 ${rank}：${reason}`.slice(0, 400);
    return [dossierDraft(member.row, { rank }, { command: 'dossier.tie', words }, context)];
  });
  const numbers = members.map(({ row }) => row.body.number).join('、');
  return ok(joinDrafts('dossier.tie', `确定同分排序：${numbers}`, drafts));
}
