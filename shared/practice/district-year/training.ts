import { addDays, type Day } from '../../basics/dates';
import type { DraftChange } from '../../journal/draft';
import { issueCertificates } from '../../training/issue-certificates';
import { saveConduct } from '../../training/save-conduct';
import { saveProgramme } from '../../training/save-programme';
import { saveSession } from '../../training/save-session';
import { blankSession, type SessionRow } from '../../training/session-row';
import { usualProgramme, usualSubjects } from '../../training/subjects';
import type { Trainee, TrainingConduct, TrainingProgramme, TrainingSession } from '../../training/training';
import type { RosterMember } from '../../coordination/committee-roster';
import { accepted, firstBody, type YearDesk } from './desk';
import type { Dice } from './dice';
import type { YearRow } from './places';
import { YEAR_DAYS } from './size';

/** A member of a committee, with the project. */
export interface YearMember extends Pick<RosterMember, 'memberKey' | 'name' | 'phone' | 'unit' | 'post' | 'from'> {
  readonly projectId: string;
}

const DAYS_BETWEEN_SESSIONS = 12;
const TRAINEES = 45;
const places = ['区委党校报告厅', '街道党群服务中心', '区住建局五楼会议室', '社区学院 201 教室'] as const;
const lecturers = ['区住建局物业科', '市物业管理协会', '山东某律师事务所律师', '区委党校教师'] as const;

/** Pledges of most members, here and there a talk: of one committee. */
export function committeeConduct(
  members: readonly YearMember[],
  desk: YearDesk,
  dice: Dice,
): YearRow<TrainingConduct>[] {
  return members.flatMap(({ memberKey, projectId, name, from }) => {
    const kind = dice.chance(0.5) ? 'pledge' : dice.chance(0.06) ? 'talk' : null;
    if (kind === null) return [];
    const least = addDays(desk.today, -YEAR_DAYS);
    const on = addDays((from > least ? from : least) as Day, dice.between(1, 20));
    if (on > desk.today) return [];
    const body: TrainingConduct = {
      projectId,
      memberKey,
      name,
      kind,
      on,
      words: kind === 'talk' ? '提醒按期公示会议决定' : '任期承诺书',
      clause: null,
      by: '街道物业办',
      settledOn: '',
      outcome: '',
      attachments: [],
    };
    const [change] = accepted(saveConduct([], { id: null, body }, desk.on(on))).changes;
    return change ? [{ id: change.id, body: change.body as TrainingConduct }] : [];
  });
}

/** The programmes of the years and the sessions held by then, with those who came, their scores and certificates. */
export function districtTraining(members: readonly YearMember[], desk: YearDesk, dice: Dice): DraftChange[] {
  const firstDay = addDays(desk.today, -YEAR_DAYS);
  const years = [...new Set([firstDay.slice(0, 4), String(Number(firstDay.slice(0, 4)) + 1), desk.today.slice(0, 4)])]
    .filter(year => year <= desk.today.slice(0, 4))
    .map(Number);
  const programmes = years.map(year => {
    const input = { ...usualProgramme(year), basis: '区住建局培训通知（演练）' };
    const [change] = accepted(saveProgramme(input, desk.on(desk.today))).changes;
    return { id: change?.id ?? '', body: change?.body as TrainingProgramme };
  });
  const sessions: SessionRow[] = [];
  for (let day = addDays(firstDay, 5); day <= desk.today; day = addDays(day, DAYS_BETWEEN_SESSIONS)) {
    sessions.push(heldOn(day, members, { sessions, programmes }, desk, dice));
  }
  return [
    ...programmes.map(({ id, body }) => ({ table: 'trainingProgrammes' as const, id, body })),
    ...sessions.map(({ id, body }) => ({ table: 'trainingSessions' as const, id, body })),
  ];
}

function heldOn(
  day: Day,
  members: readonly YearMember[],
  facts: Parameters<typeof saveSession>[0],
  desk: YearDesk,
  dice: Dice,
): SessionRow {
  const kind = dice.chance(0.3) ? 'pre-service' : 'in-service';
  const subjects = dice.some(
    usualSubjects.filter(subject => subject.kind === kind),
    2,
  );
  const body: TrainingSession = {
    ...blankSession(day),
    kind,
    title: subjects[0]?.title ?? '业主委员会委员培训',
    subjects: subjects.map(({ id }) => id),
    organiser: dice.pick(['区住房和城乡建设局', '街道办事处']),
    place: dice.pick(places),
    lecturer: dice.pick(lecturers),
    materials: '讲义、条例单行本',
  };
  const context = desk.on(day, '17:00');
  const [change] = accepted(saveSession(facts, { id: null, body }, context)).changes;
  const kept = { id: change?.id ?? '', body: change?.body as TrainingSession };
  const inOffice = members.filter(({ from }) => from <= day);
  const trainees = dice
    .some(inOffice, Math.min(TRAINEES, Math.ceil(inOffice.length / 3)))
    .map(member => traineeOf(member, desk, dice));
  const row = { id: kept.id, body: { ...kept.body, trainees } };
  const tested = trainees.some(({ score }) => (score ?? 0) >= 60) && kind === 'pre-service';
  return tested ? { id: row.id, body: firstBody(issueCertificates(row, facts)) } : row;
}

function traineeOf(member: YearMember, desk: YearDesk, dice: Dice): Trainee {
  const signedIn = dice.chance(0.9);
  const { memberKey, name, projectId, post, unit, phone } = member;
  const score = signedIn && dice.chance(0.85) ? dice.between(52, 100) : null;
  return {
    id: desk.newId(),
    memberKey,
    name,
    projectId,
    post,
    unit,
    phone,
    signedIn,
    score,
    certificateNo: '',
    remark: '',
  };
}
