/** Written as a whole character each: ideographs, kana, hangul, their punctuation, full-width letters and digits. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303f\u30fb\u30fc\u3200-\u33ff\ufe10-\ufe1f\ufe30-\ufe4f\uff01-\uffef]/u;

/** Quotation marks, dash, dots: of Chinese text one each; inside a Western word (don’t) part of it. */
const either = /[‘’“”—…·]/u;

const blank = /[\s\u3000]/u;

/** Without width: neither a character nor the end of a word. */
const nothing = /[\u200b\ufeff]|\p{Variation_Selector}/u;

/**
 * 字数 as Word's 字数统计 counts it: each Chinese character and each full-width mark is one, and so is each run of other
 * characters without a blank (2026, COVID-19, 98.5%), also a half-width mark between two Chinese characters. Word's
 * 字符数（不计空格） is another figure: there every letter and digit is one. Checked against a published list of texts counted
 * in Word; for ——, …… and curved quotation marks, which Word counts by their font, the greater count is taken.
 */
export function countWords(text: string): number {
  const characters = Array.from(text);
  let count = 0;
  let inRun = false;
  for (const [index, character] of characters.entries()) {
    if (nothing.test(character)) continue;
    if (blank.test(character)) inRun = false;
    else if (wide.test(character) || (either.test(character) && !joins(characters, index))) {
      count += 1;
      inRun = false;
    } else {
      if (!inRun) count += 1;
      inRun = true;
    }
  }
  return count;
}

/** 字符数（不计空格）. */
export function countCharacters(text: string): number {
  return Array.from(text).filter(character => !blank.test(character) && !nothing.test(character)).length;
}

function joins(characters: readonly string[], index: number): boolean {
  const western = /[A-Za-z0-9]/;
  return western.test(characters[index - 1] ?? '') && western.test(characters[index + 1] ?? '');
}
