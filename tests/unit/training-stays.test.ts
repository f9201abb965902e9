import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const named = (path: string) => relative(root, path).replace(/\\/g, '/');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(?:tsx?|mjs|cjs|js)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name));
}

/** Every module that a file names, of our own: static, dynamic, types, workers. */
function imports(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const specifiers = [
    ...[...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] as string),
    ...[...text.matchAll(/new URL\(\s*'(\.[^']+)'/g)].map(match => match[1] as string),
  ];
  return specifiers.flatMap(specifier => {
    const base = specifier.startsWith('#shared/')
      ? join(root, 'shared', specifier.slice('#shared/'.length))
      : specifier.startsWith('.')
        ? join(dirname(path), specifier)
        : null;
    if (base === null) return [];
    const found = [base, `${base}.ts`, `${base}.tsx`, `${base}.mjs`].find(one => existsSync(one) && /\.\w+$/.test(one));
    return found ? [found] : [];
  });
}

/** The list of what can be stored knows the schemas of every table; that is no way for a row to get anywhere. */
const tableLists = ['shared/journal/tables.ts', 'shared/journal/table-bodies.ts'];

/** How a file gets to the training log, step by step; null when it does not. */
function wayToTraining(from: string): string[] | null {
  const seen = new Map<string, string | null>([[from, null]]);
  for (const path of seen.keys()) {
    if (named(path).startsWith('shared/training/')) {
      const way: string[] = [];
      for (let at: string | null = path; at !== null; at = seen.get(at) ?? null) way.unshift(named(at));
      return way;
    }
    if (tableLists.includes(named(path))) continue;
    for (const next of imports(path)) if (!seen.has(next)) seen.set(next, path);
  }
  return null;
}

describe('the training log stays here: no import path leads to it', () => {
  it.each(['shared/packages', 'electron', 'shared/documents', 'shared/elections', 'shared/coordination', 'shared/ipc'])(
    'from %s',
    folder => {
      const files = sources(folder);
      expect(files.length).toBeGreaterThan(1);
      expect(files.map(wayToTraining).filter(way => way !== null)).toEqual([]);
    },
  );

  it('the search is able to find one', () => {
    const way = wayToTraining(join(root, 'renderer/screens/training/use-training.ts'));
    expect(way?.[way.length - 1]).toMatch(/^shared\/training\//);
    expect(wayToTraining(join(root, 'renderer/workers/sign-in-worker.ts'))).not.toBeNull();
  });
});

it('nobody else reads its tables: whoever names one is named here', () => {
  const tables =
    /['"`](?:trainingProgrammes|trainingSessions|trainingConduct)['"`]|\b(?:trainingProgrammes|trainingSessions|trainingConduct)\s*:/;
  const allowed = [
    /^shared\/journal\/(?:change-set|tables|table-bodies)\.ts$/,
    /^shared\/training\//,
    /^shared\/practice\/(?:sample-training\.ts|district-year\/)/,
    /^renderer\/screens\/training\//,
    // Names of tables for the preview of a restore.
    /^renderer\/components\/table-words\.ts$/,
    // How many records name a person, before two entries of him are merged: a count on the screen.
    /^renderer\/screens\/coordination\/parties\/person\/read-references\.ts$/,
  ];
  const naming = ['shared', 'renderer', 'electron']
    .flatMap(sources)
    .filter(path => tables.test(readFileSync(path, 'utf8')))
    .map(named);
  expect(naming.length).toBeGreaterThan(allowed.length);
  expect(naming.filter(path => !allowed.some(pattern => pattern.test(path)))).toEqual([]);
});

describe('lint refuses the import', () => {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, '.config/eslint.config.mjs') });
  const complaints = async (filePath: string, text: string) => {
    const [result] = await eslint.lintText(text, { filePath: join(root, filePath) });
    return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-imports').length;
  };
  it.each([
    ['shared/packages/x.ts', '../training/training'],
    ['shared/packages/verify/x.ts', '../../training/training-figures'],
    ['shared/documents/forms/x.ts', '../../training/forms/certificate'],
    ['shared/coordination/x.ts', '../training/seats'],
    ['shared/elections/x.ts', '../training/hours'],
    ['electron/packages/export/x.ts', '#shared/training/training'],
    ['electron/cli/x.ts', '#shared/training/training-figures'],
  ])('%s from %s', async (path, from) => {
    expect(await complaints(path, `import { x } from '${from}';\nexport const y = x;\n`)).toBe(1);
  });
  it('and not where the log is at home', async () => {
    const text = "import { x } from '#shared/training/training';\nexport const y = x;\n";
    expect(await complaints('renderer/screens/training/x.ts', text)).toBe(0);
  });
});
