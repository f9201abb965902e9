import type { Certification, ElectionCase } from '#shared/elections/election-case';

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
