import type { AgendaItem, Attendee } from '../meeting';
import { bareName } from '../same-person';
import { leadingSide, sideShort } from './side-words';

type Opinion = AgendaItem['opinions'][number];
type Known = Pick<Attendee, 'name' | 'side'>;

/**
 * Opinions as they are typed: a line each, “物业 李明：……”, “李明：……” or “物业：……”. A name is looked up among those on
 * the sheet; a line without a colon is an opinion of nobody in particular.
 */
export function readOpinions(text: string, attendance: readonly Known[]): Opinion[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => readOpinion(line, attendance));
}

export function readOpinion(line: string, attendance: readonly Known[]): Opinion {
  const match = /^([^：:]{1,20})[：:]\s*(.*)$/.exec(line);
  const words = match?.[2] ?? '';
  const who = match ? speakerOf(match[1] as string, attendance) : null;
  return who && words !== '' ? { ...who, text: words } : { side: 'other', speaker: '', text: line };
}

function speakerOf(text: string, attendance: readonly Known[]): Pick<Opinion, 'side' | 'speaker'> | null {
  const lead = leadingSide(text);
  if (lead && /^[\p{Script=Han}·A-Za-z ]{0,12}$/u.test(lead.rest))
    return { side: lead.side, speaker: bareName(lead.rest) };
  const name = bareName(text);
  const known = attendance.find(attendee => bareName(attendee.name) === name);
  return known ? { side: known.side, speaker: name } : null;
}

/** The lines that `readOpinions` reads back. */
export function writeOpinions(opinions: readonly Opinion[]): string {
  return opinions.map(writeOpinion).join('\n');
}

function writeOpinion({ side, speaker, text }: Opinion): string {
  if (side === 'other' && speaker === '') return text;
  return `${sideShort[side]}${speaker === '' ? '' : ` ${speaker}`}：${text}`;
}
