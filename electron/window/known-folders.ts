import { app } from 'electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownFolders } from '../ipc/handler-context';

/** A desktop without a documents or desktop folder answers the home folder for it. */
export function knownFolders(program: string): KnownFolders {
  const home = app.getPath('home');
  const orHome = (name: 'desktop' | 'documents') => {
    try {
      const path = app.getPath(name);
      return existsSync(path) ? path : home;
    } catch {
      return home;
    }
  };
  const packaged = join(process.resourcesPath ?? '', 'resources');
  return {
    userData: app.getPath('userData'),
    home,
    desktop: orHome('desktop'),
    documents: orHome('documents'),
    temp: app.getPath('temp'),
    resources: app.isPackaged && existsSync(packaged) ? packaged : join(program, 'resources'),
  };
}
