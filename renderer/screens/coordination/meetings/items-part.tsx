import { Input, Select } from 'antd';
import { useState } from 'react';
import { parseDay, type Day } from '#shared/basics/dates';
import { blankItem } from '#shared/coordination/blank-meeting';
import { itemOfTopic } from '#shared/coordination/commands/start-meeting';
import type { AgendaItem, CoordinationMeeting } from '#shared/coordination/meeting';
import { endedStages } from '#shared/coordination/topic-ended';
import type { Row } from '../../../store/use-rows';
import { ItemEditor } from './item-editor';
import { focusItem } from './item-focus';

interface ItemsPartProps {
  readonly body: CoordinationMeeting;
  readonly topics: readonly Row<'topics'>[];
  readonly today: Day;
  readonly onChange: (items: AgendaItem[]) => void;
  readonly onMakeTopic: (item: AgendaItem) => void;
}

/** The agenda and what came of it, an item below the other. Ctrl+Enter goes on to the next item. */
export function ItemsPart({ body, topics, today, onChange, onMakeTopic }: ItemsPartProps) {
  const { items } = body;
  const open = openTopics(topics, body);
  const add = (item: AgendaItem) => {
    onChange([...items, item]);
    focusItem(item.id);
  };
  const goOn = (at: number) => {
    const next = items[at + 1];
    if (next) focusItem(next.id);
    else add(blankItem(crypto.randomUUID()));
  };
  return (
    <section className="meeting-entry-column" aria-label="议题">
      <header className="meeting-entry-column-head">
        <h2>
          议题 <span className="muted">{items.length} 项</span>
        </h2>
        {open.length > 0 && (
          <Select
            aria-label="从在办议题中选"
            className="topic-pick"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={`从在办议题中选（${open.length} 件）`}
            value={null}
            onChange={id => {
              const topic = topics.find(row => row.id === id);
              if (topic) add(itemOfTopic(topic, crypto.randomUUID()));
            }}
            options={open.map(topic => ({ value: topic.id, label: `${topic.body.number} ${topic.body.title}` }))}
          />
        )}
      </header>
      <div className="meeting-entry-scroll">
        {items.map((item, at) => (
          <ItemEditor
            key={item.id}
            number={at + 1}
            item={item}
            meeting={body}
            topic={topics.find(({ id }) => id === item.topicId)?.body ?? null}
            near={parseDay(body.date) ?? today}
            onChange={next => onChange(items.map(each => (each.id === item.id ? next : each)))}
            onRemove={() => onChange(items.filter(each => each.id !== item.id))}
            onNext={() => goOn(at)}
            onMakeTopic={() => onMakeTopic(item)}
          />
        ))}
        <AddItem onAdd={title => add({ ...blankItem(crypto.randomUUID()), title })} />
      </div>
      <p className="meeting-entry-keys">
        回车 加决定 · Ctrl+Enter 下一项 · 期限可写 1215 · 选方可打首字母（wy = 物业）
      </p>
    </section>
  );
}

/** Topics of the place that are not settled and not on the agenda yet. */
function openTopics(topics: readonly Row<'topics'>[], body: CoordinationMeeting): Row<'topics'>[] {
  const there = new Set(body.items.map(({ topicId }) => topicId));
  return topics.filter(
    ({ id, body: topic }) =>
      !endedStages.has(topic.stage) &&
      !there.has(id) &&
      (body.projectId === '' || topic.projectId === '' || topic.projectId === body.projectId),
  );
}

function AddItem({ onAdd }: { readonly onAdd: (title: string) => void }) {
  const [title, setTitle] = useState('');
  return (
    <Input
      className="meeting-add-item"
      aria-label="添加议题"
      placeholder="添加议题：写标题，回车"
      autoComplete="off"
      maxLength={120}
      value={title}
      onChange={event => setTitle(event.target.value)}
      onPressEnter={event => {
        if (event.nativeEvent.isComposing || title.trim() === '') return;
        onAdd(title.trim());
        setTitle('');
      }}
    />
  );
}
