import { useNavigate } from '@tanstack/react-router';
import { Button, Input, Spin } from 'antd';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { dayOf } from '#shared/basics/dates';
import { newDuplicate } from '#shared/coordination/commands/new-duplicate';
import { newTopic } from '#shared/coordination/commands/new-topic';
import { similarTopics } from '#shared/coordination/similar-topics';
import { useScreenCommand } from '../../../app/screen-commands';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { topicDigest } from '../../../store/queries/topic-digest';
import { withTopicNumbers } from '../../../store/queries/topic-numbers';
import { readRow } from '../../../store/read';
import { commandContext } from '../../../store/session';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { CommandRefusal } from '../../elections/command-refusal';
import { runCommand } from '../../elections/run-command';
import { placeNames } from './place-names';
import { SimilarList } from './similar-list';
import { TopicFields } from './topic-fields';
import { blankTopic, inputFromTicket } from './topic-input';
import '../../elections/elections.css';
import './topics.css';

/** Enters a topic: a pasted ticket fills the form; what may be the same thing stands beside. */
export function NewTopicScreen() {
  const navigate = useNavigate();
  const places = usePlaces();
  const topics = useDigest(topicDigest);
  const [value, setValue] = useState(() => blankTopic(dayOf(new Date())));
  const [paste, setPaste] = useState('');
  const names = useMemo(() => places && placeNames(places), [places]);
  const similar = useMemo(() => similarTopics(value, topics ?? []), [value, topics]);

  const save = () =>
    withTopicNumbers(async numbers => {
      const answer = newTopic({ numbers }, value, commandContext());
      if (!(await runCommand(answer, '议题已登记'))) return;
      const id = answer.ok ? (answer.value.changes[0]?.id ?? '') : '';
      void navigate({ to: `/coordination/topics/${id}` });
    });
  const merge = (id: string) =>
    withTopicNumbers(async numbers => {
      const into = await readRow('topics', id);
      if (!into) return;
      const answer = newDuplicate({ numbers }, value, into, commandContext());
      if (await runCommand(answer, `已登记并并入 ${into.body.number}`))
        void navigate({ to: `/coordination/topics/${id}` });
    });
  useScreenCommand('save', () => void save());

  function key(event: KeyboardEvent) {
    if (!event.ctrlKey || event.nativeEvent.isComposing) return;
    const first = similar[0];
    if (event.key === 'Enter') void save();
    else if (event.key.toLowerCase() === 'm' && first) void merge(first.topic.id);
    else return;
    event.preventDefault();
  }

  return (
    <Page
      crumbs={[
        { title: '四位一体', to: '/coordination' },
        { title: '议题', to: '/coordination/topics' },
      ]}
      title="登记议题"
      more={<Button onClick={() => void navigate({ to: '/coordination/topics' })}>取消</Button>}
      action={
        <Button type="primary" onClick={() => void save()}>
          登记（Ctrl+回车）
        </Button>
      }
    >
      <CommandRefusal />
      {!places || !names ? (
        <Spin />
      ) : (
        <div className="columns" onKeyDown={key}>
          <Section title="议题">
            <div className="ticket-paste">
              <label htmlFor="ticket" className="field-label">
                粘贴工单 <span className="muted">12345 工单整段贴进来，能认出的各项自动填到下面</span>
              </label>
              <Input.TextArea
                id="ticket"
                autoFocus
                autoSize={{ minRows: 2, maxRows: 6 }}
                placeholder="工单编号：…  来电人：…  诉求内容：…"
                value={paste}
                onChange={event => {
                  setPaste(event.target.value);
                  if (event.target.value.trim() !== '') setValue(inputFromTicket(event.target.value, value, places));
                }}
              />
            </div>
            <TopicFields value={value} onChange={setValue} places={places} reporter />
          </Section>
          <SimilarList similar={similar} names={names} onMerge={id => void merge(id)} />
        </div>
      )}
    </Page>
  );
}
