import type { ElectionCase } from './election-case';
import type { CaseFinding } from './finding';

type SizeFacts = Pick<ElectionCase, 'jurisdiction'> & {
  readonly options: Pick<ElectionCase['options'], 'committeeSize'>;
};

/** The smallest committee that the case's layers allow, with the article (A8, A9-13). */
export function smallestCommittee(election: SizeFacts): { seats: number; rule: string } {
  if (election.jurisdiction === 'qingdao' && election.options.committeeSize === 'city')
    return { seats: 3, rule: 'QD-35' };
  return { seats: 5, rule: election.jurisdiction === 'national' ? 'GR-31' : 'SD-30' };
}

/** Odd; 5 to 11 (GR-31), at least 5 (SD-30), at least 3 (QD-35). Above 11 only warns where a regulation sets no upper limit. */
export function committeeSizeFindings(seats: number, election: SizeFacts): CaseFinding[] {
  const smallest = smallestCommittee(election);
  const findings: CaseFinding[] = [];
  if (seats % 2 === 0) {
    findings.push({ id: 'seats-even', grade: 'blocks', rule: smallest.rule, words: `应选人数 ${seats} 不是单数` });
  }
  if (seats < smallest.seats) {
    findings.push({
      id: 'seats-few',
      grade: 'blocks',
      rule: smallest.rule,
      words: `应选人数 ${seats} 少于 ${smallest.seats} 人`,
    });
  } else if (seats < 5) {
    findings.push({
      id: 'seats-below-province',
      grade: 'warns',
      rule: 'SD-30',
      words: `应选 ${seats} 人符合市条例，但少于省条例规定的 5 人`,
    });
  }
  if (seats > 11) {
    const grade = election.jurisdiction === 'national' ? 'blocks' : 'warns';
    findings.push({ id: 'seats-many', grade, rule: 'GR-31', words: `应选人数 ${seats} 超过指导规则规定的 11 人` });
  }
  return findings;
}
