/** Full-width digits, letters and signs (U+FF01–FF5E) as their ordinary forms, the wide space as a space. */
export function narrowText(text: string): string {
  let wide = false;
  for (let at = 0; at < text.length && !wide; at += 1) wide = text.charCodeAt(at) >= 0x3000;
  if (!wide) return text;
  return text.replace(/[\uff01-\uff5e\u3000]/g, sign =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Digits and letters only: the brackets and stops of a company's name stay as they are registered. */
export function narrowDigitsAndLetters(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const PLAIN = /^[\w\u4e00-\u9fff](?:[\w.、\u4e00-\u9fff]*[\w\u4e00-\u9fff])?$/;

/** What text files carry around a cell so that a spreadsheet does not calculate with it: `="0101"`, `'0101`. */
export function unwrapCell(text: string): string {
  if (PLAIN.test(text)) return text;
  const trimmed = text.replace(/[\u200b-\u200f\u2060\ufeff\u00a0]/g, ' ').trim();
  const formula = /^="([^"]*)"$/.exec(trimmed);
  return (formula ? (formula[1] as string) : trimmed.replace(/^['‘’`]/, '')).trim();
}
