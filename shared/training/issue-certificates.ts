import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft } from '../journal/draft';
import type { SessionFacts } from './save-session';
import { sessionChange, sessionName, type SessionRow } from './session-row';
import type { Trainee } from './training';

/** Whether somebody passed: signed in, with a score of at least the year's pass score. */
export function hasPassed({ signedIn, score }: Trainee, passScore: number): boolean {
  return signedIn && score !== null && score >= passScore;
}

/**
 * Gives everybody who passed and has none a certificate number `2026-0001`, by the order of the list. Numbers run by year over
 * all sessions without gaps: the smallest that are free are taken, so numbers of an issue that was taken back are filled.
 */
export function issueCertificates(row: SessionRow, { sessions, programmes }: SessionFacts): Result<ChangeDraft> {
  const year = row.body.date.slice(0, 4);
  const programme = programmes.find(({ body }) => body.year === Number(year))?.body;
  if (!programme) return refuse('training-programme-missing', { year });
  if (row.body.trainees.every(({ score }) => score === null)) {
    return refuse('training-no-scores', {}, { at: sessionName(row.body) });
  }
  const passed = row.body.trainees.filter(one => hasPassed(one, programme.passScore) && one.certificateNo === '');
  if (passed.length === 0) {
    return refuse('training-nobody-passed', { score: programme.passScore }, { at: sessionName(row.body) });
  }
  const taken = new Set(sessions.flatMap(({ body }) => body.trainees.map(({ certificateNo }) => certificateNo)));
  let last = 0;
  const free = () => {
    do last += 1;
    while (taken.has(certificateNumber(year, last)));
    return certificateNumber(year, last);
  };
  const numbers = new Map(passed.map(({ id }) => [id, free()]));
  const trainees = row.body.trainees.map(one => ({ ...one, certificateNo: numbers.get(one.id) ?? one.certificateNo }));
  return ok({
    command: 'training.certificates',
    words: `${sessionName(row.body)}：编发合格证书 ${passed.length} 份`,
    changes: [sessionChange(row.id, { ...row.body, trainees })],
  });
}

function certificateNumber(year: string, running: number): string {
  return `${year}-${String(running).padStart(4, '0')}`;
}
