/** The largest base that is believed: more companies, projects or staff than any city has. */
export const LARGEST_BASE = 100_000_000;

/**
 * A number of companies, projects or people as officers type or paste it: `3400`, `3,400`, `３４００`, `3400 个`, `11.9万`.
 * Empty text is `null` (not stated); what is no whole number of them is `undefined`.
 */
export function typedCount(text: string): number | null | undefined {
  const plain = text
    .replace(/[０-９．，]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[,\s]/g, '')
    .replace(/[个家名人件]$/, '');
  if (plain === '') return text.trim() === '' ? null : undefined;
  const match = /^(\d{1,9})(?:\.(\d{1,4}))?(万)?$/.exec(plain);
  if (!match) return undefined;
  const [, whole = '', decimals = '', tenThousands] = match;
  if (tenThousands) return Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'));
  return decimals === '' ? Number(whole) : undefined;
}
