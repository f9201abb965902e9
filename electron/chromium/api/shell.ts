import { spawn } from 'node:child_process';

function opener(path: string): [string, string[]] {
  if (process.platform === 'win32') return ['explorer.exe', [path]];
  return process.platform === 'darwin' ? ['open', [path]] : ['xdg-open', [path]];
}

/** Electron's `shell`, files and folders only: nothing of this program opens an address. */
export const shell = {
  /** Opens a file or folder with the system's program; answers an error text, empty when it worked. */
  openPath(path: string): Promise<string> {
    const [command, args] = opener(path);
    return new Promise(done => {
      const child = spawn(command, args, { detached: true, stdio: 'ignore' });
      // A viewer that is the opener itself stays open: one second without a failure counts as opened.
      const timer = setTimeout(() => done(''), 1000);
      child.on('error', error => (clearTimeout(timer), done(error.message)));
      child.on('exit', code => {
        clearTimeout(timer);
        // explorer.exe answers 1 even when it opened the folder.
        done(code === 0 || process.platform === 'win32' ? '' : `${command}: ${code}`);
      });
      child.unref();
    });
  },
  openExternal: () => Promise.reject(new Error('The Chromium runtime opens no addresses.')),
};
