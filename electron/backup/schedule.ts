import type { OpenStore } from '../session/session';
import type { Backups } from './backups';

const LOOK_EVERY_MS = 5 * 60_000;
/** The officer has just unlocked: the desk comes first. */
const FIRST_LOOK_MS = 60_000;

/** Looks every few minutes whether a backup is due, for as long as the store is open. Answers how to stop. */
export function scheduleBackups(backups: Backups, store: OpenStore, onError: (error: unknown) => void): () => void {
  const look = () => void backups.runIfDue(store).catch(onError);
  const first = setTimeout(look, FIRST_LOOK_MS);
  const timer = setInterval(look, LOOK_EVERY_MS);
  first.unref();
  timer.unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}
