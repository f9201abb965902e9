import { parseDay } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { prohibitions, type ProhibitionClause } from './prohibitions';
import { seatKey } from './seats';
import { conductKinds, type TrainingConduct } from './training';

export interface ConductRow {
  readonly id: string;
  readonly body: TrainingConduct;
}

/** Registers a pledge, a talk or a breach of QD-39, or changes it. */
export function saveConduct(
  conduct: readonly ConductRow[],
  input: { readonly id: string | null; readonly body: TrainingConduct },
  context: CommandContext,
): Result<ChangeDraft> {
  const { id, body } = input;
  if (id !== null && !conduct.some(row => row.id === id)) return refuse('training-conduct-unknown');
  if (body.memberKey === '') return refuse('training-conduct-member');
  const what = conductKinds[body.kind];
  const on = parseDay(body.on);
  if (on === null) return refuse('training-day-invalid', { field: '日期' }, { at: what });
  const today = context.now.slice(0, 10);
  if (on < '2000-01-01' || on > today) return refuse('training-day-odd', { day: on, latest: today }, { at: what });
  const words = body.words.trim() || (body.kind === 'pledge' ? '任期承诺书' : '');
  if (words === '') return refuse('training-conduct-words', {}, { at: what });
  if (body.kind === 'breach' && !(Number(body.clause) in prohibitions)) return refuse('training-conduct-clause');
  const twice =
    body.kind === 'pledge' &&
    conduct.some(row => row.id !== id && row.body.kind === 'pledge' && seatKey(row.body) === seatKey(body));
  if (twice) return refuse('training-pledge-twice');
  const settles = body.kind === 'breach';
  if (settles && body.settledOn !== '') {
    const settled = parseDay(body.settledOn);
    if (settled === null) return refuse('training-day-invalid', { field: '办结日期' }, { at: what });
    if (settled < on || settled > today) return refuse('training-settled-odd', { on, today }, { at: what });
    if (body.outcome.trim() === '') return refuse('training-outcome-missing');
  }
  const kept: TrainingConduct = {
    ...body,
    words,
    clause: settles ? (body.clause as ProhibitionClause) : null,
    by: body.by.trim(),
    settledOn: settles ? body.settledOn : '',
    outcome: body.outcome.trim(),
  };
  return ok({
    command: 'training.conduct',
    words: `${id === null ? '登记' : '修改'}${what}`,
    changes: [{ table: 'trainingConduct', id: id ?? context.newId(), body: kept }],
  });
}

export function removeConduct(row: ConductRow): ChangeDraft {
  return {
    command: 'training.conduct.remove',
    words: `删除${conductKinds[row.body.kind]}`,
    changes: [{ table: 'trainingConduct', id: row.id, body: null }],
  };
}
