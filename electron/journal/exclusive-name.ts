import { createServer } from 'node:net';
import { errorCode } from '../files/disk-errors';

export interface ExclusiveName {
  release(): Promise<void>;
}

/** Names that this process holds; two journals in one process exclude each other too. */
const heldHere = new Set<string>();

/**
 * Takes a name that the operating system gives to one process of this computer only and takes back when the process
 * ends, however it ends: a named pipe on Windows, an abstract socket on Linux. No port, no file. Null when another has
 * it. Where the system or the runtime has neither, the lock file stands alone.
 */
export function listenExclusively(name: string): Promise<ExclusiveName | null> {
  if (heldHere.has(name)) return Promise.resolve(null);
  heldHere.add(name);
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\gongzhi-${name}` : `\0gongzhi-${name}`;
  const fileOnly: ExclusiveName = { release: async () => void heldHere.delete(name) };
  if (!systemHasNames()) return Promise.resolve(fileOnly);
  return new Promise(resolve => {
    const server = createServer(socket => socket.destroy());
    server.once('error', error => {
      const taken = errorCode(error) === 'EADDRINUSE' || errorCode(error) === 'EACCES';
      if (taken) heldHere.delete(name);
      resolve(taken ? null : fileOnly);
    });
    server.listen(address, () => {
      server.unref();
      resolve({
        release: () =>
          new Promise(done => {
            heldHere.delete(name);
            server.close(() => done());
          }),
      });
    });
  });
}

/** libuv before 1.46 cuts an abstract name off at its first character: every store would share one name. */
function systemHasNames(): boolean {
  if (process.platform === 'win32') return true;
  const [major = 0, minor = 0] = process.versions.uv.split('.').map(Number);
  return process.platform === 'linux' && (major > 1 || minor >= 46);
}
