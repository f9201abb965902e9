import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputOfVoteFile } from '#shared/elections/tally/input-of-vote-file';
import { parseVoteFile } from '#shared/elections/tally/parse-vote-file';
import { tally } from '#shared/elections/tally/tally';
import { tallyJson } from '#shared/elections/tally/tally-json';

const folder = resolve(process.env.GONGZHI_CASES ?? '../shared/cases', 'votes');
const cases = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];

/** The worked cases that come with the file formats: every value that is expected must stand in the answer. */
describe.skipIf(cases.length === 0)('worked cases of the vote file format', () => {
  it.each(cases)('%s', name => {
    const { vote, expected } = JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as {
      vote: unknown;
      expected: object;
    };
    const read = parseVoteFile(vote);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const answer = JSON.parse(JSON.stringify(tallyJson(tally(inputOfVoteFile(read.value))))) as object;
    expect(answer).toMatchObject(expected);
  });
});
