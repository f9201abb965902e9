import { AutoComplete, Form, Input } from 'antd';
import { suggests } from './suggests';
import type { Person } from '#shared/coordination/person';

export type PersonFieldValues = Pick<Person, 'name' | 'phone' | 'politicalStatus' | 'remark'>;

export const emptyFields: PersonFieldValues = { name: '', phone: '', politicalStatus: '', remark: '' };

const statuses = ['中共党员', '中共预备党员', '共青团员', '民主党派', '群众'];

interface PersonFieldsProps {
  readonly value: PersonFieldValues;
  readonly onChange: (fields: PersonFieldValues) => void;
  readonly autoFocus?: boolean;
}

export function PersonFields({ value, onChange, autoFocus = false }: PersonFieldsProps) {
  const set = (patch: Partial<PersonFieldValues>) => onChange({ ...value, ...patch });
  return (
    <>
      <div className="field-pair">
        <Form.Item label="姓名" htmlFor="person-name">
          <Input
            id="person-name"
            autoFocus={autoFocus}
            maxLength={50}
            value={value.name}
            onChange={event => set({ name: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="联系电话" htmlFor="person-phone">
          <Input
            id="person-phone"
            className="tabular"
            maxLength={60}
            placeholder="几个号码用顿号分开"
            value={value.phone}
            onChange={event => set({ phone: event.target.value })}
          />
        </Form.Item>
      </div>
      <div className="field-pair">
        <Form.Item label="政治面貌" htmlFor="person-status">
          <AutoComplete
            id="person-status"
            value={value.politicalStatus}
            onChange={politicalStatus => set({ politicalStatus: politicalStatus.slice(0, 20) })}
            filterOption={suggests}
            options={statuses.map(status => ({ value: status }))}
          />
        </Form.Item>
        <Form.Item label="备注" htmlFor="person-remark">
          <Input
            id="person-remark"
            maxLength={300}
            value={value.remark}
            onChange={event => set({ remark: event.target.value })}
          />
        </Form.Item>
      </div>
    </>
  );
}
