import type { CommandContext } from '../journal/draft';
import type { AgendaItem } from './meeting';
import type { Duty, Topic } from './topic';
import { tell } from './topic-story';

export const outcomeWords: Record<AgendaItem['outcome'], string> = {
  agreed: '达成一致',
  'not-agreed': '未达成一致',
  deferred: '留待再议',
  noted: '已通报',
};

/**
 * The topic after a meeting dealt with it: a line in its story, and a duty for each resolution with a duty-bearer. Taking
 * the same item of the same meeting again changes nothing, so that a meeting cannot double its duties.
 */
export function topicAfterMeeting(
  topic: Topic,
  meeting: { readonly id: string; readonly title: string; readonly date: string },
  item: AgendaItem,
  context: CommandContext,
): Topic {
  const refId = `${meeting.id}:${item.id}`;
  if (topic.events.some(event => event.kind === 'meeting' && event.refId === refId)) return topic;
  const duties = item.resolutions.flatMap((resolution): Duty[] => {
    if (resolution.side === null || resolution.text.trim() === '') return [];
    return [
      {
        id: `${refId}:${resolution.id}`,
        text: resolution.text.trim(),
        side: resolution.side,
        personId: resolution.personId,
        coSides: resolution.coSides,
        due: resolution.due,
        meetingId: meeting.id,
        progress: [],
        doneOn: '',
      },
    ];
  });
  const vote = item.vote ? `（同意 ${item.vote.yes}，反对 ${item.vote.no}，弃权 ${item.vote.abstain}）` : '';
  const agreed = duties.map(duty => duty.text).join('；');
  const words = `“${meeting.title}”商议：${outcomeWords[item.outcome]}${vote}${agreed ? `。${agreed}` : ''}`;
  return tell(
    topic,
    { duties: [...topic.duties, ...duties] },
    { kind: 'meeting', words, on: meeting.date, refId },
    context,
  );
}
