import { Input } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { typedDay, typedTime } from '#shared/basics/typed-day';

interface TypedInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly placeholder?: string;
  readonly onEnter?: () => void;
}

interface DayFieldProps extends TypedInputProps {
  /** A day typed without its year is the nearest to this one. */
  readonly near: Day;
}

/** A day as officers type it: 1130, 11-30, 2026-11-30. What cannot be read stays as it was typed, and is marked. */
export function DayField({ near, ...props }: DayFieldProps) {
  return <TypedInput {...props} read={text => typedDay(text, near)} placeholder={props.placeholder ?? '如 1130'} />;
}

/** A time: 1400, 14:00, 下午2点. */
export function TimeField(props: TypedInputProps) {
  return <TypedInput {...props} read={typedTime} placeholder={props.placeholder ?? '如 1400'} />;
}

function TypedInput({
  label,
  value,
  onChange,
  id,
  placeholder,
  onEnter,
  read,
}: TypedInputProps & { readonly read: (text: string) => string | null }) {
  /** Null while nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed === null && value !== '' && read(value) === null;
  const take = () => {
    if (typed === null) return;
    onChange(typed.trim() === '' ? '' : (read(typed) ?? typed.trim()));
    setTyped(null);
  };
  return (
    <Input
      {...(id ? { id } : {})}
      aria-label={label}
      aria-invalid={unreadable}
      {...(unreadable ? { status: 'error' as const } : {})}
      autoComplete="off"
      maxLength={20}
      placeholder={placeholder ?? ''}
      value={typed ?? value}
      onChange={event => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={event => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        take();
        onEnter?.();
      }}
    />
  );
}
