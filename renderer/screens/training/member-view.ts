import { showDay } from '#shared/basics/dates';
import { showHours } from '#shared/training/hours';
import type { SessionRow } from '#shared/training/session-row';
import type { MemberTraining } from '#shared/training/training-figures';
import type { TrainingKind } from '#shared/training/training';

/** The page of a member; the search names the seat where he has several. */
export const memberPath = ({ memberKey }: { readonly memberKey: string }) =>
  `/training/members/${encodeURIComponent(memberKey)}`;

export interface AttendedLine {
  readonly id: string;
  readonly date: string;
  readonly kind: TrainingKind;
  readonly title: string;
  readonly hours: number;
  readonly signedIn: boolean;
  readonly score: number | null;
  readonly certificateNo: string;
  readonly ahead: boolean;
}

/** The sessions that a person stands on the list of, the latest first. */
export function attendedLines(sessions: readonly SessionRow[], keys: readonly string[], today: string): AttendedLine[] {
  return sessions
    .flatMap(({ id, body }) => {
      const own = body.status === 'kept' ? body.trainees.find(({ memberKey }) => keys.includes(memberKey)) : undefined;
      if (!own) return [];
      const { date, kind, title, hours } = body;
      const { signedIn, score, certificateNo } = own;
      return [{ id, date, kind, title, hours, signedIn, score, certificateNo, ahead: date > today }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** How somebody stands with 任前 training, in a sentence with its days. */
export function preServiceText({ preService }: MemberTraining): string {
  const { state, required, attended, afterwards, from, until } = preService;
  const days = from && until ? `${showDay(from)}至${showDay(until)}` : '';
  switch (state) {
    case 'unjudged':
      return '任前：任职那一年没有年度计划，或任职日期未登记，不判断。';
    case 'met':
      return `任前：${days}内应参加 ${showHours(required)} 学时，已参加 ${showHours(attended)}，按期完成。`;
    case 'late':
      return `任前：${days}内只参加 ${showHours(attended)} 学时，期后补训 ${showHours(afterwards)}，合计够 ${showHours(required)}。`;
    case 'open':
      return `任前：应在${days}内参加 ${showHours(required)} 学时，已参加 ${showHours(attended)}，还在期内。`;
    case 'missing':
      return `任前：应在${days}内参加 ${showHours(required)} 学时，只参加 ${showHours(attended)}${afterwards > 0 ? `，期后补训 ${showHours(afterwards)}` : ''}，没有完成。`;
  }
}
