import { LETTER_OUTDENT_MM, mmToTwips } from '../page-layout';
import type { BodyParagraph } from './body-elements';

const place = { left: -mmToTwips(LETTER_OUTDENT_MM.left), right: -mmToTwips(LETTER_OUTDENT_MM.right), offGrid: true };

/**
 * One line of the red double line of a 信函: an empty paragraph a point high, wider than the text. Two paragraphs, as programs
 * differ in which line of a double border is the outer one.
 */
export function letterLine(letterRule: 'thick' | 'thin', line: number): BodyParagraph {
  return { type: 'paragraph', look: { ...place, line, letterRule }, runs: [] };
}
