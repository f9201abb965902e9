import { z } from 'zod';
import { dayOrNone } from '../evidence/evidence-head';

const attendee = z.object({ name: z.string().max(50), post: z.string().max(60) });

/**
 * What goes with a 推荐函 besides the dossiers that it names (`Dossier.recommended.letter`): to whom, and the meeting that
 * decided (纪要). Row id: `letterId`.
 */
export const nominationLetterSchema = z.object({
  year: z.number().int(),
  /** The letter's number, as the dossiers have it. */
  letter: z.string().min(1).max(60),
  to: z.string().max(100),
  meeting: z.object({
    /** 2026年第3次. */
    session: z.string().max(60),
    on: dayOrNone,
    place: z.string().max(100),
    chair: z.string().max(50),
    present: z.array(attendee).max(60),
    absent: z.array(attendee).max(60),
    observers: z.array(attendee).max(60),
    words: z.string().max(4000),
  }),
});
export type NominationLetter = z.infer<typeof nominationLetterSchema>;

export const letterId = ({ year, letter }: Pick<NominationLetter, 'year' | 'letter'>): string => `${year}:${letter}`;
