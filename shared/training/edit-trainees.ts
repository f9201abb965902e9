import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { sessionChange, sessionName, type SessionRow } from './session-row';
import type { Trainee } from './training';

export type NewTrainee = Omit<Trainee, 'id' | 'certificateNo'>;

/** Whoever is not a member: a guest, kept by name (村居工作人员, 物业人员). */
export function guest(name: string): NewTrainee {
  return {
    memberKey: '',
    name,
    projectId: '',
    post: '',
    unit: '',
    phone: '',
    signedIn: true,
    score: null,
    remark: '',
  };
}

/** Puts people on the list of a session. Somebody who stands there already is refused by name. */
export function addTrainees(
  row: SessionRow,
  people: readonly NewTrainee[],
  context: CommandContext,
): Result<ChangeDraft> {
  const trainees = [...row.body.trainees];
  for (const one of people) {
    const checked = checkTrainee({ ...one, id: context.newId(), certificateNo: '' }, trainees, row, context.now);
    if (!checked.ok) return checked;
    trainees.push(checked.value);
  }
  return ok({
    command: 'training.trainees.add',
    words: `${sessionName(row.body)}：名单加入 ${people.length} 人`,
    changes: [sessionChange(row.id, { ...row.body, trainees })],
  });
}

export type TraineePatch = Partial<
  Pick<Trainee, 'name' | 'signedIn' | 'score' | 'remark' | 'phone' | 'unit' | 'post'>
> & {
  /** Matching a guest by hand to a member. */
  readonly match?: Pick<Trainee, 'memberKey' | 'projectId' | 'post'>;
};

/** Changes single entries of the list, all or none. */
export function editTrainees(
  row: SessionRow,
  patches: ReadonlyMap<string, TraineePatch>,
  context: CommandContext,
): Result<ChangeDraft> {
  let trainees = [...row.body.trainees];
  for (const [id, { match, ...patch }] of patches) {
    const present = trainees.find(trainee => trainee.id === id);
    if (!present) return refuse('training-trainee-unknown', {}, { at: sessionName(row.body) });
    const changed = { ...present, ...patch, ...(match ?? {}) };
    if (present.certificateNo !== '' && (changed.score !== present.score || !changed.signedIn)) {
      return refuse('training-trainee-certified', { no: present.certificateNo }, { at: present.name });
    }
    const others = trainees.filter(trainee => trainee.id !== id);
    const checked = checkTrainee(changed, others, row, context.now);
    if (!checked.ok) return checked;
    trainees = trainees.map(trainee => (trainee.id === id ? checked.value : trainee));
  }
  return ok({
    command: 'training.trainees.edit',
    words: `${sessionName(row.body)}：修改名单 ${patches.size} 人`,
    changes: [sessionChange(row.id, { ...row.body, trainees })],
  });
}

export function removeTrainee(row: SessionRow, id: string): Result<ChangeDraft> {
  const present = row.body.trainees.find(trainee => trainee.id === id);
  if (!present) return refuse('training-trainee-unknown', {}, { at: sessionName(row.body) });
  if (present.certificateNo !== '') {
    return refuse('training-trainee-certified', { no: present.certificateNo }, { at: present.name });
  }
  const trainees = row.body.trainees.filter(trainee => trainee.id !== id);
  return ok({
    command: 'training.trainees.remove',
    words: `${sessionName(row.body)}：名单减去 1 人`,
    changes: [sessionChange(row.id, { ...row.body, trainees })],
  });
}

function checkTrainee(one: Trainee, others: readonly Trainee[], row: SessionRow, now: string): Result<Trainee> {
  const name = one.name.trim();
  if (name === '') return refuse('training-trainee-name-missing', {}, { at: sessionName(row.body) });
  if (others.some(other => isSame(other, { ...one, name }))) {
    return refuse('training-trainee-twice', { name }, { at: sessionName(row.body) });
  }
  if (one.score !== null && (!Number.isInteger(one.score) || one.score < 0 || one.score > 100)) {
    return refuse('training-score-range', { score: one.score }, { at: name });
  }
  if (one.signedIn && row.body.date > now.slice(0, 10)) {
    return refuse('training-session-ahead', { date: row.body.date }, { at: sessionName(row.body) });
  }
  if (one.score !== null && !one.signedIn) return refuse('training-score-absent', {}, { at: name });
  return ok({ ...one, name, phone: one.phone.trim(), remark: one.remark.trim() });
}

/** The same member, or two guests of one name who are not told apart by their phones. */
export function isSame(
  a: Pick<Trainee, 'memberKey' | 'name' | 'phone'>,
  b: Pick<Trainee, 'memberKey' | 'name' | 'phone'>,
) {
  if (a.memberKey !== '' || b.memberKey !== '') return a.memberKey === b.memberKey;
  return a.name === b.name && (a.phone === b.phone || a.phone === '' || b.phone === '');
}
