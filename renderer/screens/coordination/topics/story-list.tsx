import { Link } from '@tanstack/react-router';
import { showMoment } from '#shared/basics/moment';
import type { Topic, TopicEvent } from '#shared/coordination/topic';
import { Section } from '../../../components/section';

const titles: Record<TopicEvent['kind'], string> = {
  collected: '收集',
  edited: '修改',
  stage: '阶段',
  back: '退回',
  duty: '任务',
  progress: '进展',
  'duty-done': '完成',
  meeting: '会议',
  reminded: '提醒',
  supervised: '督办',
  escalated: '上报',
  merged: '并案',
  split: '拆开',
  reopened: '重办',
  declined: '不立项',
  exit: '转出',
  posted: '公示',
  judged: '评议',
  note: '记事',
};

/** Everything that happened, the newest first; when it was entered stands behind where it is another day. */
export function StoryList({ topic }: { readonly topic: Topic }) {
  const events = [...topic.events].reverse();
  return (
    <Section title="经过" about={`${events.length} 条，只增不改`} flush>
      <ol className="plain-list story-list">
        {events.map(event => (
          <li key={event.id}>
            <span className="story-day tabular">{event.on}</span>
            <span className={`story-kind story-${event.kind}`}>{titles[event.kind]}</span>
            <span className="story-words">
              {event.words} <StoryLink event={event} />
              {event.at.slice(0, 10) !== event.on && <span className="muted"> {showMoment(event.at)} 登记</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The way to the meeting or the other topic that a line speaks of. */
function StoryLink({ event }: { readonly event: TopicEvent }) {
  if (event.kind === 'meeting')
    return <Link to={`/coordination/meetings/${event.refId.split(':')[0] ?? ''}`}>会议记录</Link>;
  if (event.refId === '' || (event.kind !== 'merged' && event.kind !== 'split')) return null;
  return <Link to={`/coordination/topics/${event.refId}`}>查看</Link>;
}
