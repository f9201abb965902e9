/** What of an entry was changed, for its story: "分值由 5.00 改为 3.00；事项由……改为……". Empty when nothing was. */
export function changedWords(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string {
  return Object.keys(after)
    .filter(name => before[name] !== after[name])
    .map(name => `${name}由${shown(before[name])}改为${shown(after[name])}`)
    .join('；');
}

const MOST = 40;
const shown = (text: string | undefined) => {
  if (!text) return '（空）';
  const signs = [...text];
  return signs.length > MOST ? `“${signs.slice(0, MOST).join('')}……”` : `“${text}”`;
};
