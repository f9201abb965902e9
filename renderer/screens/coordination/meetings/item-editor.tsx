import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Select, Tag } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { blankResolution } from '#shared/coordination/blank-meeting';
import type { AgendaItem, CoordinationMeeting, Resolution } from '#shared/coordination/meeting';
import { readOpinions, writeOpinions } from '#shared/coordination/notes/opinion-lines';
import { sideIds } from '#shared/coordination/sides';
import { sideShort } from '#shared/coordination/notes/side-words';
import type { Topic } from '#shared/coordination/topic';
import { outcomeWords } from '#shared/coordination/topic-after-meeting';
import { focusResolution } from './item-focus';
import { SideSelect } from './side-select';
import { DayField } from './typed-inputs';

interface ItemEditorProps {
  readonly number: number;
  readonly item: AgendaItem;
  readonly meeting: CoordinationMeeting;
  /** The topic it deals with; null for an item without one. */
  readonly topic: Topic | null;
  readonly near: Day;
  readonly onChange: (item: AgendaItem) => void;
  readonly onRemove: () => void;
  readonly onNext: () => void;
  readonly onMakeTopic: () => void;
}

/** One item: what it is, who said what, the vote, what was decided and who does it by when. */
export function ItemEditor(props: ItemEditorProps) {
  const { number, item, meeting, topic, near, onChange, onRemove, onNext, onMakeTopic } = props;
  const set = (patch: Partial<AgendaItem>) => onChange({ ...item, ...patch });
  const addResolution = () => {
    const fresh = blankResolution(crypto.randomUUID());
    set({ resolutions: [...item.resolutions, fresh] });
    focusResolution(fresh.id);
  };
  const change = (id: string, patch: Partial<Resolution>) =>
    set({ resolutions: item.resolutions.map(each => (each.id === id ? { ...each, ...patch } : each)) });
  return (
    <article
      className="meeting-item"
      aria-label={`第 ${number} 项`}
      onKeyDown={event => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        onNext();
      }}
    >
      <div className="meeting-item-title">
        <span className="meeting-item-number">{number}</span>
        <Input
          id={`item-${item.id}`}
          aria-label={`第 ${number} 项标题`}
          autoComplete="off"
          maxLength={120}
          placeholder="议什么"
          value={item.title}
          onChange={event => set({ title: event.target.value })}
        />
        {topic ? (
          <Tag color="processing">{topic.number}</Tag>
        ) : (
          <Button size="small" tabIndex={-1} disabled={item.title.trim() === ''} onClick={onMakeTopic}>
            立为议题
          </Button>
        )}
        <Button
          type="text"
          size="small"
          tabIndex={-1}
          icon={<DeleteOutlined />}
          aria-label={`删去第 ${number} 项`}
          onClick={onRemove}
        />
      </div>
      {item.background !== '' && (
        <Input.TextArea
          aria-label={`第 ${number} 项情况`}
          autoSize={{ minRows: 1, maxRows: 4 }}
          value={item.background}
          onChange={event => set({ background: event.target.value })}
        />
      )}
      <Opinions
        key={`${item.id}-${meeting.attendance.length}`}
        number={number}
        item={item}
        meeting={meeting}
        set={set}
      />
      <div className="meeting-item-outcome">
        <Select
          aria-label={`第 ${number} 项结果`}
          value={item.outcome}
          onChange={outcome => set({ outcome })}
          options={Object.entries(outcomeWords).map(([value, label]) => ({ value, label }))}
        />
        <Votes number={number} item={item} set={set} />
        <Button size="small" onClick={addResolution}>
          加决定
        </Button>
      </div>
      {item.resolutions.map((resolution, at) => (
        <div
          key={resolution.id}
          className="meeting-resolution"
          role="group"
          aria-label={`第 ${number} 项决定 ${at + 1}`}
        >
          <Input
            id={`resolution-${resolution.id}`}
            aria-label={`决定 ${at + 1}`}
            autoComplete="off"
            maxLength={400}
            placeholder="决定做什么"
            value={resolution.text}
            onChange={event => change(resolution.id, { text: event.target.value })}
          />
          <SideSelect
            short
            missing
            label={`决定 ${at + 1} 责任方`}
            placeholder="责任方"
            value={resolution.side}
            onChange={side => change(resolution.id, { side })}
          />
          <Select
            mode="multiple"
            aria-label={`决定 ${at + 1} 配合方`}
            placeholder="配合"
            maxTagCount="responsive"
            popupMatchSelectWidth={false}
            value={resolution.coSides}
            onChange={coSides => change(resolution.id, { coSides })}
            options={sideIds
              .filter(side => side !== resolution.side)
              .map(side => ({ value: side, label: sideShort[side] }))}
          />
          <DayField
            label={`决定 ${at + 1} 期限`}
            placeholder="期限"
            near={near}
            value={resolution.due}
            onChange={due => change(resolution.id, { due })}
            onEnter={addResolution}
          />
          <Checkbox
            checked={resolution.publish}
            onChange={event => change(resolution.id, { publish: event.target.checked })}
          >
            公示
          </Checkbox>
          <Button
            type="text"
            size="small"
            tabIndex={-1}
            icon={<DeleteOutlined />}
            aria-label={`删去决定 ${at + 1}`}
            onClick={() => set({ resolutions: item.resolutions.filter(({ id }) => id !== resolution.id) })}
          />
        </div>
      ))}
    </article>
  );
}

interface PartProps {
  readonly number: number;
  readonly item: AgendaItem;
  readonly set: (patch: Partial<AgendaItem>) => void;
}

/** A line an opinion; what is typed stays as it was typed until the field is left. */
function Opinions({ number, item, meeting, set }: PartProps & { readonly meeting: CoordinationMeeting }) {
  const [text, setText] = useState(() => writeOpinions(item.opinions));
  return (
    <Input.TextArea
      id={`opinions-${item.id}`}
      aria-label={`第 ${number} 项意见`}
      placeholder="意见，一人一行：物业 李明：先公示再划线"
      autoSize={{ minRows: 1, maxRows: 8 }}
      value={text}
      onChange={event => {
        setText(event.target.value);
        set({ opinions: readOpinions(event.target.value, meeting.attendance) });
      }}
    />
  );
}

const votes = { yes: '同意', no: '反对', abstain: '弃权' } as const;

/** Three counts; all empty means that nothing was put to the vote. */
function Votes({ number, item, set }: PartProps) {
  const put = (key: keyof typeof votes, value: number | null) => {
    const vote = { ...(item.vote ?? { yes: 0, no: 0, abstain: 0 }), [key]: value ?? 0 };
    set({ vote: value === null && vote.yes + vote.no + vote.abstain === 0 ? null : vote });
  };
  return (
    <span className="meeting-votes" role="group" aria-label={`第 ${number} 项表决`}>
      {(Object.keys(votes) as (keyof typeof votes)[]).map(key => (
        <label key={key}>
          {votes[key]}
          <InputNumber
            size="small"
            aria-label={`第 ${number} 项${votes[key]}`}
            min={0}
            max={9999}
            precision={0}
            controls={false}
            value={item.vote?.[key] ?? null}
            onChange={value => put(key, value)}
          />
        </label>
      ))}
    </span>
  );
}
