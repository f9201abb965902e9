/** Hours are kept in tenths, so that 1.5 hours stay exact. "1.5" → 15; null for anything but 0 to 500 with one decimal. */
export function parseHours(text: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d))?$/.exec(text.trim());
  if (!match) return null;
  const tenths = Number(match[1]) * 10 + Number(match[2] ?? 0);
  return tenths <= 5000 ? tenths : null;
}

/** 15 → "1.5", 20 → "2". */
export function showHours(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** Minutes from "14:00" to "16:30"; null when either is not a time of day. Negative when it ends before it starts. */
export function minutesBetween(startsAt: string, endsAt: string): number | null {
  const [from, to] = [minuteOfDay(startsAt), minuteOfDay(endsAt)];
  return from === null || to === null ? null : to - from;
}

export function minuteOfDay(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
