import { AutoComplete, Form, Input, Select } from 'antd';
import { topicCategories, topicCategoryIds } from '#shared/coordination/categories';
import type { PostInput } from '#shared/coordination/people/check-post';
import { sides, sideIds } from '#shared/coordination/sides';
import { DayInput } from '../../../elections/day-input';
import type { CommunityData } from '../use-community';
import { suggests } from './suggests';
import { titleSuggestions, usualUnit } from './post-view';

interface PostFieldsProps {
  readonly data: CommunityData;
  readonly value: PostInput;
  readonly onChange: (post: PostInput) => void;
  /** What the first day is called: 任职起 or 变更日期. */
  readonly fromLabel: string;
  /** Whether an end can be given too. */
  readonly withEnd: boolean;
}

/** The fields of one post. */
export function PostFields({ data, value, onChange, fromLabel, withEnd }: PostFieldsProps) {
  const set = (patch: Partial<PostInput>) => onChange({ ...value, ...patch });
  const projects = data.places.projects.filter(({ body }) => body.communityId === data.id);
  /** The body follows side and project as long as nothing else was typed. */
  const place = (patch: Pick<Partial<PostInput>, 'side' | 'projectId'>) => {
    const usual = value.unit === '' || value.unit === usualUnit(data, value);
    const next = { ...value, ...patch };
    onChange(usual ? { ...next, unit: usualUnit(data, next) } : next);
  };
  return (
    <>
      <div className="field-pair">
        <Form.Item label="所属方" htmlFor="post-side">
          <Select
            id="post-side"
            value={value.side}
            onChange={side => place({ side })}
            options={sideIds.map(side => ({ value: side, label: sides[side] }))}
          />
        </Form.Item>
        <Form.Item label="小区" htmlFor="post-project">
          <Select
            id="post-project"
            value={value.projectId}
            onChange={projectId => place({ projectId })}
            options={[
              { value: '', label: '整个社区' },
              ...projects.map(({ id, body }) => ({ value: id, label: body.name })),
            ]}
          />
        </Form.Item>
      </div>
      <div className="field-pair">
        <Form.Item label="职务" htmlFor="post-title">
          <AutoComplete
            id="post-title"
            value={value.title}
            onChange={title => set({ title })}
            filterOption={suggests}
            options={titleSuggestions(value.side).map(title => ({ value: title }))}
          />
        </Form.Item>
        <Form.Item label="单位" htmlFor="post-unit">
          <Input
            id="post-unit"
            maxLength={80}
            value={value.unit}
            onChange={event => set({ unit: event.target.value })}
          />
        </Form.Item>
      </div>
      <div className="field-pair">
        <Form.Item label={fromLabel} htmlFor="post-from">
          <DayInput id="post-from" value={value.from} onChange={from => set({ from })} />
        </Form.Item>
        {withEnd && (
          <Form.Item label="任职止" htmlFor="post-until">
            <DayInput id="post-until" value={value.until} onChange={until => set({ until })} />
          </Form.Item>
        )}
      </div>
      <Form.Item label="负责的议题类别" htmlFor="post-answers">
        <Select
          id="post-answers"
          mode="multiple"
          value={[...value.answersFor]}
          onChange={answersFor => set({ answersFor })}
          optionFilterProp="label"
          placeholder="可以多选，也可以不选"
          options={topicCategoryIds.map(id => ({ value: id, label: topicCategories[id] }))}
        />
      </Form.Item>
    </>
  );
}
