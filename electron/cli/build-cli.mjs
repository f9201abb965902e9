import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const out = join(root, 'out', 'cli');
const KEEP_MS = 60 * 60 * 1000;

/**
 * The built command line for the sources as they stand, built first when it is missing. Each state of the sources has a
 * folder of its own, so that two calls at the same time never see a half-written one.
 */
export async function builtCli() {
  const folder = join(out, fingerprint());
  const main = join(folder, 'main.mjs');
  if (!existsSync(main)) {
    await build(folder);
    removeOld(folder);
  }
  return main;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of ['electron', 'shared', 'package-lock.json'].flatMap(source => [...sources(join(root, source))])) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function* sources(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    if (/\.(ts|mjs|json)$/.test(path)) yield path;
  } else for (const name of readdirSync(path).sort()) yield* sources(join(path, name));
}

async function build(folder) {
  const vite = await import('vite');
  const fresh = `${folder}.${process.pid}`;
  await vite.build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      outDir: fresh,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: { main: join(root, 'electron/cli/main.ts'), child: join(root, 'electron/cli/child.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
  mkdirSync(out, { recursive: true });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another call built the same state first: then its folder serves as well.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, 'main.mjs'))) throw error;
  }
}

/** Older builds go, except young ones that another call may still be loading. */
function removeOld(folder) {
  for (const name of readdirSync(out)) {
    const path = join(out, name);
    const old = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEEP_MS;
    if (path !== folder && old) rmSync(path, { recursive: true, force: true });
  }
}
