/** The next free numbers behind a letter: P001, P002 … A number that was given once is not given to somebody else. */
export function numbersAfter(prefix: string, taken: Iterable<string>): () => string {
  let last = 0;
  for (const number of taken) {
    const digits = number.startsWith(prefix) ? /^\d{1,9}$/.exec(number.slice(prefix.length)) : null;
    if (digits) last = Math.max(last, Number(digits[0]));
  }
  return () => `${prefix}${String((last += 1)).padStart(3, '0')}`;
}
