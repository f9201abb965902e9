import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from '../files/atomic-write';
import { removeFile } from '../files/remove';

/** Seconds to wait after the nth wrong secret in a row; the last one for all that follow. */
const WAITS = [0, 0, 5, 15, 30, 60, 120, 300, 600, 900] as const;

const schema = z.object({ failures: z.number().int().min(1), at: z.number() });

/** Wrong secrets are counted in a file, so that a restart does not reset the wait. */
export interface Lockout {
  waitSeconds(): Promise<number>;
  failed(): Promise<number>;
  succeeded(): Promise<void>;
}

export function createLockout(folder: string, now: () => Date): Lockout {
  const path = join(folder, 'lockout.json');
  const read = async () => {
    try {
      return schema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return null;
    }
  };
  const write = (failures: number) =>
    writeFileAtomic(path, `${JSON.stringify({ failures, at: now().getTime() })}\n`).catch(() => undefined);
  return {
    async waitSeconds() {
      const state = await read();
      if (!state) return 0;
      const wait = waitAfter(state.failures);
      const passed = (now().getTime() - state.at) / 1000;
      if (passed >= 0) return Math.max(0, Math.ceil(wait - passed));
      // The clock was set back: the wait starts again from the new time instead of lasting until the old one.
      if (wait > 0) await write(state.failures);
      return wait;
    },
    async failed() {
      const failures = ((await read())?.failures ?? 0) + 1;
      await write(failures);
      return waitAfter(failures);
    },
    succeeded: () => removeFile(path).catch(() => undefined),
  };
}

function waitAfter(failures: number): number {
  return WAITS[Math.min(failures, WAITS.length) - 1] ?? 0;
}
