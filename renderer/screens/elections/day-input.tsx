import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DayInputProps {
  readonly id?: string;
  readonly label?: string;
  /** `YYYY-MM-DD`; empty when there is none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly disabled?: boolean;
}

/** A day, typed or picked; the value is always text. */
export function DayInput({ id, label, value, onChange, disabled }: DayInputProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      className="day-input"
      format="YYYY-MM-DD"
      placeholder="年-月-日"
      value={value ? dayjs(value) : null}
      disabled={disabled ?? false}
      onChange={next => onChange(next ? next.format('YYYY-MM-DD') : '')}
    />
  );
}

/** `YYYY-MM-DDTHH:mm`, local. */
export function MinuteInput({ id, label, value, onChange, disabled }: DayInputProps) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      className="minute-input"
      format="YYYY-MM-DD HH:mm"
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      suffixIcon={null}
      allowClear={false}
      placeholder="年-月-日 时:分"
      value={value ? dayjs(value) : null}
      disabled={disabled ?? false}
      onChange={next => onChange(next ? next.format('YYYY-MM-DDTHH:mm') : '')}
    />
  );
}
