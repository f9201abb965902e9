import './threshold-bar.css';

export interface BarPart {
  readonly title: string;
  readonly value: number;
  readonly tone: 'yes' | 'no' | 'abstain' | 'void' | 'part';
}

interface ThresholdBarProps {
  /** What is measured: 参与人数. */
  readonly label: string;
  /** From left to right; the first part is the one that the threshold is about. */
  readonly parts: readonly BarPart[];
  readonly whole: number;
  readonly need: number;
  /** As it is said: 三分之二以上. */
  readonly needWords: string;
  readonly met: boolean;
  /** Figures in words, with unit: 84 人. */
  readonly show: (value: number) => string;
}

const HEIGHT = 16;

/** Parts of a whole on one bar, with the mark that must be reached. */
export function ThresholdBar({ label, parts, whole, need, needWords, met, show }: ThresholdBarProps) {
  const have = parts[0]?.value ?? 0;
  const scale = Math.max(whole, need, 1);
  const at = (value: number) => `${(100 * value) / scale}%`;
  const words =
    `${label}：${parts.map(part => `${part.title} ${show(part.value)}`).join('，')}；共 ${show(whole)}。` +
    `${needWords}需 ${show(need)}，${met ? '达到' : `差 ${show(need - have)}`}。`;
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.value, 0));
  const nearEnd = need / scale > 0.5;
  return (
    <div className="threshold-bar">
      <div className="bar-head">
        <span className="bar-label">{label}</span>
        <span className="bar-figures">
          <strong>{show(have)}</strong> / {show(whole)}
          {whole > 0 && (
            <span className={met ? 'bar-met' : 'bar-missed'}>{met ? '达到' : `差 ${show(need - have)}`}</span>
          )}
        </span>
      </div>
      <svg className="bar" height={HEIGHT + 8} width="100%" role="img" aria-label={words}>
        <rect className="bar-ground" x="0" y="4" width={whole === 0 ? '100%' : at(whole)} height={HEIGHT} />
        {parts.map((part, index) => (
          <rect
            key={part.title}
            className={`bar-part bar-${part.tone}`}
            x={at(starts[index] ?? 0)}
            y="4"
            width={at(part.value)}
            height={HEIGHT}
          >
            <title>{`${part.title} ${show(part.value)}`}</title>
          </rect>
        ))}
        {whole > 0 && <line className="bar-mark" x1={at(need)} x2={at(need)} y1="0" y2={HEIGHT + 8} />}
      </svg>
      <div className="bar-foot">
        {whole > 0 && (
          <span
            className={nearEnd ? 'bar-need bar-need-end' : 'bar-need'}
            style={nearEnd ? { right: `calc(100% - ${at(need)})` } : { left: at(need) }}
          >
            {needWords} {show(need)}
          </span>
        )}
      </div>
    </div>
  );
}
