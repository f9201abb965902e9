import { Button } from 'antd';
import { daysBetween, type Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { climbLadder } from '#shared/coordination/commands/climb-ladder';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import { endedStages } from '#shared/coordination/topic-ended';
import { ladderOf, ladderWords, stepReached, stepsTaken, type LadderStep } from '#shared/coordination/overdue-ladder';
import { overdueLetter } from '#shared/documents/forms/overdue-letter';
import { Section } from '../../../components/section';
import { commandContext, useSession } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import { LetterButtons } from './letter-buttons';
import { placeNames } from './place-names';

interface OverdueStepsProps {
  readonly row: TopicRow;
  readonly places: PlaceFacts;
  readonly today: string;
}

/** 提醒 → 督办 → 上报 for what is overdue, each with its paper. Absent while nothing is. */
export function OverdueSteps({ row, places, today }: OverdueStepsProps) {
  const { settings, practice } = useSession();
  const topic = row.body;
  const state = ladderOf(topic.nextDue, stepReached(topic), today);
  if (endedStages.has(topic.stage) || state.late === 0) return null;
  const names = placeNames(places);
  const { next } = state;
  const climb = () =>
    runCommand(climbLadder(row, { words: '' }, commandContext()), next ? `已${ladderWords[next].title}` : '');
  return (
    <Section
      title={`逾期 ${state.late} 天`}
      about={
        next === null
          ? '已上报，等上级协调'
          : state.ready
            ? `应当${ladderWords[next].title}`
            : `${state.nextFrom} 起${ladderWords[next].title}`
      }
      action={next && state.ready && <Button onClick={() => void climb()}>{ladderWords[next].title}</Button>}
      flush
    >
      <ul className="plain-list overdue-list">
        {stepsTaken(topic).map(event => {
          const step = event.kind as LadderStep;
          const { title, paper } = ladderWords[step];
          return (
            <li key={event.id}>
              <span>
                <span className="tabular">{event.on}</span> 已{title}
              </span>
              <span className="overdue-acts">
                <LetterButtons
                  name={paper}
                  model={() =>
                    overdueLetter({
                      topic,
                      step,
                      on: event.on,
                      due: topic.nextDue,
                      late: daysBetween(topic.nextDue as Day, event.on as Day),
                      place: names.full(topic),
                      community: names.community(topic.communityId),
                      bureau: settings.bureau,
                      practice,
                    })
                  }
                />
              </span>
            </li>
          );
        })}
        {stepsTaken(topic).length === 0 && <li className="muted">还没有提醒责任方。提醒后可打印提醒函。</li>}
      </ul>
    </Section>
  );
}
