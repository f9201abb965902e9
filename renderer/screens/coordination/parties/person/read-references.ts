import { referencesTo, type Reference } from '#shared/coordination/people/references';
import { readRows } from '../../../../store/read';

/** Which records of the community, and of the training log, name somebody. Read once, when it is asked for. */
export async function readReferences(communityId: string, ids: readonly string[]): Promise<Reference[]> {
  const [meetings, topics, sessions, conduct] = await Promise.all([
    readRows('meetings', { communityId }),
    readRows('topics', { communityId }),
    readRows('trainingSessions'),
    readRows('trainingConduct'),
  ]);
  return referencesTo(ids, { 会议记录: meetings, 议题: topics, 培训记录: sessions, 履职记录: conduct });
}
