import { useNavigate, useParams } from '@tanstack/react-router';
import { Button, Dropdown, Spin, Tag } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { topicCategories } from '#shared/coordination/categories';
import { advanceTopic } from '#shared/coordination/commands/advance-topic';
import { editTopic } from '#shared/coordination/commands/edit-topic';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import { topicStages } from '#shared/coordination/topic';
import { endedStages } from '#shared/coordination/topic-ended';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { commandContext } from '../../../store/session';
import { useRow } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { CommandRefusal } from '../../elections/command-refusal';
import { runCommand } from '../../elections/run-command';
import { dueState } from './due-view';
import { DutyList } from './duty-list';
import { EditTopic } from './edit-topic';
import { ExitList } from './exit-list';
import { NextStep } from './next-step';
import { advanceInput, blankStep, nextStep } from './next-step-view';
import { OverdueSteps } from './overdue-steps';
import { placeNames } from './place-names';
import { StoryList } from './story-list';
import { actsFor, actTitles, TopicAct, type ActId } from './topic-act';
import { TopicFacts } from './topic-facts';
import '../../elections/elections.css';
import './topics.css';

const crumbs = [
  { title: '四位一体', to: '/coordination' },
  { title: '议题', to: '/coordination/topics' },
];

/** One topic with its whole story; the next step is at the top. */
export function TopicScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const row = useRow('topics', id);
  const places = usePlaces();
  if (row === undefined || !places) return <Spin className="case-loading" aria-label="正在读取议题" />;
  if (row === null)
    return (
      <Page crumbs={crumbs} title="没有这件议题">
        <EmptyState title="没有找到这件议题">它的登记可能已被撤销；请回到议题列表重新选择。</EmptyState>
      </Page>
    );
  // A new form for each stage: what was typed for one step does not belong to the next.
  return <TopicBody key={`${id}:${row.body.stage}`} row={row} places={places} />;
}

function TopicBody({ row, places }: { readonly row: TopicRow; readonly places: PlaceFacts }) {
  const navigate = useNavigate();
  const topic = row.body;
  const [today] = useState(() => dayOf(new Date()));
  const [draft, setDraft] = useState(() => blankStep(topic, today));
  const [act, setAct] = useState<ActId | null>(null);
  const [editing, setEditing] = useState(false);
  const names = placeNames(places);
  const open = !endedStages.has(topic.stage);
  const step = nextStep(topic, draft);
  const due = dueState(topic.nextDue, today);
  const go = () => {
    if (step)
      void runCommand(advanceTopic(row, advanceInput(draft), commandContext()), `已进入“${topicStages[step.to]}”`);
  };
  useScreenCommand('save', () => {
    if (!editing) go();
  });

  if (editing)
    return (
      <EditTopic
        row={row}
        places={places}
        onSave={async input => {
          if (await runCommand(editTopic(row, input, commandContext()), '议题已修改')) setEditing(false);
        }}
        onClose={() => setEditing(false)}
      />
    );
  const choose = (chosen: ActId) => {
    if (chosen === 'edit') setEditing(true);
    else if (chosen === 'vote') void navigate({ to: '/elections/new', search: { topic: row.id } as never });
    else if (chosen === 'meeting' || chosen === 'mediation') {
      const kind = chosen === 'mediation' ? 'mediation' : 'council';
      const search = { kind, community: topic.communityId, project: topic.projectId, topic: row.id };
      void navigate({ to: '/coordination/meetings/new', search: search as never });
    } else setAct(chosen);
  };
  const acts = actsFor(topic);
  return (
    <Page
      crumbs={crumbs}
      title={topic.title}
      state={
        <>
          <Tag color={open ? 'processing' : 'default'}>{topicStages[topic.stage]}</Tag>
          {due.words && <span className={`topic-due topic-due-${due.tone}`}>{due.words}</span>}
          <span>
            {topic.number} · {names.full(topic)} · {topicCategories[topic.category]}
          </span>
        </>
      }
      more={
        <>
          {acts.includes('back') && <Button onClick={() => setAct('back')}>退回…</Button>}
          <Dropdown
            trigger={['click']}
            menu={{
              items: acts.filter(each => each !== 'back').map(each => ({ key: each, label: actTitles[each] })),
              onClick: ({ key }) => choose(key as ActId),
            }}
          >
            <Button>更多</Button>
          </Dropdown>
        </>
      }
      action={
        step && (
          <Button type="primary" onClick={go}>
            {step.button}
          </Button>
        )
      }
    >
      <CommandRefusal />
      <div className="topic-page">
        <div>
          {step && <NextStep topic={topic} to={step.to} today={today} draft={draft} onChange={setDraft} />}
          <OverdueSteps row={row} places={places} today={today} />
          <DutyList row={row} open={open} today={today} />
          <ExitList row={row} places={places} today={today} />
        </div>
        <div>
          <TopicFacts row={row} />
          <StoryList topic={topic} />
        </div>
      </div>
      {act !== null && <TopicAct act={act} row={row} names={names} onClose={() => setAct(null)} />}
    </Page>
  );
}
