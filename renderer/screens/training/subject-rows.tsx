import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { parseHours, showHours } from '#shared/training/hours';
import { trainingKinds, type TrainingProgramme } from '#shared/training/training';

type Subject = TrainingProgramme['subjects'][number];

interface SubjectRowsProps {
  readonly subjects: readonly Subject[];
  readonly onChange: (subjects: readonly Subject[]) => void;
}

/** The subjects of the year, a line each. */
export function SubjectRows({ subjects, onChange }: SubjectRowsProps) {
  const put = (index: number, patch: Partial<Subject>) =>
    onChange(subjects.map((subject, at) => (at === index ? { ...subject, ...patch } : subject)));
  return (
    <>
      {subjects.map((subject, index) => (
        <div key={subject.id} className="subject-row">
          <Input
            aria-label={`第 ${index + 1} 个科目`}
            maxLength={60}
            value={subject.title}
            onChange={event => put(index, { title: event.target.value })}
          />
          <Select
            aria-label={`第 ${index + 1} 个科目的类别`}
            value={subject.kind}
            onChange={kind => put(index, { kind })}
            options={Object.entries(trainingKinds).map(([value, label]) => ({ value, label }))}
          />
          <HoursInput
            label={`第 ${index + 1} 个科目的学时`}
            value={subject.hours}
            onChange={hours => put(index, { hours })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`删去第 ${index + 1} 个科目`}
            onClick={() => onChange(subjects.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        onClick={() => onChange([...subjects, { id: crypto.randomUUID(), title: '', kind: 'in-service', hours: 10 }])}
      >
        增加科目
      </Button>
    </>
  );
}

/** Keeps what is typed; hands on only what is a number of hours, −1 otherwise, which saving refuses with a word. */
function HoursInput({ label, value, onChange }: { label: string; value: number; onChange: (tenths: number) => void }) {
  const [text, setText] = useState(showHours(value));
  return (
    <Input
      aria-label={label}
      className="tabular"
      suffix="学时"
      maxLength={5}
      status={parseHours(text) === null ? 'error' : ''}
      value={text}
      onChange={event => {
        setText(event.target.value);
        onChange(parseHours(event.target.value) ?? -1);
      }}
    />
  );
}
