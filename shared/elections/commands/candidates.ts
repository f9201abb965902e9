import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import type { Candidate } from '../election-case';
import { byStrokes } from '../stroke-order';
import { caseDraft, mayDo } from './case-draft';

/** A paper and its table are laid out for at most this many (tests render 1 to 60). */
export const MOST_CANDIDATES = 60;

export type CandidateInput = Omit<Candidate, 'id'> & { readonly id: string | null };

/** Adds a candidate (`id` null) or changes one; ids run "C01", "C02" …. */
export function saveCandidate(row: CaseRow, input: CandidateInput, _context: CommandContext): Result<ChangeDraft> {
  const allowed = mayDo(row, 'edit-candidates');
  if (!allowed.ok) return allowed;
  const name = input.name.trim();
  if (name === '') return refuse('candidate-name-missing');
  const { candidates } = row.body;
  if (input.id !== null && !candidates.some(candidate => candidate.id === input.id)) return refuse('candidate-unknown');
  if (input.id === null && candidates.length >= MOST_CANDIDATES)
    return refuse('candidate-too-many', { most: MOST_CANDIDATES });
  const unit = input.unit.trim();
  const twin = candidates.find(other => other.id !== input.id && other.name === name && other.unit === unit);
  if (twin) return refuse('candidate-twice', { id: twin.id });
  const saved: Candidate = {
    ...input,
    name,
    unit,
    idNumber: input.idNumber.trim().toUpperCase(),
    id: input.id ?? nextId(row),
  };
  const list =
    input.id === null
      ? [...candidates, saved]
      : candidates.map(candidate => (candidate.id === saved.id ? saved : candidate));
  const words = input.id === null ? `登记候选人 ${saved.id}` : `修改候选人 ${saved.id}`;
  return ok(caseDraft(row, { candidates: list }, 'election.candidate', words));
}

/** Takes a candidate off the list, and off the election matter if it was there already. */
export function removeCandidate(
  row: CaseRow,
  input: { readonly id: string },
  _context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(row, 'edit-candidates');
  if (!allowed.ok) return allowed;
  if (!row.body.candidates.some(candidate => candidate.id === input.id)) return refuse('candidate-unknown');
  const matters = row.body.matters.map(matter =>
    matter.kind === 'election' ? { ...matter, candidates: matter.candidates.filter(id => id !== input.id) } : matter,
  );
  const candidates = row.body.candidates.filter(candidate => candidate.id !== input.id);
  return ok(caseDraft(row, { candidates, matters }, 'election.candidate', `删除候选人 ${input.id}`));
}

/** Sets the order of the list: by 姓氏笔画 when `ids` is null, else as given (every id once). */
export function orderCandidates(
  row: CaseRow,
  input: { readonly ids: readonly string[] | null },
  _context: CommandContext,
): Result<ChangeDraft> {
  const allowed = mayDo(row, 'edit-candidates');
  if (!allowed.ok) return allowed;
  const { candidates } = row.body;
  const ordered =
    input.ids === null
      ? byStrokes(candidates)
      : input.ids.flatMap(id => candidates.find(candidate => candidate.id === id) ?? []);
  if (ordered.length !== candidates.length || new Set(ordered).size !== candidates.length) {
    return refuse('candidate-order-incomplete');
  }
  const words = input.ids === null ? '候选人按姓氏笔画排列' : '调整候选人顺序';
  return ok(caseDraft(row, { candidates: ordered }, 'election.candidate-order', words));
}

/** The number after the highest that the case still shows. */
function nextId(row: CaseRow): string {
  const used = [
    ...row.body.candidates.map(candidate => candidate.id),
    ...row.body.matters.flatMap(matter => (matter.kind === 'election' ? matter.candidates : [])),
  ];
  const highest = Math.max(0, ...used.map(id => Number(id.slice(1)) || 0));
  return `C${String(highest + 1).padStart(2, '0')}`;
}
