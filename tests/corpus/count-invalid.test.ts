import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseVoteFile } from '#shared/elections/tally/parse-vote-file';
import { parseCaseFile } from '#shared/rules/parse-case-file';

const folder = fileURLToPath(new URL('./v1/invalid', import.meta.url));
const read = (name: string, file: string) => JSON.parse(readFileSync(`${folder}/${name}/${file}`, 'utf8')) as unknown;
const named = (kind: string) => readdirSync(folder).filter(name => existsSync(`${folder}/${name}/${kind}.json`));

/** Folders are named after what is wrong; `expected.json` holds the path of every fault, in order, and no other. */
describe('vote files that are refused', () => {
  it.each(named('vote'))('%s', name => {
    const { paths } = read(name, 'expected.json') as { paths: string[] };
    const reading = parseVoteFile(read(name, 'vote.json'));
    expect(reading.ok ? [] : reading.faults.map(fault => fault.path)).toEqual(paths);
    expect(reading.ok || reading.faults.every(fault => /[\u4e00-\u9fff]/.test(fault.words))).toBe(true);
  });
});

describe('case files that are refused', () => {
  it.each(named('case'))('%s', name => {
    const { paths } = read(name, 'expected.json') as { paths: string[] };
    const reading = parseCaseFile(read(name, 'case.json'));
    expect(reading.ok ? [] : reading.faults.map(fault => fault.path)).toEqual(paths);
  });
});
