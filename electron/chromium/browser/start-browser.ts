import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { browserFlags, type BrowserWish } from './browser-flags';
import { DebuggingPipe } from './debugging-pipe';

/** A running browser of ours: its pipe, the moment it ends, and a way to end it. */
export interface Browser {
  readonly pipe: DebuggingPipe;
  readonly ended: Promise<void>;
  /** Asks it to close, waits two seconds, then ends it. */
  close(): Promise<void>;
}

export function startBrowser(program: string, wish: BrowserWish): Browser {
  mkdirSync(wish.profile, { recursive: true });
  const child = spawn(program, browserFlags(wish), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>(done => {
    child.on('exit', () => done());
    child.on('error', () => done());
  });
  const pipe = new DebuggingPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  void ended.then(() => process.off('exit', kill));
  return {
    pipe,
    ended,
    async close() {
      pipe.send('Browser.close').catch(() => undefined);
      await Promise.race([ended, new Promise(done => setTimeout(done, 2000))]);
      kill();
    },
  };
}
