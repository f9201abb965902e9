/** "还要等 1 分 20 秒": how long until the next try after wrong passphrases. */
export function waitWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return `还要等 ${rest} 秒`;
  return rest === 0 ? `还要等 ${minutes} 分钟` : `还要等 ${minutes} 分 ${rest} 秒`;
}
