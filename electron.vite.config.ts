import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/**
 * One build for every runtime: Electron 45, an older Electron at hand (22 is tested: Node 16, Chromium 108), and Node
 * with an installed Chromium. So the syntax is lowered to the oldest of them, and everything but `electron` is bundled:
 * what starts needs no node_modules. The Chromium runtime is a program of its own, which runs `main` as it is.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node16',
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        input: {
          main: at('electron/main.ts'),
          chromium: at('electron/chromium/launch.ts'),
          // Scripts of processes and threads of their own (electron/bounded, electron/cli).
          examiner: at('electron/packages/intake/examiner.ts'),
          'command-thread': at('electron/cli/packaged/command-thread.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node16',
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react()],
    publicDir: at('resources/public'),
    build: {
      outDir: at('out/renderer'),
      target: 'chrome108',
      // A script or font as a data: URI would need a wider content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: at('renderer/index.html') },
    },
    worker: { format: 'es' },
  },
});
