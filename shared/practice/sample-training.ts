import { addDays, type Day } from '../basics/dates';
import type { Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { addTrainees, editTrainees, guest } from '../training/edit-trainees';
import { issueCertificates } from '../training/issue-certificates';
import { prohibitionClauses } from '../training/prohibitions';
import { saveConduct } from '../training/save-conduct';
import { saveProgramme } from '../training/save-programme';
import { saveSession } from '../training/save-session';
import { seatsOn, type Seat } from '../training/seats';
import { blankSession } from '../training/session-row';
import { usualProgramme, usualSubjects } from '../training/subjects';
import type { TrainingSession } from '../training/training';
import { MemoryStore } from './memory-store';
import { finalRows } from './final-rows';
import { spread } from './spread';

interface SampleSession extends Partial<TrainingSession> {
  /** Days from today. */
  readonly in: number;
  /** Share of the members who were there; null for what is still to come. */
  readonly share: number | null;
  readonly tested?: boolean;
}

const titles = (kind: TrainingSession['kind'], from: number, to: number) =>
  usualSubjects
    .filter(subject => subject.kind === kind)
    .slice(from, to)
    .map(({ title }) => title);

const sessions: readonly SampleSession[] = [
  {
    in: -8,
    share: 0.6,
    tested: true,
    kind: 'pre-service',
    title: '新任业委会成员任前培训班',
    hours: 40,
    startsAt: '08:30',
    endsAt: '12:30',
    place: '区住房和城乡建设局三楼会议室',
    lecturer: '区物业管理科、区司法局',
    subjects: titles('pre-service', 0, 5),
    materials: '《民法典》物权编摘编、《青岛市物业管理条例》、印章和档案管理示范文本',
  },
  {
    in: -40,
    share: 0.7,
    title: '公共收益怎么管、怎么公开',
    hours: 25,
    place: '春晓街道党群服务中心',
    lecturer: '区物业管理科',
    subjects: titles('in-service', 1, 2),
    materials: '公共收益公示样表',
  },
  {
    in: -3,
    share: 0.5,
    tested: true,
    form: 'seminar',
    title: '矛盾纠纷调解与四方共治',
    hours: 25,
    place: '望潮社区议事厅',
    lecturer: '区司法局人民调解中心',
    subjects: titles('in-service', 3, 5),
  },
  {
    in: 12,
    share: null,
    title: '专项维修资金使用与合同选聘',
    hours: 30,
    startsAt: '14:00',
    endsAt: '17:00',
    place: '区住房和城乡建设局三楼会议室',
    lecturer: '市物业协会',
    subjects: titles('in-service', 0, 3),
  },
];

/**
 * A year's training log over the committees that `made` (what the practice store starts with) has: sessions held and to
 * come, certificates, conduct. Apart from `practice-start.ts`, because the command line's demo starts there and never
 * touches the training log.
 */
export function sampleTraining(made: readonly ChangeDraft[], context: CommandContext, today: Day): ChangeDraft[] {
  const store = new MemoryStore();
  for (const draft of made) store.apply(draft);
  const before = store.drafts.length;
  const run = (answer: Result<ChangeDraft>): string => {
    if (!answer.ok) throw new Error(`sample training: ${answer.refusal.code}`);
    store.apply(answer.value);
    return answer.value.changes[0]?.id ?? '';
  };
  const roster = seatsOn({
    elections: store.all('elections'),
    people: store.all('people'),
    projects: store.all('projects'),
  });
  const seats = roster(today);
  if (seats.length === 0) return [];
  for (const year of new Set(sessions.map(one => Number(addDays(today, one.in).slice(0, 4))))) {
    const basis = '演练：本局培训工作方案';
    run(saveProgramme({ ...usualProgramme(year), basis }, context));
  }
  for (const [index, one] of sessions.entries()) holdSession(store, run, context, { index, one, today, roster });
  conductOf(store, run, context, seats, today);
  const words = '装入演练培训台账';
  return [{ command: 'practice.training', words, changes: finalRows(store, store.drafts.slice(before)) }];
}

interface Held {
  readonly index: number;
  readonly one: SampleSession;
  readonly today: Day;
  readonly roster: (day: string) => readonly Seat[];
}

function holdSession(
  store: MemoryStore,
  run: (answer: Result<ChangeDraft>) => string,
  context: CommandContext,
  { index, one, today, roster }: Held,
): void {
  const { in: days, share, tested, ...said } = one;
  const date = addDays(today, days);
  const facts = () => ({ sessions: store.all('trainingSessions'), programmes: store.all('trainingProgrammes') });
  const id = run(saveSession(facts(), { id: null, body: { ...blankSession(date), ...said, date } }, context));
  const row = () => ({ id, body: store.get('trainingSessions', id)?.body as TrainingSession });
  const there = roster(date < today ? date : today).filter(
    (_, at) => share === null || spread(at, 700 + index) < share + 0.2,
  );
  const guests = share === null ? [] : [{ ...guest('周晓岚'), post: '春晓社区居委会' }];
  const people = there.map(({ memberKey, name, phone, unit, post, projectId }, at) => ({
    ...guest(name),
    memberKey,
    phone,
    unit,
    post,
    projectId,
    signedIn: share !== null && spread(at, 710 + index) < share + 0.2,
  }));
  if (people.length + guests.length > 0) run(addTrainees(row(), [...people, ...guests], context));
  if (!tested) return;
  const scores = row()
    .body.trainees.filter(({ signedIn, memberKey }) => signedIn && memberKey !== '')
    .map(({ id: trainee }, at) => [trainee, { score: 52 + Math.floor(spread(at, 720 + index) * 46) }] as const);
  if (scores.length === 0) return;
  run(editTrainees(row(), new Map(scores), context));
  const issued = issueCertificates(row(), facts());
  if (issued.ok) run(issued);
}

function conductOf(
  store: MemoryStore,
  run: (answer: Result<ChangeDraft>) => string,
  context: CommandContext,
  seats: readonly Seat[],
  today: Day,
): void {
  const save = (seat: Seat, more: Partial<Parameters<typeof saveConduct>[1]['body']>) =>
    run(
      saveConduct(
        store.all('trainingConduct'),
        {
          id: null,
          body: {
            projectId: seat.projectId,
            memberKey: seat.memberKey,
            name: seat.name,
            kind: 'pledge',
            on: addDays(today, -6),
            words: '',
            clause: null,
            by: '区物业管理科',
            settledOn: '',
            outcome: '',
            attachments: [],
            ...more,
          },
        },
        context,
      ),
    );
  const pledged = seats.filter((_, at) => spread(at, 730) < 0.6);
  for (const seat of pledged) save(seat, {});
  const [first, second] = seats;
  if (first) {
    const words = '提醒按时公开公共收益，业主来访要有登记和答复。';
    save(first, { kind: 'talk', on: addDays(today, -4), words, by: '街道物业办' });
  }
  if (second) {
    const words = '把业主联系表发进业主微信群，已要求撤回并向有关业主说明。';
    const clause = prohibitionClauses[4] ?? 5;
    save(second, { kind: 'breach', on: addDays(today, -5), words, clause, by: '社区居委会反映，街道查实' });
  }
}
