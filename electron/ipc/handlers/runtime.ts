import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, refuse } from '#shared/basics/result';
import type { Handlers } from '../handler';

export const runtimeHandlers: Handlers<'runtime.info' | 'operation.cancel' | 'log.report' | 'help.openManual'> = {
  'runtime.info': (_, { runtime }) => ok(runtime),
  'operation.cancel': ({ operation }, { operations }) => {
    operations.cancel(operation);
    return ok({});
  },
  'log.report': ({ message, stack }, { log }) => {
    const error = new Error(message);
    error.stack = stack;
    return ok({ number: log.error('page failed', error) });
  },
  'help.openManual': async (_, { folders, openPath }) => {
    const path = join(folders.resources, 'manual', 'index.html');
    if (!existsSync(path)) return refuse('manual-missing', { path });
    return (await openPath(path)) === '' ? ok({}) : refuse('open-failed', { path });
  },
};
