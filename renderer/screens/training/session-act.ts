import { hasPassed } from '#shared/training/issue-certificates';
import type { TrainingProgramme, TrainingSession } from '#shared/training/training';

export interface SessionAct {
  readonly is: 'sign-in' | 'certificates';
  readonly title: string;
}

/** The next thing to do with a session; null when it is still to come or nothing is left to do. */
export function sessionAct(
  session: TrainingSession,
  programmes: readonly { readonly body: TrainingProgramme }[],
  today: string,
): SessionAct | null {
  if (session.status === 'draft' || session.date > today) return null;
  if (!session.trainees.some(({ signedIn }) => signedIn)) return { is: 'sign-in', title: '导入签到表' };
  const pass = programmes.find(({ body }) => body.year === Number(session.date.slice(0, 4)))?.body.passScore;
  if (pass === undefined) return null;
  const passed = session.trainees.filter(one => hasPassed(one, pass) && one.certificateNo === '').length;
  return passed === 0 ? null : { is: 'certificates', title: `编发合格证书 ${passed} 份` };
}
