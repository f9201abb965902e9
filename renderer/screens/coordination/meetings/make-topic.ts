import { ok, type Result } from '#shared/basics/result';
import { newTopic } from '#shared/coordination/commands/new-topic';
import type { AgendaItem, CoordinationMeeting } from '#shared/coordination/meeting';
import { commit } from '../../../store/commit';
import { commandContext } from '../../../store/session';
import { withTopicNumbers } from '../../../store/queries/topic-numbers';

/** Enters what came up in a meeting as a topic of its place; answers the topic's id. */
export function makeTopic(item: AgendaItem, meeting: CoordinationMeeting): Promise<Result<string>> {
  return withTopicNumbers(async numbers => {
    const context = commandContext();
    const today = context.now.slice(0, 10);
    const made = newTopic(
      { numbers },
      {
        communityId: meeting.communityId,
        projectId: meeting.projectId,
        title: item.title,
        text: item.background,
        category: 'community-service',
        source: 'meeting',
        sourceNo: '',
        reporter: { name: '', phone: '', unit: '' },
        reportedOn: meeting.date !== '' && meeting.date <= today ? meeting.date : today,
        urgency: 'normal',
        level: meeting.projectId === '' ? 'community' : 'project',
        due: '',
        attachments: [],
      },
      context,
    );
    if (!made.ok) return made;
    const done = await commit(made.value);
    return done.ok ? ok(made.value.changes[0]?.id ?? '') : done;
  });
}
