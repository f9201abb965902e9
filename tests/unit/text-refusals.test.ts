import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { refusals, refusalWords, type RefusalCode } from '#shared/text/refusals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const codes = Object.keys(refusals) as RefusalCode[];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.includes(join('shared', 'text', 'refusals')));
}

const code = ['electron', 'renderer', 'shared'].flatMap(sources).map(path => readFileSync(path, 'utf8'));

describe('every expected failure has its words', () => {
  it.each(codes)('%s', name => {
    const { words, next }: { words: string; next: string } = refusals[name];
    // `{words}` passes on a sentence that was put together where the fault is.
    for (const text of [words, next]) expect(text).toMatch(/[\u4e00-\u9fff]|^\{words\}/);
    // One sentence that stands behind a place ("第 3 行：…"), one that says what to do.
    expect(words).not.toMatch(/[。！？]$/);
    expect(next).toMatch(/[。？]$/);
    expect(words + next).not.toMatch(/undefined|null|Error|\bat \//);
  });
});

it('no code is listed that nothing answers with', () => {
  const all = code.join('\n');
  // Written as `disk-${failure}` where the system's own error is put into words.
  const unused = codes.filter(name => !all.includes(`'${name}'`) && !name.startsWith('disk-'));
  expect(unused).toEqual([]);
});

it('fills parameters, puts the place in front and leaves nothing open when all are given', () => {
  for (const name of codes) {
    const { words, next }: { words: string; next: string } = refusals[name];
    const names = [...(words + next).matchAll(/\{(\w+)\}/g)].map(match => match[1] as string);
    const filled = refusalWords({
      code: name,
      params: Object.fromEntries(names.map(each => [each, 7])),
      at: '第 3 行',
    });
    expect(filled.words.startsWith('第 3 行：')).toBe(true);
    expect(filled.words + filled.next).not.toMatch(/\{\w+\}/);
  }
});
