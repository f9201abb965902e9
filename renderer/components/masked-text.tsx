import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { mask } from './mask';

interface MaskedTextProps {
  /** The personal datum in full. */
  readonly text: string;
  /** What it is, for the button's name: 证件号码, 联系电话. */
  readonly label: string;
  /** Called before it is shown, so that the reveal is logged. False keeps it masked. */
  readonly onReveal: () => Promise<boolean>;
}

/** A certificate number or phone, masked until asked for. */
export function MaskedText({ text, label, onReveal }: MaskedTextProps) {
  const [shown, setShown] = useState(false);
  if (!text) return <span className="muted">未登记</span>;
  if (shown) return <span className="tabular">{text}</span>;
  return (
    <span className="masked">
      <span className="tabular">{mask(text)}</span>
      <Button
        type="text"
        size="small"
        icon={<EyeOutlined />}
        aria-label={`显示${label}`}
        onClick={() => void onReveal().then(setShown)}
      />
    </span>
  );
}
