import { Form, Input, Radio, Select } from 'antd';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { topicCategories } from '#shared/coordination/categories';
import type { NewTopicInput } from '#shared/coordination/commands/new-topic';
import { topicSources } from '#shared/coordination/topic';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { DayInput } from '../../elections/day-input';
import { placeKey, placeOfKey, placeOptions } from './place-names';
import { dueFor } from './topic-input';

interface TopicFieldsProps {
  readonly value: NewTopicInput;
  readonly onChange: (value: NewTopicInput) => void;
  readonly places: PlaceFacts;
  /** Fields of the reporter are shown; they are left out where they stay masked. */
  readonly reporter: boolean;
}

const levels = [
  { value: 'project', label: '小区' },
  { value: 'community', label: '社区' },
  { value: 'street', label: '街道' },
] as const;

const urgencies = [
  { value: 'normal', label: '一般' },
  { value: 'urgent', label: '紧急' },
  { value: 'emergency', label: '特急' },
] as const;

const options = <K extends string>(titles: Readonly<Record<K, string>>) =>
  (Object.keys(titles) as K[]).map(value => ({ value, label: titles[value] }));

/** What is known of a topic, for entering and for changing it. */
export function TopicFields({ value, onChange, places, reporter }: TopicFieldsProps) {
  const set = (patch: Partial<NewTopicInput>) => onChange({ ...value, ...patch });
  const setReporter = (patch: Partial<NewTopicInput['reporter']>) => set({ reporter: { ...value.reporter, ...patch } });
  return (
    <Form layout="vertical" component="div" className="topic-fields">
      <Form.Item label="标题" htmlFor="topic-title" required>
        <Input
          id="topic-title"
          maxLength={120}
          placeholder="一句话写明反映什么"
          value={value.title}
          onChange={event => set({ title: event.target.value })}
        />
      </Form.Item>
      <div className="topic-row">
        <Form.Item label="社区或小区" htmlFor="topic-place" required>
          <Select
            id="topic-place"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="选择或输入名称"
            value={placeKey(value)}
            options={placeOptions(places)}
            onChange={(key: string) => {
              const place = placeOfKey(key, places);
              set({ ...place, level: place.projectId ? 'project' : 'community' });
            }}
          />
        </Form.Item>
        <Form.Item label="类别" htmlFor="topic-category">
          <Select
            id="topic-category"
            showSearch={{ optionFilterProp: 'label' }}
            value={value.category}
            options={options(topicCategories)}
            onChange={category => set({ category })}
          />
        </Form.Item>
      </div>
      <Form.Item label="内容" htmlFor="topic-text">
        <Input.TextArea
          id="topic-text"
          autoSize={{ minRows: 3, maxRows: 10 }}
          value={value.text}
          onChange={event => set({ text: event.target.value })}
        />
      </Form.Item>
      <div className="topic-row topic-thirds">
        <Form.Item label="来源" htmlFor="topic-source">
          <Select
            id="topic-source"
            value={value.source}
            options={options(topicSources)}
            onChange={source => set({ source })}
          />
        </Form.Item>
        <Form.Item label="来源编号" htmlFor="topic-no">
          <Input
            id="topic-no"
            maxLength={60}
            placeholder="工单号、信访号"
            value={value.sourceNo}
            onChange={event => set({ sourceNo: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="反映日期" htmlFor="topic-day">
          <DayInput
            id="topic-day"
            value={value.reportedOn}
            onChange={reportedOn => set({ reportedOn, due: dueFor(reportedOn, value.urgency) || value.due })}
          />
        </Form.Item>
      </div>
      <div className="topic-row topic-thirds">
        <Form.Item label="紧急程度">
          <Radio.Group
            aria-label="紧急程度"
            value={value.urgency}
            options={[...urgencies]}
            onChange={event => {
              const urgency = event.target.value as NewTopicInput['urgency'];
              set({ urgency, due: dueFor(value.reportedOn, urgency) || value.due });
            }}
          />
        </Form.Item>
        <Form.Item label="层级">
          <Radio.Group
            aria-label="层级"
            value={value.level}
            options={[...levels]}
            onChange={event => set({ level: event.target.value as NewTopicInput['level'] })}
          />
        </Form.Item>
        <Form.Item label="办结期限" htmlFor="topic-due">
          <DayInput id="topic-due" value={value.due} onChange={due => set({ due })} />
        </Form.Item>
      </div>
      {reporter && (
        <div className="topic-row topic-thirds">
          <Form.Item label="反映人" htmlFor="topic-reporter">
            <Input
              id="topic-reporter"
              maxLength={40}
              autoComplete="off"
              value={value.reporter.name}
              onChange={event => setReporter({ name: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="联系电话" htmlFor="topic-phone">
            <Input
              id="topic-phone"
              maxLength={40}
              autoComplete="off"
              value={value.reporter.phone}
              onChange={event => setReporter({ phone: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="房号" htmlFor="topic-unit">
            <Input
              id="topic-unit"
              maxLength={40}
              autoComplete="off"
              value={value.reporter.unit}
              onChange={event => setReporter({ unit: event.target.value })}
            />
          </Form.Item>
        </div>
      )}
      <Form.Item label="附件">
        <AttachmentList
          label="附件"
          value={value.attachments}
          onChange={attachments => set({ attachments: [...attachments] })}
        />
      </Form.Item>
    </Form>
  );
}
