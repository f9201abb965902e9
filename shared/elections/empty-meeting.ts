import type { ElectionCase } from './election-case';

/** The arrangements of a meeting before anything is known; written consultation is the usual form (GR-22). */
export function emptyMeeting(): ElectionCase['meeting'] {
  return {
    form: 'written',
    place: '',
    votingFrom: '',
    votingUntil: '',
    countAt: '',
    countPlace: '',
    delivery: '',
    collection: '',
    contact: '',
    contactPhone: '',
  };
}
