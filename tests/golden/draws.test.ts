import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draw } from '#shared/evidence/draw/draw';
import { drawJson } from '#shared/evidence/draw/draw-json';
import { parseDrawFile } from '#shared/evidence/draw/parse-draw-file';

interface Case {
  readonly name: string;
  readonly file: unknown;
  readonly expected: {
    readonly poolsHash: string;
    readonly seed: string;
    readonly drawn: unknown;
    readonly refused: readonly string[];
  };
}

const cases = JSON.parse(readFileSync(new URL('draws/cases.json', import.meta.url), 'utf8')) as Case[];

/** `draws/make-cases.py` computed them, in another language and without a line of ours. */
describe('draws computed by an independent program', () => {
  it.each(cases)('$name', ({ file, expected }) => {
    const read = parseDrawFile(file);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const answer = draw(read.value);
    expect({ ...answer, refused: answer.refused.map(({ object }) => object) }).toEqual(expected);
    expect(drawJson(answer)).toEqual({ format: 'gongzhi/draw-result@1', ...answer });
    for (const { why } of answer.refused) expect(why).toMatch(/^需要 \d+ 名检查人员.*可以派出$/);
  });
});
