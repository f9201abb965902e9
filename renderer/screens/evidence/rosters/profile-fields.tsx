import { Form, Input } from 'antd';
import { useId } from 'react';
import { DayInput } from '../../elections/day-input';
import { figureUnits, type FigureKind } from './typed-figures';

export interface ProfileField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'day' | FigureKind;
  readonly longest?: number;
  readonly wide?: boolean;
  readonly example?: string;
}

interface ProfileFieldsProps {
  readonly fields: readonly ProfileField[];
  readonly typed: Readonly<Record<string, string>>;
  /** What cannot be read, by field. */
  readonly faults: Readonly<Record<string, string>>;
  readonly onType: (key: string, text: string) => void;
}

/** Fields of a profile as texts; what cannot be read says so under its field. */
export function ProfileFields({ fields, typed, faults, onType }: ProfileFieldsProps) {
  const id = useId();
  return fields.map(({ key, label, kind, longest, wide, example }) => {
    const unit = kind === 'text' || kind === 'day' ? '' : figureUnits[kind];
    const fault = faults[key];
    return (
      <Form.Item
        key={key}
        label={unit === '' ? label : `${label}（${unit}）`}
        htmlFor={`${id}-${key}`}
        className={wide ? 'profile-wide' : ''}
        {...(fault ? { validateStatus: 'error' as const, help: fault } : {})}
      >
        {kind === 'day' ? (
          <DayInput id={`${id}-${key}`} value={typed[key] ?? ''} onChange={day => onType(key, day)} />
        ) : (
          <Input
            id={`${id}-${key}`}
            className={kind === 'text' ? '' : 'tabular'}
            maxLength={longest ?? 30}
            {...(example ? { placeholder: example } : {})}
            value={typed[key] ?? ''}
            onChange={event => onType(key, event.target.value)}
          />
        )}
      </Form.Item>
    );
  });
}
