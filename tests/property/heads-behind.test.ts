import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headsBehind, type FigureColumn } from '#shared/elections/tally/heads-behind';
import { inputOfVoteFile } from '#shared/elections/tally/input-of-vote-file';
import { parseVoteFile } from '#shared/elections/tally/parse-vote-file';
import { tally } from '#shared/elections/tally/tally';
import { voteArbitrary } from './vote-arbitrary';

it('lists behind every figure exactly the heads and the area that the figure says', () => {
  fc.assert(
    fc.property(voteArbitrary, vote => {
      const read = parseVoteFile(JSON.parse(JSON.stringify(vote)));
      if (!read.ok) throw new Error('unreadable');
      const input = inputOfVoteFile(read.value);
      const result = tally(input);
      result.matters.forEach((matter, index) => {
        const behind = (column: FigureColumn) => {
          const heads = headsBehind(input, index, column);
          return { heads: heads.length, area: heads.reduce((sum, head) => sum + (input.heads.area[head] ?? 0), 0) };
        };
        const { heads, area } = matter.participating;
        expect(behind('participating')).toEqual({ heads, area });
        expect(behind('silent').heads).toBe(result.base.heads - heads);
        expect(behind('invalid')).toEqual({ heads: matter.invalid.heads, area: matter.invalid.area });
        if (matter.kind === 'election') {
          expect(behind('blank')).toEqual(matter.blank);
          for (const candidate of matter.candidates) {
            expect(behind({ candidate: candidate.id })).toEqual({ heads: candidate.heads, area: candidate.area });
          }
        } else {
          for (const column of ['yes', 'no', 'abstain'] as const) expect(behind(column)).toEqual(matter[column]);
          expect(behind('deemed').heads).toBe(matter.deemed?.heads ?? 0);
        }
      });
    }),
    { numRuns: 500 },
  );
});
