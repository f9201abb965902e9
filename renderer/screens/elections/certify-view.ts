import type { VotedMatter } from '#shared/coordination/commands/vote-on-topic';
import type { Certification, ElectionCase } from '#shared/elections/election-case';
import type { TallyResult } from '#shared/elections/tally/tally-result';

/** The persons that the case names already, one line each, so that the officer confirms instead of typing. */
export function firstWitnesses(organiser: ElectionCase['organiser']): Certification['witnesses'] {
  const people = (role: string, names: string) =>
    names
      .split(/[、，,；;\s]+/)
      .filter(name => name !== '')
      .map(name => ({ role, name }));
  const found = [
    ...people('监票人', organiser.supervisors),
    ...people('计票人', organiser.counters),
    ...people('负责人', organiser.leader),
  ];
  return found.length > 0 ? found : [{ role: '监票人', name: '' }];
}

/** What came of the matter that the case's topic brought; empty where it was not put to the vote after all. */
export function votedMatters(
  election: Pick<ElectionCase, 'fromTopic' | 'matters'>,
  result: TallyResult,
): VotedMatter[] {
  const { fromTopic } = election;
  if (!fromTopic) return [];
  return result.matters.flatMap(matter => {
    const title = election.matters.find(each => each.id === matter.id)?.title;
    if (matter.id !== fromTopic.matterId || matter.kind === 'election' || title === undefined) return [];
    return [{ title, passed: matter.passed }];
  });
}
