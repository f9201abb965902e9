import { formatArea, sumAreas } from '../../basics/area';
import { areaOf, countFacts, countingFaults } from '../count-facts';
import type { FilingFacts } from '../filing-facts';
import { finding } from '../finding';
import { firstDifference } from '../first-difference';
import { PACKAGE_ENTRY } from '../layout';
import type { Finding } from '../verdict';

/** Counts the ballots of the package again and holds every figure that it states against the count. */
export function checkTally(facts: FilingFacts): Finding[] {
  const faults = countingFaults(facts).slice(0, 10);
  if (faults.length > 0) return faults.map(at => finding('tally-not-countable', PACKAGE_ENTRY, { at }));
  const counted = countFacts(facts);
  const findings = [...baseFindings(facts), ...paperFindings(facts, counted.ballots)];
  const difference = firstDifference(facts.tally, JSON.parse(JSON.stringify(counted)));
  if (difference) {
    const { at, stated, expected } = difference;
    findings.push(finding('tally-differs', PACKAGE_ENTRY, { at: `tally.${at}`, stated, counted: expected }));
  } else findings.push(...committeeFindings(facts));
  return findings.length > 0 ? findings : [finding('tally-ok', '', { ballots: facts.ballots.length })];
}

function baseFindings({ base, heads }: FilingFacts): Finding[] {
  const developer = heads.filter(head => head.developer);
  const sum = (some: FilingFacts['heads']) => ({
    units: some.reduce((units, head) => units + head.units, 0),
    area: formatArea(sumAreas(some.map(head => areaOf(head.area)))),
  });
  const [all, own] = [sum(heads), sum(developer)];
  const pairs: [string, string | number, string | number][] = [
    ['户', base.units, all.units],
    ['人', base.heads, heads.length],
    ['㎡', base.area, all.area],
    ['户（建设单位）', base.developerUnits, own.units],
    ['㎡（建设单位）', base.developerArea, own.area],
  ];
  return pairs
    .filter(([, stated, counted]) => stated !== counted)
    .map(([unit, stated, counted]) =>
      finding('tally-base', PACKAGE_ENTRY, { stated: `${stated} ${unit}`, counted: `${counted} ${unit}` }),
    );
}

function paperFindings(
  { papers, ballots }: FilingFacts,
  counted: { readonly valid: number; readonly invalid: number },
): Finding[] {
  const pairs: [string, number, number][] = [
    ['印制 = 送达 + 未送达', papers.printed, papers.delivered + papers.undelivered],
    ['收回', papers.returned, ballots.length],
    ['有效票', papers.valid, counted.valid],
    ['无效票', papers.invalid, counted.invalid],
  ];
  return pairs
    .filter(([, stated, found]) => stated !== found)
    .map(([at, stated, found]) => finding('tally-papers', PACKAGE_ENTRY, { at, stated, counted: found }));
}

interface CandidateFigures {
  readonly id: string;
  readonly heads: number;
  readonly area: string;
}

/** Members are elected, or were tied at the last seat (then a lot or a run-off decided), with the votes of the count. */
function committeeFindings({ committee, tally }: FilingFacts): Finding[] {
  const elections = (
    tally['matters'] as { kind: string; elected: string[]; tied: string[]; candidates: CandidateFigures[] }[]
  ).filter(matter => matter.kind === 'election');
  const eligible = new Set(elections.flatMap(({ elected, tied }) => [...elected, ...tied]));
  const figures = new Map(elections.flatMap(({ candidates }) => candidates.map(one => [one.id, one] as const)));
  const seen = new Set<string>();
  return committee.members
    .filter(({ candidate, votesHeads, votesArea }) => {
      const counted = figures.get(candidate);
      const again = seen.has(candidate);
      seen.add(candidate);
      return again || !eligible.has(candidate) || counted?.heads !== votesHeads || counted.area !== votesArea;
    })
    .map(({ candidate }) => finding('tally-committee', PACKAGE_ENTRY, { at: candidate }));
}
