import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import { committeeSizeFindings } from '../committee-size';
import type { Matter } from '../election-case';
import { matterCatalog, weightOf } from '../matter-catalog';
import { caseDraft, mayDo } from './case-draft';

export interface MatterInput {
  /** Null adds a matter. */
  readonly id: string | null;
  /** 1 to 9 of CC-278(1); 3 with `seats` is the election. */
  readonly code: number;
  readonly title: string;
  readonly text: string;
  /** Only for the election of the committee. */
  readonly seats: number | null;
}

/** Adds or changes a matter. Its weight follows from its code and the vote's date; the election takes the case's candidates. */
export function saveMatter(row: CaseRow, input: MatterInput, _context: CommandContext): Result<ChangeDraft> {
  const allowed = mayDo(row, 'edit-matters');
  if (!allowed.ok) return allowed;
  if (!matterCatalog.some(kind => kind.code === input.code)) return refuse('matter-code-unknown', { code: input.code });
  const title = input.title.trim();
  if (title === '') return refuse('matter-title-missing');
  const { matters } = row.body;
  const before = matters.find(matter => matter.id === input.id);
  if (input.id !== null && !before) return refuse('matter-unknown');
  if (input.seats !== null) {
    if (input.code !== 3) return refuse('matter-seats-without-election');
    if (matters.some(matter => matter.kind === 'election' && matter.id !== input.id))
      return refuse('matter-second-election');
    const blocked = seatsRefusal(row, input.seats);
    if (blocked) return blocked;
  }
  const id = input.id ?? nextId(matters, input.seats !== null ? 'E' : 'M');
  const common = { id, title, text: input.text.trim() };
  const saved: Matter =
    input.seats === null
      ? { ...common, kind: weightOf(input.code, row.body), code: input.code }
      : {
          ...common,
          kind: 'election',
          code: 3,
          seats: input.seats,
          candidates: row.body.candidates.map(candidate => candidate.id),
        };
  const list = before ? matters.map(matter => (matter.id === id ? saved : matter)) : [...matters, saved];
  return ok(caseDraft(row, { matters: list }, 'election.matter', `${before ? '修改' : '列入'}表决事项“${title}”`));
}

export function removeMatter(
  row: CaseRow,
  input: { readonly id: string },
  _context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(row, 'edit-matters');
  if (!allowed.ok) return allowed;
  const gone = row.body.matters.find(matter => matter.id === input.id);
  if (!gone) return refuse('matter-unknown');
  const matters = row.body.matters.filter(matter => matter !== gone);
  return ok(caseDraft(row, { matters }, 'election.matter', `撤下表决事项“${gone.title}”`));
}

/** Sets the order on the ballot paper: every id once. */
export function orderMatters(
  row: CaseRow,
  input: { readonly ids: readonly string[] },
  _context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(row, 'edit-matters');
  if (!allowed.ok) return allowed;
  const matters = input.ids.flatMap(id => row.body.matters.find(matter => matter.id === id) ?? []);
  if (matters.length !== row.body.matters.length || new Set(matters).size !== matters.length) {
    return refuse('matter-order-incomplete');
  }
  return ok(caseDraft(row, { matters }, 'election.matter-order', '调整表决事项顺序'));
}

function seatsRefusal(row: CaseRow, seats: number): Result<never> | null {
  if (!Number.isInteger(seats) || seats < 1) return refuse('matter-seats-not-allowed', { words: '应选人数须为正整数' });
  const finding = committeeSizeFindings(seats, row.body).find(found => found.grade === 'blocks');
  return finding ? refuse('matter-seats-not-allowed', { words: finding.words }, { rule: finding.rule }) : null;
}

function nextId(matters: readonly Matter[], letter: 'M' | 'E'): string {
  const numbers = matters.filter(matter => matter.id.startsWith(letter)).map(matter => Number(matter.id.slice(1)) || 0);
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
