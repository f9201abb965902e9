/** The first three and the last two characters; short ones lose all but the first. */
export function mask(text: string): string {
  const chars = Array.from(text);
  if (chars.length <= 6) return (chars[0] ?? '') + '*'.repeat(Math.max(0, chars.length - 1));
  return chars.slice(0, 3).join('') + '*'.repeat(chars.length - 5) + chars.slice(-2).join('');
}
