import { Form, Input, Select } from 'antd';
import { deliveryTitles } from '#shared/elections/case-words';
import type { DeliveryInput } from '#shared/elections/commands/deliver-ballots';
import { DayInput } from './day-input';

interface DeliveryFieldsProps {
  readonly prefix: string;
  readonly value: DeliveryInput;
  readonly onChange: (value: DeliveryInput) => void;
}

/** How and when; a reason where a paper could not be delivered. */
export function DeliveryFields({ prefix, value, onChange }: DeliveryFieldsProps) {
  const undelivered = value.way === 'undelivered';
  return (
    <>
      <div className="form-row">
        <Form.Item label="送达方式">
          <Select
            aria-label="送达方式"
            value={value.way}
            onChange={way => onChange({ ...value, way })}
            options={Object.entries(deliveryTitles).map(([way, label]) => ({ value: way, label }))}
          />
        </Form.Item>
        <Form.Item label="日期" htmlFor={`${prefix}-day`}>
          <DayInput id={`${prefix}-day`} value={value.day} onChange={day => onChange({ ...value, day })} />
        </Form.Item>
      </div>
      <Form.Item label={undelivered ? '未送达原因' : '备注'} htmlFor={`${prefix}-note`} required={undelivered}>
        <Input
          id={`${prefix}-note`}
          maxLength={100}
          placeholder={undelivered ? '例如：三次上门无人' : ''}
          value={value.note}
          onChange={event => onChange({ ...value, note: event.target.value })}
        />
      </Form.Item>
    </>
  );
}
