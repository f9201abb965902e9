import { Form, Radio, Select } from 'antd';
import { useId, useMemo, useState } from 'react';
import { subjectKindIds, subjectKinds, type Subject, type SubjectKind } from '#shared/evidence/subject';
import { usePlaces } from '../communities/use-places';
import { subjectOptions } from './subject-options';
import { useStaff } from './use-staff';

interface SubjectSelectProps {
  readonly value: Subject | null;
  readonly onChange: (subject: Subject | null) => void;
  /** What may be chosen; all four unless told otherwise. */
  readonly kinds?: readonly SubjectKind[];
  readonly label?: string;
  readonly disabled?: boolean;
}

/** Of whom an entry speaks: the kind, then one of it by any part of its name. Two form items. */
export function SubjectSelect({
  value,
  onChange,
  kinds = subjectKindIds,
  label = '对象',
  disabled = false,
}: SubjectSelectProps) {
  const id = useId();
  const places = usePlaces();
  const staff = useStaff();
  const [chosenKind, setKind] = useState<SubjectKind>(value?.kind ?? kinds[0] ?? 'company');
  const kind = value?.kind ?? chosenKind;
  const options = useMemo(
    () => (places && staff ? subjectOptions(kind, places, staff) : undefined),
    [kind, places, staff],
  );
  return (
    <>
      {kinds.length > 1 && (
        <Form.Item label="对象类别">
          <Radio.Group
            optionType="button"
            value={kind}
            disabled={disabled}
            options={kinds.map(one => ({ value: one, label: subjectKinds[one] }))}
            onChange={event => {
              setKind(event.target.value as SubjectKind);
              onChange(null);
            }}
          />
        </Form.Item>
      )}
      <Form.Item label={label} htmlFor={id}>
        <Select
          id={id}
          aria-label={label}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={`按名称查找${subjectKinds[kind]}`}
          notFoundContent={options ? `没有这个${subjectKinds[kind]}，请先在“企业与人员”里登记` : '正在读取'}
          loading={!options}
          disabled={disabled}
          value={value?.id ?? null}
          {...(value && !options?.some(one => one.value === value.id) ? { labelRender: () => value.name } : {})}
          options={options ?? []}
          onChange={(_, option) => {
            const one = option as { value: string; name: string } | undefined;
            onChange(one ? { kind, id: one.value, name: one.name } : null);
          }}
        />
      </Form.Item>
    </>
  );
}
