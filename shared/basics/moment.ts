/** A moment as the formats write it: ISO 8601, whole seconds, with the offset of the machine's clock. */
export function momentText(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const pad = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(offset / 60)}:${pad(offset % 60)}`;
}

/** For people: "2024-03-05 14:07", as it stands in the text, without conversion to another zone. */
export function showMoment(text: string): string {
  return text.slice(0, 16).replace('T', ' ');
}
