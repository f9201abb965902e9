import Module from 'node:module';
import { join } from 'node:path';
import { createElectronApi } from './electron-api';
import { readRuntime } from './runtime';

type Loader = (request: string, parent: unknown, isMain: boolean) => unknown;

/** Makes `require('electron')` answer this runtime's API, then runs the very same built main program. */
function launch(): void {
  const electron = createElectronApi(readRuntime(process.argv.slice(2), process.env));
  const loader = Module as unknown as { _load: Loader };
  const load = loader._load;
  loader._load = (request, parent, isMain) => (request === 'electron' ? electron : load(request, parent, isMain));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => (electron['app'] as { quit(): void }).quit());
  }
  Module.createRequire(__filename)(join(__dirname, 'main.cjs'));
}

try {
  launch();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
