const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in words, as headings and ordinals print them: 一, 十, 十一, 二十, 三十六. Larger numbers stay Arabic. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value);
  if (value < 10) return digits[value] as string;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}
