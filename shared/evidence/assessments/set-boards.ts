import { ok, refuse, type Result } from '../../basics/result';
import { quarterWords } from '../../coordination/quarter';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { boards, type AssessmentRow, type Board } from '../assessment';
import { rankQuarter, type Ranked } from './quarter-ranking';

/** Who is on which board: ids of assessments. */
export interface BoardChoice {
  readonly red: ReadonlySet<string>;
  readonly black: ReadonlySet<string>;
}

/** Puts assessed projects of a quarter onto the red and the black board, all at once. */
export function setBoards(
  rows: readonly AssessmentRow[],
  at: { readonly year: number; readonly quarter: number },
  { red, black }: BoardChoice,
  context: CommandContext,
): Result<ChangeDraft> {
  const ranked = rankQuarter(rows, at);
  if (ranked.length === 0) return refuse('board-nothing', { quarter: quarterWords(at) });
  if ([...red].some(id => black.has(id))) return refuse('board-both');
  const boardOf = (id: string): Board => (red.has(id) ? 'red' : black.has(id) ? 'black' : 'none');
  const changes = ranked.flatMap(({ row: { id, body } }) => {
    const board = boardOf(id);
    if (board === body.board) return [];
    const words = `${quarterWords(at)}${boards[board]}（原为${boards[body.board]}）`;
    const line = { at: context.now, by: context.officerId, words };
    return [{ table: 'assessments' as const, id, body: { ...body, board, story: [...body.story, line] } }];
  });
  if (changes.length === 0) return refuse('board-unchanged');
  return ok({
    command: 'assessments.boards',
    words: `确定${quarterWords(at)}红黑榜：红榜 ${red.size} 个、黑榜 ${black.size} 个`,
    changes,
  });
}

/** Ranked projects that have the same total as one on the board, and are not on it: the officer must see them. */
export function leftOutTies(ranked: readonly Ranked[], chosen: ReadonlySet<string>): Ranked[] {
  const totals = new Set(ranked.filter(({ row }) => chosen.has(row.id)).map(({ row }) => row.body.total));
  return ranked.filter(({ row }) => !chosen.has(row.id) && totals.has(row.body.total));
}
