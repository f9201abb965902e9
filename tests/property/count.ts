import { inputOfVoteFile } from '#shared/elections/tally/input-of-vote-file';
import { parseVoteFile } from '#shared/elections/tally/parse-vote-file';
import { tally } from '#shared/elections/tally/tally';
import { tallyJson } from '#shared/elections/tally/tally-json';

/** A vote file's answer as plain JSON, as the command line prints it. */
export function count(vote: unknown): object {
  const read = parseVoteFile(JSON.parse(JSON.stringify(vote)));
  if (!read.ok) throw new Error(JSON.stringify(read.faults.slice(0, 3)));
  return JSON.parse(JSON.stringify(tallyJson(tally(inputOfVoteFile(read.value))))) as object;
}
