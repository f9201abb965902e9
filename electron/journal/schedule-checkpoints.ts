import type { Journal } from './journal';

const LOOK_EVERY_MS = 60_000;

/** Folds a long tail while the store is open, so that even a power cut leaves little to replay. Answers how to stop. */
export function scheduleCheckpoints(journal: Journal, onError: (error: unknown) => void): () => void {
  const timer = setInterval(() => void journal.checkpointIfDue().catch(onError), LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
