import type { Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { BoardEntry, BoardNoticeFacts } from '#shared/documents/forms/evidence/board-notice';
import { hasAssessmentDuty } from '#shared/evidence/assessments/assessment-duty';
import { pointsText } from '#shared/evidence/assessments/points';
import type { Ranked } from '#shared/evidence/assessments/quarter-ranking';
import { leftOutTies, type BoardChoice } from '#shared/evidence/assessments/set-boards';

/** The choice that the rows carry already. */
export function choiceOf(ranked: readonly Ranked[]): BoardChoice {
  const on = (board: 'red' | 'black') =>
    new Set(ranked.filter(({ row }) => row.body.board === board).map(({ row }) => row.id));
  return { red: on('red'), black: on('black') };
}

/** A project onto a board or off it; it never stands on both. */
export function toggled(choice: BoardChoice, board: 'red' | 'black', id: string): BoardChoice {
  const red = new Set(choice.red);
  const black = new Set(choice.black);
  const [own, other] = board === 'red' ? [red, black] : [black, red];
  if (!own.delete(id)) own.add(id);
  other.delete(id);
  return { red, black };
}

/** 与红榜同分未入榜：银杏里（99 分）: what an officer must decide on purpose. */
export function tieWords(
  ranked: readonly Ranked[],
  choice: BoardChoice,
  nameOf: (projectId: string) => string,
): string[] {
  return (['red', 'black'] as const).flatMap(board => {
    const left = leftOutTies(ranked, choice[board]);
    if (left.length === 0) return [];
    const names = left.map(({ row }) => `${nameOf(row.body.projectId)}（${pointsText(row.body.total)} 分）`);
    return [`与${board === 'red' ? '红榜' : '黑榜'}小区同分而没有入榜：${names.join('、')}。请确认是有意如此。`];
  });
}

interface Names {
  readonly places: PlaceFacts;
  /** The project manager's name by project; empty when not known. */
  readonly managerOf: (projectId: string) => string;
}

/** What the notice says: the boards as chosen on the screen. */
export function noticeFacts(
  ranked: readonly Ranked[],
  choice: BoardChoice,
  { places, managerOf }: Names,
  more: Pick<BoardNoticeFacts, 'bureau' | 'district' | 'year' | 'quarter' | 'practice'> & { readonly on: Day },
): BoardNoticeFacts {
  const body = <T>(rows: readonly { readonly id: string; readonly body: T }[], id: string | undefined) =>
    rows.find(row => row.id === id)?.body;
  const entry = ({ row, rank, tied }: Ranked): BoardEntry => {
    const { projectId, companyId, total, deductions } = row.body;
    const project = body(places.projects, projectId);
    const community = body(places.communities, project?.communityId);
    const worst = [...deductions].sort((a, b) => b.points - a.points);
    return {
      ...{ rank, tied: tied > 1, project: project?.name ?? '', total, manager: managerOf(projectId) },
      street: body(places.streets, community?.streetId)?.name ?? '',
      company: body(places.companies, companyId)?.name ?? '',
      problems: worst.map(({ reason }) => reason),
    };
  };
  const sum = ranked.reduce((all, { row }) => all + row.body.total, 0);
  const due = places.projects.filter(project => hasAssessmentDuty(project.body, more)).map(({ id }) => id);
  const done = new Set(ranked.map(({ row }) => row.body.projectId));
  return {
    ...more,
    assessed: ranked.length,
    mean: ranked.length === 0 ? 0 : Math.floor(sum / ranked.length),
    open: due.filter(id => !done.has(id)).length,
    red: ranked.filter(({ row }) => choice.red.has(row.id)).map(entry),
    black: ranked.filter(({ row }) => choice.black.has(row.id)).map(entry),
  };
}
