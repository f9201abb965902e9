import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { Certification } from '#shared/elections/election-case';

interface WitnessFieldsProps {
  readonly value: Certification['witnesses'];
  readonly onChange: (value: Certification['witnesses']) => void;
}

/** Role and name of each witness, a line each. */
export function WitnessFields({ value, onChange }: WitnessFieldsProps) {
  const set = (at: number, patch: Partial<WitnessFieldsProps['value'][number]>) =>
    onChange(value.map((witness, index) => (index === at ? { ...witness, ...patch } : witness)));
  return (
    <div className="witnesses">
      {value.map((witness, index) => (
        <div key={index} className="witness">
          <Input
            aria-label={`第 ${index + 1} 位见证人的身份`}
            maxLength={20}
            value={witness.role}
            onChange={event => set(index, { role: event.target.value })}
          />
          <Input
            aria-label={`第 ${index + 1} 位见证人的姓名`}
            maxLength={30}
            value={witness.name}
            onChange={event => set(index, { name: event.target.value })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={`删去第 ${index + 1} 位见证人`}
            disabled={value.length === 1}
            onClick={() => onChange(value.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      <Button type="dashed" onClick={() => onChange([...value, { role: '见证人', name: '' }])}>
        添加见证人
      </Button>
    </div>
  );
}
