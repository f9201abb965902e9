import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

/** A local socket (a named pipe on Windows), never a port; one for each user-data folder. */
function address(userData: string): string {
  const name = `gongzhi-${createHash('sha256').update(userData).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\${name}`
    : join(process.env['XDG_RUNTIME_DIR'] || tmpdir(), `${name}.sock`);
}

/**
 * Whether another instance answers. Electron's call is synchronous, so the question is asked by a short-lived Node of
 * our own: it connects, which also tells the first instance that a second one was started.
 */
function anotherAnswers(path: string): boolean {
  const script = `require('net').connect(process.argv[1]).on('connect',()=>process.exit(7)).on('error',()=>process.exit(0))`;
  return spawnSync(process.execPath, ['-e', script, path], { timeout: 5000 }).status === 7;
}

/** Takes the lock, or answers false when another instance has it. A lock left by a killed instance does not count. */
export function takeSingleInstance(userData: string, onSecond: () => void): boolean {
  const path = address(userData);
  if (anotherAnswers(path)) return false;
  if (process.platform !== 'win32') rmSync(path, { force: true });
  const server = createServer(socket => {
    socket.on('error', () => undefined).end();
    onSecond();
  });
  server.on('error', () => undefined);
  server.listen(path).unref();
  process.on('exit', () => {
    if (process.platform !== 'win32') rmSync(path, { force: true });
  });
  return true;
}
