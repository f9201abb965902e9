import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { fieldFault } from '#shared/nominations/dossier-gaps';
import { readField } from '#shared/nominations/form-fields/field-value';
import type { FieldKind, FormField } from '#shared/nominations/form-fields/form-field';
import { fieldOrigin } from '#shared/nominations/prefill/prefilled-form';
import type { RegisterValue } from '#shared/nominations/prefill/register-values';
import { PersonalField } from '../../elections/personal-field';
import { DayInput } from '../../elections/day-input';

interface FormFieldInputProps {
  readonly field: FormField;
  readonly value: string;
  readonly known: RegisterValue | undefined;
  readonly editable: boolean;
  readonly onChange: (value: string) => void;
  readonly onReveal: () => Promise<boolean>;
}

const units: Partial<Record<FieldKind, string>> = { money: '元', area: '㎡', share: '%', points: '分' };
const samples: Partial<Record<FieldKind, string>> = { month: '年-月', number: '整数' };

/** One field as its kind wants it, with where its value comes from or what the register says instead. */
export function FormFieldInput(props: FormFieldInputProps) {
  const { field, value, known, editable, onChange, onReveal } = props;
  // A value is judged once the field was left: half a number is not wrong.
  const [typing, setTyping] = useState(false);
  const id = `field-${field.id}`;
  const fault = typing ? null : fieldFault(field, value);
  const origin = known ? fieldOrigin(field.id, value, { [field.id]: known }) : null;
  const differs = origin?.is === 'other' && !typing;
  const note = fault ?? (origin?.is === 'same' ? `取自${origin.from}` : value === '' ? field.hint : '');
  const settle = () => {
    setTyping(false);
    const read = readField(field, value);
    if (read.is === 'value' && read.value !== value) onChange(read.value);
  };
  const input = {
    id,
    disabled: !editable,
    maxLength: field.limit,
    value,
    onFocus: () => setTyping(true),
    onBlur: settle,
  };
  const long = field.kind === 'long' ? 'field-wide' : '';
  if (field.personal)
    return (
      <PersonalField
        key={known && value === '' ? 'empty' : 'held'}
        {...{ id, label: field.label, value, editable, onReveal }}
        onChange={onChange}
      />
    );
  return (
    <Form.Item
      className={long}
      label={field.label}
      htmlFor={id}
      required={field.required}
      {...(fault ? { validateStatus: 'error' as const } : {})}
      extra={
        differs ? (
          <>
            {`${origin.from}为“${origin.value}”`}
            {editable && (
              <Button
                type="link"
                size="small"
                aria-label={`${field.label}采用${origin.from}的值`}
                onClick={() => onChange(origin.value)}
              >
                采用
              </Button>
            )}
          </>
        ) : (
          note
        )
      }
    >
      {field.kind === 'choice' ? (
        <Select
          id={id}
          aria-label={field.label}
          allowClear
          disabled={!editable}
          value={value || null}
          options={field.options.map(option => ({ value: option, label: option }))}
          onChange={(next: string | null | undefined) => onChange(next ?? '')}
        />
      ) : field.kind === 'day' ? (
        <DayInput id={id} disabled={!editable} value={fault ? '' : value} onChange={onChange} />
      ) : field.kind === 'long' ? (
        <Input.TextArea
          {...input}
          autoSize={{ minRows: 2, maxRows: 8 }}
          onChange={event => onChange(event.target.value)}
        />
      ) : (
        <Input
          {...input}
          autoComplete="off"
          placeholder={samples[field.kind] ?? ''}
          {...(units[field.kind] ? { suffix: units[field.kind] } : {})}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Form.Item>
  );
}
