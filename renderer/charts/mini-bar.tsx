import './threshold-bar.css';

interface MiniBarProps {
  readonly label: string;
  readonly value: number;
  readonly whole: number;
  readonly need: number;
}

const HEIGHT = 8;

/** One line of a list of candidates: how much, and where the mark is. The figures stand beside it. */
export function MiniBar({ label, value, whole, need }: MiniBarProps) {
  const scale = Math.max(whole, need, 1);
  const at = (part: number) => `${(100 * part) / scale}%`;
  return (
    <svg className="bar mini-bar" height={HEIGHT + 4} width="100%" role="img" aria-label={label}>
      <rect className="bar-ground" x="0" y="2" width="100%" height={HEIGHT} />
      <rect className={value >= need ? 'bar-yes' : 'bar-abstain'} x="0" y="2" width={at(value)} height={HEIGHT} />
      <line className="bar-mark" x1={at(need)} x2={at(need)} y1="0" y2={HEIGHT + 4} />
    </svg>
  );
}
