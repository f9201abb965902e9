import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../files/disk-errors';
import type { Log, LogFacts } from './log';
import { redact, redactStack } from './redact';

const MAX_BYTES = 1024 * 1024;
const KEPT = 3;

/** `gongzhi.log` and up to three older ones. Synchronous: the line before a crash is the one that is needed. */
export function createLogFile(folder: string, now: () => Date): Log {
  const path = join(folder, 'gongzhi.log');
  const write = (line: Record<string, unknown>) => {
    try {
      mkdirSync(folder, { recursive: true });
      rotate(path);
      appendFileSync(path, `${JSON.stringify({ at: now().toISOString(), ...line })}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not stop the work that it would describe.
    }
  };
  return {
    info: (what, facts?: LogFacts) => write({ level: 'info', what, ...facts }),
    error(what, error, facts) {
      const number = `${now().toISOString().slice(2, 10).replace(/-/g, '')}-${randomBytes(2).toString('hex')}`;
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      const where = redactStack(stack ?? '');
      write({ level: 'error', number, what, name, code: errorCode(error), message: redact(message), where, ...facts });
      return number;
    },
  };
}

function rotate(path: string): void {
  try {
    if (statSync(path).size < MAX_BYTES) return;
    for (let older = KEPT - 1; older >= 1; older -= 1) {
      try {
        renameSync(`${path}.${older}`, `${path}.${older + 1}`);
      } catch {
        // There are not that many yet.
      }
    }
    renameSync(path, `${path}.1`);
  } catch {
    // There is no log yet.
  }
}
