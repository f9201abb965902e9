import type { SeatFacts } from '#shared/training/seats';
import type { TrainingRow } from '#shared/training/training-figures';
import type { TrainingConduct, TrainingProgramme, TrainingSession } from '#shared/training/training';
import type { DigestOf } from '../../store/digest';

/** What is kept of cases and people to know who sits where; of the log itself everything, because it is small. */
export const officeDigest: DigestOf<'elections', SeatFacts['elections'][number]> = {
  table: 'elections',
  keep: ({ id, body }) => {
    if (body.certified === null) return null;
    const { projectId, certified, events, candidates, committee, term, laterEvents } = body;
    return { id, body: { projectId, certified, events, candidates, committee, term, laterEvents } };
  },
};

export const committeePeopleDigest: DigestOf<'people', SeatFacts['people'][number]> = {
  table: 'people',
  keep: ({ id, body: { name, phone, posts } }) => {
    const own = posts.filter(({ side }) => side === 'committee');
    return own.length === 0 ? null : { id, body: { name, phone, posts: own } };
  },
};

export const programmeDigest: DigestOf<'trainingProgrammes', TrainingRow<TrainingProgramme>> = {
  table: 'trainingProgrammes',
  keep: ({ id, body }) => ({ id, body }),
};

export const sessionDigest: DigestOf<'trainingSessions', TrainingRow<TrainingSession>> = {
  table: 'trainingSessions',
  keep: ({ id, body }) => ({ id, body }),
};

export const conductDigest: DigestOf<'trainingConduct', TrainingRow<TrainingConduct>> = {
  table: 'trainingConduct',
  keep: ({ id, body }) => ({ id, body }),
};
