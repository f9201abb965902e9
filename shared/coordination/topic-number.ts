/**
 * Numbers for new topics, `2026-00012`, one after the other. Without gaps in one store: the lowest that no topic has, so
 * that the number of an entry that was taken back is given again. `used` are the numbers of all topics of the store.
 */
export function topicNumbers(year: string, used: Iterable<string>): () => string {
  const taken = new Set(used);
  let last = 0;
  return () => {
    let number: string;
    do number = `${year}-${String(++last).padStart(5, '0')}`;
    while (taken.has(number));
    return number;
  };
}
