import { inputOfVoteFile } from '#shared/elections/tally/input-of-vote-file';
import { parseVoteFile } from '#shared/elections/tally/parse-vote-file';
import { tally } from '#shared/elections/tally/tally';
import { tallyJson } from '#shared/elections/tally/tally-json';
import { tallyWords } from '#shared/elections/tally/tally-words';
import type { CommandCall, CommandOutcome } from './command';
import { readJson } from './read-input';
import { refusal, refuseFile } from './refusal';

const MOST_MEGABYTES = 64;

export function run({ operands: [file = ''], json }: CommandCall): CommandOutcome {
  const input = readJson(file, MOST_MEGABYTES);
  if (!input.ok) return refusal(input.words, json, file);
  const reading = parseVoteFile(input.value);
  if (!reading.ok) return refuseFile(file, reading.faults, reading.found, json);
  const result = tally(inputOfVoteFile(reading.value));
  const stdout = json ? JSON.stringify(tallyJson(result)) : tallyWords(result).join('\n');
  return { exit: 0, stdout: `${stdout}\n`, stderr: [] };
}
