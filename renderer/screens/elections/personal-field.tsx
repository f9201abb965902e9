import { EditOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { MaskedText } from '../../components/masked-text';

interface PersonalFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly editable: boolean;
  readonly onChange: (value: string) => void;
  /** Logged before it is shown; false keeps it masked. */
  readonly onReveal: () => Promise<boolean>;
}

/** A certificate number or phone: masked once it is saved, shown when asked for, typed anew without being shown. */
export function PersonalField({ id, label, value, editable, onChange, onReveal }: PersonalFieldProps) {
  const [saved] = useState(value);
  const [typing, setTyping] = useState(value === '');
  return (
    <Form.Item label={label} {...(typing ? { htmlFor: id } : {})}>
      {typing ? (
        <Input
          id={id}
          disabled={!editable}
          maxLength={30}
          autoComplete="off"
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      ) : (
        <>
          <MaskedText text={saved} label={label} onReveal={onReveal} />
          {editable && (
            <Button
              type="text"
              size="small"
              icon={<EditOutlined />}
              aria-label={`重新填写${label}`}
              onClick={() => {
                onChange('');
                setTyping(true);
              }}
            />
          )}
        </>
      )}
    </Form.Item>
  );
}
