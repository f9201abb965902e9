import { Input, Select } from 'antd';

type Named = { readonly id: string; readonly body: { readonly name: string } };

/** What a table of all projects is narrowed by; empty: all. */
export interface RoomFilterValue<State extends string> {
  readonly query: string;
  readonly streetId: string;
  readonly companyId: string;
  readonly state: State;
}

interface RoomFilterProps<State extends string> {
  readonly value: RoomFilterValue<State>;
  readonly onChange: (value: RoomFilterValue<State>) => void;
  readonly streets: readonly Named[];
  readonly companies: readonly Named[];
  readonly states: readonly { readonly value: State; readonly label: string }[];
}

/** Name or pinyin, street, company and state, above a table of all projects. */
export function RoomFilter<State extends string>({
  value,
  onChange,
  streets,
  companies,
  states,
}: RoomFilterProps<State>) {
  return (
    <div className="room-filter">
      <Input
        allowClear
        placeholder="名称或拼音首字母"
        aria-label="查找小区、企业"
        value={value.query}
        onChange={event => onChange({ ...value, query: event.target.value })}
      />
      <Select
        aria-label="街道"
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={value.streetId}
        options={named(streets, '全部街道')}
        onChange={streetId => onChange({ ...value, streetId })}
      />
      <Select
        aria-label="物业企业"
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={value.companyId}
        options={named(companies, '全部企业')}
        onChange={companyId => onChange({ ...value, companyId })}
      />
      <Select<State>
        aria-label="情况"
        value={value.state}
        options={[...states]}
        onChange={state => onChange({ ...value, state })}
      />
    </div>
  );
}

function named(rows: readonly Named[], all: string) {
  return [{ value: '', label: all }, ...rows.map(({ id, body }) => ({ value: id, label: body.name }))];
}
