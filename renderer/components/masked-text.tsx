import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';

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

/** The first three and the last two characters; short ones lose all but the first. */
export function mask(text: string): string {
  const chars = Array.from(text);
  if (chars.length <= 6) return (chars[0] ?? '') + '*'.repeat(Math.max(0, chars.length - 1));
  return chars.slice(0, 3).join('') + '*'.repeat(chars.length - 5) + chars.slice(-2).join('');
}
