import { expect, it } from 'vitest';
import { inputOfVoteFile } from '#shared/elections/tally/input-of-vote-file';
import { tally } from '#shared/elections/tally/tally';
import { largeVote } from './large-vote';
import { compare } from './ratio';
import { record } from './record';
import { sqliteCount } from './sqlite-count';

it('counts 100,000 units, 15 candidates and five matters beside SQLite', async () => {
  const vote = largeVote(100_000);
  const input = inputOfVoteFile(vote);
  const bySql = await sqliteCount(input);

  const result = tally(input);
  const sql = bySql();
  const asSql = result.matters.map(matter =>
    matter.kind === 'election'
      ? matter.candidates.map(({ heads, area }) => [heads, area])
      : [matter.yes, matter.no, matter.abstain].map(({ heads, area }, at) => [at + 1, heads, area]),
  );
  expect(asSql).toEqual([...sql.questions, sql.candidates]);

  const alone = await compare(() => tally(input), bySql);
  const whole = await compare(() => tally(inputOfVoteFile(vote)), bySql);
  record('count, 100,000 units: tally alone against SQLite', { ...alone });
  record('count, 100,000 units: from the vote file against SQLite', { ...whole });
});
