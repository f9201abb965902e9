import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { addTrainees, editTrainees, guest, removeTrainee } from '#shared/training/edit-trainees';
import { parseHours, showHours } from '#shared/training/hours';
import { issueCertificates } from '#shared/training/issue-certificates';
import { saveConduct } from '#shared/training/save-conduct';
import { saveProgramme } from '#shared/training/save-programme';
import { draftSession, removeSession, saveSession } from '#shared/training/save-session';
import { usualProgramme } from '#shared/training/subjects';
import { tables } from '#shared/journal/tables';
import type { ChangeDraft } from '#shared/journal/draft';
import type { TrainingSession } from '#shared/training/training';
import { refusalWords } from '#shared/text/refusals';
import { conduct, context, programme, session, trainee } from './training-fixture';

const code = (answer: Result<unknown>) => (answer.ok ? 'ok' : answer.refusal.code);
function bodyOf<T>(answer: Result<ChangeDraft> | ChangeDraft): T {
  const draft = 'ok' in answer ? (answer.ok ? answer.value : null) : answer;
  const change = draft?.changes[0];
  if (!change) throw new Error(JSON.stringify(answer));
  return tables[change.table].schema.parse(change.body) as T;
}
const noFacts = { sessions: [], programmes: [] };
const save = (change: Partial<TrainingSession>, facts: Parameters<typeof saveSession>[0] = noFacts) =>
  saveSession(facts, { id: null, body: session('', change).body }, context());

describe('a session', () => {
  it('gets the next number of its year', () => {
    const sessions = [session('a', { number: '2026-07' }), session('b', { number: '2025-31', date: '2025-02-01' })];
    expect(bodyOf<TrainingSession>(save({}, { ...noFacts, sessions })).number).toBe('2026-08');
    expect(bodyOf<TrainingSession>(save({ date: '2025-03-01' }, { ...noFacts, sessions })).number).toBe('2025-32');
  });

  it.each([
    ['training-title-missing', { title: '  ' }],
    ['training-day-invalid', { date: '2026-02-30' }],
    ['training-day-odd', { date: '1900-03-10' }],
    ['training-day-odd', { date: '2099-03-10' }],
    ['training-ends-before', { startsAt: '14:00', endsAt: '11:30' }],
    ['training-ends-before', { startsAt: '14:00', endsAt: '14:00' }],
    ['training-time-invalid', { startsAt: '14:00', endsAt: '' }],
    ['training-time-invalid', { startsAt: '25:00', endsAt: '26:00' }],
    ['training-hours-longer', { startsAt: '09:00', endsAt: '10:54', hours: 20 }],
    ['training-hours-missing', { hours: 0 }],
    ['training-hours-invalid', { hours: 5001, startsAt: '', endsAt: '' }],
  ] as const)('is refused: %s %j', (expected, change) => {
    expect(code(save(change))).toBe(expected);
  });

  it('may last exactly its hours, by the minutes that the programme counts', () => {
    const short = { startsAt: '09:00', endsAt: '10:30', hours: 20 };
    expect(code(save(short))).toBe('training-hours-longer');
    expect(code(save(short, { ...noFacts, programmes: [programme({ hourMinutes: 45 })] }))).toBe('ok');
    expect(code(save({ startsAt: '', endsAt: '', hours: 20, form: 'self-study' }))).toBe('ok');
  });

  it('is kept as a draft whatever is typed, and registered with its list', () => {
    const draft = bodyOf<TrainingSession>(
      draftSession({ id: 's', body: session('', { title: '', hours: 0, date: '' }).body }, context()),
    );
    expect(draft.status).toBe('draft');
    const row = { id: 's', body: { ...draft, trainees: [trainee('person:a')] } };
    const kept = saveSession({ ...noFacts, sessions: [row] }, { id: 's', body: session('').body }, context());
    expect(bodyOf<TrainingSession>(kept)).toMatchObject({
      status: 'kept',
      number: '2026-01',
      trainees: [{ id: 'person:a' }],
    });
  });

  it('with certificates is neither removed nor moved to another year', () => {
    const row = session('s', { trainees: [trainee('person:a', { score: 80, certificateNo: '2026-0001' })] });
    expect(code(removeSession(row))).toBe('training-session-certified');
    const moved = saveSession(
      { ...noFacts, sessions: [row] },
      { id: 's', body: { ...row.body, date: '2025-03-10' } },
      context(),
    );
    expect(code(moved)).toBe('training-year-certified');
    expect(code(removeSession(session('s')))).toBe('ok');
  });
});

describe('its list', () => {
  const row = session('s', { trainees: [trainee('person:a', { name: '王芳' })] });

  it('refuses who stands there, empty names, scores out of range and of the absent', () => {
    const again = { ...guest('王芳'), memberKey: 'person:a' };
    expect(code(addTrainees(row, [again], context()))).toBe('training-trainee-twice');
    expect(code(addTrainees(row, [guest('刘伟'), guest('刘伟')], context()))).toBe('training-trainee-twice');
    expect(code(addTrainees(row, [guest(' ')], context()))).toBe('training-trainee-name-missing');
    const edit = (patch: object) => code(editTrainees(row, new Map([['person:a', patch]]), context()));
    expect(edit({ score: 120 })).toBe('training-score-range');
    expect(edit({ score: 59.5 })).toBe('training-score-range');
    expect(edit({ score: 60, signedIn: false })).toBe('training-score-absent');
    expect(edit({ score: 60 })).toBe('ok');
    expect(code(removeTrainee(row, 'nobody'))).toBe('training-trainee-unknown');
  });

  it('takes no signatures before the day', () => {
    const ahead = session('s', { date: '2026-06-16' });
    expect(code(addTrainees(ahead, [guest('刘伟')], context()))).toBe('training-session-ahead');
    expect(code(addTrainees(ahead, [{ ...guest('刘伟'), signedIn: false }], context()))).toBe('ok');
  });

  it('keeps score and signature of who has a certificate', () => {
    const certified = session('s', { trainees: [trainee('person:a', { score: 80, certificateNo: '2026-0001' })] });
    const edit = (patch: object) => code(editTrainees(certified, new Map([['person:a', patch]]), context()));
    expect(edit({ score: 70 })).toBe('training-trainee-certified');
    expect(edit({ signedIn: false, score: null })).toBe('training-trainee-certified');
    expect(edit({ remark: '补领' })).toBe('ok');
    expect(code(removeTrainee(certified, 'person:a'))).toBe('training-trainee-certified');
  });
});

describe('certificates', () => {
  it('need a programme, scores, and somebody who passed', () => {
    const scored = (score: number | null) => session('s', { trainees: [trainee('person:a', { score })] });
    expect(code(issueCertificates(scored(80), noFacts))).toBe('training-programme-missing');
    const facts = { sessions: [], programmes: [programme()] };
    expect(code(issueCertificates(scored(null), facts))).toBe('training-no-scores');
    expect(code(issueCertificates(scored(59), facts))).toBe('training-nobody-passed');
    expect(bodyOf<TrainingSession>(issueCertificates(scored(60), facts)).trainees[0]?.certificateNo).toBe('2026-0001');
  });

  it('are numbered 1 to n by year, whatever sessions, scores and order', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 12 });
    const sessions = fc.array(fc.tuple(fc.constantFrom('2025-05-05', '2026-03-10'), scores), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(sessions, fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 12 }), (given, order) => {
        const rows = given.map(([date, list], at) =>
          session(`s${at}`, { date, trainees: list.map((score, n) => trainee(`person:${at}-${n}`, { score })) }),
        );
        const programmes = [programme(), programme({ year: 2025 })];
        for (const pick of order) {
          const at = pick % rows.length;
          const answer = issueCertificates(rows[at] as (typeof rows)[0], { sessions: rows, programmes });
          if (answer.ok) rows[at] = { id: `s${at}`, body: bodyOf<TrainingSession>(answer) };
        }
        const numbers = rows.flatMap(({ body }) => body.trainees.map(one => one.certificateNo)).filter(no => no !== '');
        for (const year of ['2025', '2026']) {
          const own = numbers.filter(no => no.startsWith(year)).sort();
          expect(own).toEqual(own.map((_, index) => `${year}-${String(index + 1).padStart(4, '0')}`));
        }
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });

  it('fill the numbers of an issue that was taken back', () => {
    const rows = [
      session('a', { trainees: [trainee('person:a', { score: 90, certificateNo: '2026-0002' })] }),
      session('b', { trainees: [trainee('person:b', { score: 90 }), trainee('person:c', { score: 90 })] }),
    ] as const;
    const issued = issueCertificates(rows[1], { sessions: rows, programmes: [programme()] });
    expect(bodyOf<TrainingSession>(issued).trainees.map(one => one.certificateNo)).toEqual(['2026-0001', '2026-0003']);
  });
});

describe('a programme', () => {
  const save = (change: object) => saveProgramme({ ...usualProgramme(2026), ...change }, context());
  it('begins from the usual subjects, whose hours add up', () => {
    const body = bodyOf<ReturnType<typeof usualProgramme>>(save({}));
    expect(body.subjects).toHaveLength(10);
    for (const kind of ['pre-service', 'in-service'] as const) {
      const sum = body.subjects.filter(one => one.kind === kind).reduce((total, { hours }) => total + hours, 0);
      expect(sum).toBe(kind === 'pre-service' ? body.preServiceHours : body.inServiceHours);
    }
  });
  it.each([
    ['training-year-invalid', { year: 1900 }],
    ['training-year-invalid', { year: 2099 }],
    ['training-hours-invalid', { inServiceHours: -1 }],
    ['training-pass-score', { passScore: 101 }],
    ['training-subject-missing', { subjects: [{ id: 'x', title: ' ', kind: 'in-service', hours: 10 }] }],
    [
      'training-subject-twice',
      {
        subjects: [
          { id: 'x', title: '调解', kind: 'in-service', hours: 10 },
          { id: 'y', title: '调解 ', kind: 'in-service', hours: 10 },
        ],
      },
    ],
  ])('is refused: %s', (expected, change) => expect(code(save(change))).toBe(expected));
});

describe('conduct', () => {
  const save = (change: object, rows: Parameters<typeof saveConduct>[0] = []) =>
    saveConduct(rows, { id: null, body: conduct('', change).body }, context());
  it.each([
    ['training-conduct-member', { memberKey: '' }],
    ['training-day-odd', { on: '2099-01-01' }],
    ['training-day-odd', { on: '1900-01-01' }],
    ['training-day-invalid', { on: '' }],
    ['training-conduct-words', { kind: 'talk', words: ' ' }],
    ['training-conduct-clause', { kind: 'breach', words: '收受' }],
    ['training-conduct-clause', { kind: 'breach', words: '收受', clause: 7 }],
    ['training-settled-odd', { kind: 'breach', clause: 2, settledOn: '2026-02-28', outcome: '已退' }],
    ['training-outcome-missing', { kind: 'breach', clause: 2, settledOn: '2026-03-02' }],
  ])('is refused: %s', (expected, change) => expect(code(save(change))).toBe(expected));
  it('knows one pledge a seat', () => {
    expect(code(save({}, [conduct('1', {})]))).toBe('training-pledge-twice');
    expect(code(save({}, [conduct('1', { memberKey: 'person:b' })]))).toBe('ok');
  });
});

it('no name, phone or content gets into the words of the log', () => {
  const marked = { name: '张三丰', phone: '13900000001', remark: '密语', title: '主题' };
  const row = session('s', { title: marked.title, trainees: [trainee('person:a', { ...marked, score: 90 })] });
  const facts = { sessions: [row], programmes: [programme()] };
  const drafts = [
    saveSession(facts, row, context()),
    addTrainees(row, [{ ...guest('李四光'), phone: '13900000002' }], context()),
    editTrainees(row, new Map([['person:a', { remark: '密语二' }]]), context()),
    removeTrainee(row, 'person:a'),
    issueCertificates(row, facts),
    removeSession(row),
    saveConduct([], { id: null, body: conduct('', { name: '张三丰', words: '密语' }).body }, context()),
  ];
  for (const draft of drafts) {
    if (!draft.ok) throw new Error(refusalWords(draft.refusal).words);
    expect(draft.value.words).not.toMatch(/张三丰|李四光|139|密语|主题/);
  }
});

it('hours are exact tenths', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), tenths => parseHours(showHours(tenths)) === tenths));
  for (const wrong of ['', '1.55', '-1', '一', '501', '500.1', '1,5']) expect(parseHours(wrong)).toBeNull();
});
