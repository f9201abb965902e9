import type { Day } from '../../basics/dates';
import type { AgendaItem, Resolution } from '../meeting';
import type { NotedPerson } from './noted-people';
import { NotesReader } from './notes-reader';

/** Notes may be long, but not a book: what is beyond is said to be left. */
export const NOTES_LINES = 2000;

/** One line of the notes and what it was taken for. */
export interface NoteLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** In words: 会议名称, 第 2 项的决定 …; empty for what was not understood. */
  readonly as: string;
  /** A part of the line that was not understood, although the line was; empty when all was. */
  readonly unclear: string;
}

export type NotedResolution = Omit<Resolution, 'id'>;
export interface NotedItem extends Omit<AgendaItem, 'id' | 'topicId' | 'resolutions'> {
  readonly resolutions: readonly NotedResolution[];
}

/** Meeting notes as they were understood. Empty text where the notes say nothing. */
export interface ReadNotes {
  readonly title: string;
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  readonly convener: string;
  readonly noticeOn: string;
  readonly next: string;
  readonly people: readonly NotedPerson[];
  readonly items: readonly NotedItem[];
  /** Every line that is not blank, once, in order. */
  readonly lines: readonly NoteLine[];
}

/**
 * Notes in plain text, as typed during a meeting: 会议名称, 时间, 地点, 参加人员, then numbered items with lines of 意见,
 * 决定, 责任, 期限. Tolerant of other words, signs and orders; a line that is not understood is kept and said.
 */
export function readNotes(text: string, near: Day): ReadNotes {
  const reader = new NotesReader(near);
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      if (at < NOTES_LINES) reader.line(at + 1, line.trim());
      else reader.leave(at + 1, line.trim());
    });
  return reader.result();
}
