import { Checkbox, Form, Input, Radio } from 'antd';
import {
  boardGroupIds,
  boardGroups,
  disclosureKinds,
  disclosureMedia,
  kindOfGroup,
  type DisclosureMedium,
} from '#shared/coordination/disclosure';
import { earliestRemoval } from '#shared/coordination/disclosure-days';
import { parseDay } from '#shared/basics/dates';
import type { DisclosureInput } from '#shared/coordination/publish-disclosure';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { DayInput } from '../../elections/day-input';
import { ofPeriod } from './entry-form-view';

interface PostingFieldsProps {
  readonly input: DisclosureInput;
  /** The groups of an entry that is put right cannot be changed: it would be another entry. */
  readonly fixedGroups: boolean;
  readonly onChange: (more: Partial<DisclosureInput>) => void;
}

/** What hangs, where, since when, for which period, with its photos. */
export function PostingFields({ input, fixedGroups, onChange }: PostingFieldsProps) {
  const period = input.groups.some(ofPeriod);
  const posted = parseDay(input.postedOn);
  return (
    <Section title="张贴了什么">
      <Form.Item label="公示栏六项内容中的哪几项" className="group-choice">
        <Checkbox.Group
          value={[...input.groups]}
          disabled={fixedGroups}
          onChange={groups => onChange({ groups: boardGroupIds.filter(group => groups.includes(group)) })}
        >
          {boardGroupIds.map(group => (
            <Checkbox key={group} value={group}>
              {group} {boardGroups[group]}
              <span className="muted">（{disclosureKinds[kindOfGroup[group]]}）</span>
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
      <div className="posting-fields">
        <Form.Item label="标题" htmlFor="posting-title" className="posting-wide">
          <Input
            id="posting-title"
            maxLength={120}
            value={input.title}
            onChange={event => onChange({ title: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={period ? '所属期间 从' : '有效期 从（可以不填）'} htmlFor="posting-from">
          <DayInput id="posting-from" value={input.periodFrom} onChange={periodFrom => onChange({ periodFrom })} />
        </Form.Item>
        <Form.Item label={period ? '到' : '到（长期有效的不填）'} htmlFor="posting-until">
          <DayInput id="posting-until" value={input.periodUntil} onChange={periodUntil => onChange({ periodUntil })} />
        </Form.Item>
        <Form.Item
          label="从哪天起张贴"
          htmlFor="posting-on"
          extra={posted ? `公示不少于三日，${earliestRemoval(posted)} 起可以取下` : undefined}
        >
          <DayInput id="posting-on" value={input.postedOn} onChange={postedOn => onChange({ postedOn })} />
        </Form.Item>
        <Form.Item label="张贴人" htmlFor="posting-by">
          <Input
            id="posting-by"
            maxLength={30}
            value={input.poster}
            onChange={event => onChange({ poster: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="位置" htmlFor="posting-place" className="posting-wide">
          <Input
            id="posting-place"
            maxLength={100}
            placeholder="例如：南门公示栏"
            value={input.place}
            onChange={event => onChange({ place: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="方式" className="posting-wide">
          <Radio.Group
            value={input.medium}
            options={(Object.keys(disclosureMedia) as DisclosureMedium[]).map(value => ({
              value,
              label: disclosureMedia[value],
            }))}
            onChange={event => onChange({ medium: event.target.value as DisclosureMedium })}
          />
        </Form.Item>
        <Form.Item label="备注" htmlFor="posting-remark" className="posting-wide">
          <Input
            id="posting-remark"
            maxLength={500}
            value={input.remark}
            onChange={event => onChange({ remark: event.target.value })}
          />
        </Form.Item>
      </div>
      <AttachmentList label="现场照片" value={input.photos} onChange={photos => onChange({ photos })} />
    </Section>
  );
}
