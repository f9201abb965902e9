/** "83.3%": one decimal, cut off and not rounded; a dash when there is nothing to divide by. */
export function shareWords(part: number, of: number): string {
  if (of === 0) return '—';
  const tenths = Math.floor((part * 1000) / of);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
