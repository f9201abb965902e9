/** Runs one piece of work after the other, in the order in which they were asked for. */
export function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
