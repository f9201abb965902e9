import { showArea } from '#shared/basics/area';
import type { Ballot } from '#shared/elections/election-case';
import type { FrozenRegister } from '#shared/elections/frozen-register';
import { headVoteOfCase } from '#shared/elections/tally/input-of-case';
import { inputOfHeads } from '#shared/elections/tally/input-of-heads';
import { screenBallots } from '#shared/elections/tally/screen-ballots';
import { readRows } from '../../store/read';
import type { ListBehind } from './list-drawer';
import { papersBehind, paperTitles, type PaperColumn } from './papers-behind';
import type { CountCase } from './use-count-case';
import type { HeadsListed } from './use-live-count';

/** Owners by number, unit and area, as in the posted table; no names. */
export function headList(title: string, load: () => Promise<HeadsListed>, register: FrozenRegister): ListBehind {
  return {
    title,
    columns: ['业主编号', '房号', '面积（㎡）', '选票'],
    load: async () =>
      (await load()).map(({ head, papers }) => {
        const known = register.head(head);
        const units = known?.units.map(unit => unit.unit) ?? [];
        const shown = units.length > 3 ? `${units.slice(0, 3).join('、')} 等 ${units.length} 套` : units.join('、');
        return { key: head, cells: [head, shown, known ? showArea(known.area) : '', papers.join('、') || '—'] };
      }),
  };
}

export function paperList(column: PaperColumn, { row, register }: CountCase): ListBehind {
  return {
    title: paperTitles[column],
    columns: ['选票', '业主编号', '房号', '送达', '录入'],
    load: async () => {
      const papers = await readRows('ballots', { electionId: row.id });
      const reasons = reasonsOf(
        papers.map(paper => paper.body),
        { row, register },
      );
      return papersBehind(papers, column, ballot => reasons.get(ballot.number) ?? null).map(line => ({
        key: line.id,
        cells: [line.number, line.head, line.unit, line.delivery, line.entry],
      }));
    },
  };
}

/** Why the count leaves a paper out, by its number. */
function reasonsOf(ballots: readonly Ballot[], { row, register }: CountCase): Map<string, string> {
  const vote = headVoteOfCase(row.body, register, ballots);
  const { reason } = screenBallots(inputOfHeads(vote));
  return new Map(
    vote.ballots.flatMap(({ number }, index) => (reason[index] ? [[number, reason[index]] as const] : [])),
  );
}
