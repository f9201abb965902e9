import { ok, refuse, type Result } from '../basics/result';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { TrainingProgramme } from './training';

/** One programme a year: its row is named after the year, so that two officers cannot make two. */
export const programmeRow = (year: number) => `programme-${year}`;

/** Saves the year's programme: the district's own numbers (TR-6). Subjects without a title are left out when they are empty. */
export function saveProgramme(input: TrainingProgramme, context: CommandContext): Result<ChangeDraft> {
  const { year, preServiceHours, inServiceHours, passScore } = input;
  const thisYear = Number(context.now.slice(0, 4));
  if (!Number.isInteger(year) || year < 2000 || year > thisYear + 1) {
    return refuse('training-year-invalid', { year, latest: thisYear + 1 });
  }
  for (const [field, hours] of [
    ['任前学时', preServiceHours],
    ['任中学时', inServiceHours],
  ] as const) {
    if (!isHours(hours)) return refuse('training-hours-invalid', {}, { at: field });
  }
  if (!Number.isInteger(passScore) || passScore < 0 || passScore > 100) return refuse('training-pass-score');
  const subjects = input.subjects
    .map(subject => ({ ...subject, title: subject.title.trim() }))
    .filter(({ title, hours }) => title !== '' || hours > 0);
  for (const [index, { title, hours }] of subjects.entries()) {
    if (title === '') return refuse('training-subject-missing', {}, { at: `第 ${index + 1} 个科目` });
    if (!isHours(hours)) return refuse('training-hours-invalid', {}, { at: title });
    if (subjects.findIndex(other => other.title === title && other.kind === input.subjects[index]?.kind) < index) {
      return refuse('training-subject-twice', { title });
    }
  }
  return ok({
    command: 'training.programme',
    words: `保存 ${year} 年培训计划`,
    changes: [
      { table: 'trainingProgrammes', id: programmeRow(year), body: { ...input, basis: input.basis.trim(), subjects } },
    ],
  });
}

function isHours(tenths: number): boolean {
  return Number.isInteger(tenths) && tenths >= 0 && tenths <= 5000;
}
