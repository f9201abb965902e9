/** How one character is read, without tones, the commonest reading first: 单 → ["dan", "shan"]. Empty: not Chinese. */
export type CharacterReadings = (character: string) => readonly string[];

/** One way of reading a text. */
export interface Reading {
  /** Every syllable one after the other; other letters and digits as they are, in lower case. */
  readonly letters: string;
  /** The first letter of each. */
  readonly initials: string;
  /** Where in `letters` each of them begins. */
  readonly starts: readonly number[];
}

/** Variants kept of a text with several readings: more are noise. */
const VARIANTS = 4;

/** Each character's readings are asked for once. */
export function readingsWith(readings: CharacterReadings): (text: string) => readonly Reading[] {
  const known = new Map<string, readonly string[]>();
  const of = (character: string) => {
    let found = known.get(character);
    if (!found) known.set(character, (found = [...new Set(readings(character))]));
    return found;
  };
  return text => {
    let variants: readonly (readonly string[])[] = [[]];
    for (const character of text.toLowerCase()) {
      const syllables = isChinese(character) ? of(character) : /[a-z0-9]/.test(character) ? [character] : [];
      if (syllables.length === 0) continue;
      // A further reading is only followed while there is room; the commonest one always is.
      const more = variants.length * syllables.length <= VARIANTS ? syllables : syllables.slice(0, 1);
      variants = more.flatMap(syllable => variants.map(variant => [...variant, syllable]));
    }
    return variants.map(readingOf);
  };
}

export const isChinese = (character: string): boolean => /[\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(character);

function readingOf(syllables: readonly string[]): Reading {
  const starts: number[] = [];
  let letters = '';
  for (const syllable of syllables) {
    starts.push(letters.length);
    letters += syllable;
  }
  return { letters, initials: syllables.map(syllable => syllable.charAt(0)).join(''), starts };
}
