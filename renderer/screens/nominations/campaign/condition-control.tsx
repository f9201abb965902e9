import { InputNumber, Segmented, Select, Switch } from 'antd';
import { creditLevels } from '#shared/evidence/credit';
import type { Conditions } from '#shared/nominations/conditions';

interface ConditionControlProps {
  readonly id: keyof Conditions;
  readonly title: string;
  readonly value: Conditions;
  readonly disabled: boolean;
  readonly onChange: (patch: Partial<Conditions>) => void;
}

const units: Readonly<Partial<Record<keyof Conditions, string>>> = {
  serviceYears: '年',
  servedYears: '年',
  cleanYears: '年',
  deedLimit: '字',
  summaryLimit: '字',
  copies: '份',
  surveyMonths: '个月',
};
/** Kept in hundredths: shares in 0.01 %, areas in 0.01 ㎡. */
const hundredths: Readonly<Partial<Record<keyof Conditions, string>>> = {
  projectAreaAtLeast: '㎡',
  occupancyAtLeast: '%',
  collectionAtLeast: '%',
  satisfactionAtLeast: '%',
  assessmentAtLeast: '%',
};

/** Levels that may be let in: C and those outside the system never may. */
const levels = Object.entries(creditLevels).flatMap(([value, label]) =>
  value === 'C' || value === 'missing' ? [] : [{ value: value as Conditions['creditLevels'][number], label }],
);

/** One of the year's switches, as what it is: a number with its unit, working days, levels, yes or no. */
export function ConditionControl({ id, title, value, disabled, onChange }: ConditionControlProps) {
  if (id === 'creditLevels') {
    return (
      <Select
        aria-label={title}
        mode="multiple"
        disabled={disabled}
        value={value.creditLevels}
        options={levels}
        placeholder="不作要求"
        onChange={creditLevels => onChange({ creditLevels })}
      />
    );
  }
  if (id === 'standardCertificate') {
    return (
      <Switch
        aria-label={title}
        disabled={disabled}
        checked={value.standardCertificate}
        checkedChildren="要求"
        unCheckedChildren="不要求"
        onChange={standardCertificate => onChange({ standardCertificate })}
      />
    );
  }
  if (id === 'unitPostingDays' || id === 'districtPostingDays') {
    return (
      <Segmented<3 | 5 | 7>
        aria-label={title}
        disabled={disabled}
        value={value[id]}
        options={[3, 5, 7].map(days => ({ value: days as 3 | 5 | 7, label: `${days} 日` }))}
        onChange={days => onChange({ [id]: days })}
      />
    );
  }
  const percent = hundredths[id];
  return (
    <InputNumber
      aria-label={title}
      min={0}
      disabled={disabled}
      precision={percent ? 2 : 0}
      suffix={percent ?? units[id]}
      value={percent ? value[id] / 100 : value[id]}
      formatter={shown => (percent && shown !== undefined ? String(Number(shown)) : String(shown ?? ''))}
      onChange={next => onChange({ [id]: Math.round((next ?? 0) * (percent ? 100 : 1)) })}
    />
  );
}
