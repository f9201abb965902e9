/** Milliseconds of the median run of each, the runs interleaved so that both see the same machine. */
export async function compare(
  ours: () => unknown,
  peer: () => unknown,
  runs = 7,
): Promise<{ ours: number; peer: number; ratio: number }> {
  return compareTimes(
    () => timed(ours),
    () => timed(peer),
    runs,
  );
}

/** The same where the work itself says how many milliseconds of it count. */
export async function compareTimes(
  ours: () => Promise<number>,
  peer: () => Promise<number>,
  runs = 7,
): Promise<{ ours: number; peer: number; ratio: number }> {
  const [mine, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    const [a, b] = [await ours(), await peer()];
    // The first pair warms up.
    if (run > 0) {
      mine.push(a);
      theirs.push(b);
    }
  }
  const [x, y] = [median(mine), median(theirs)];
  return { ours: x, peer: y, ratio: x / y };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.trunc(times.length / 2)] as number;
}
