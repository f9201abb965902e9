import { Checkbox, InputNumber, Radio, Tag } from 'antd';
import type { CaseOptions } from '#shared/elections/election-case';
import { eligibilityRules } from '#shared/elections/eligibility-rules';
import { fixedReadings } from '#shared/elections/fixed-readings';
import { optionDefinitions, settingWords } from '#shared/elections/options';
import { isStrict } from './options-view';

interface OptionsFormProps {
  readonly value: CaseOptions;
  /** Absent: the settings are shown, not changed. */
  readonly onChange?: (value: CaseOptions) => void;
}

/** Every contested switch with its question, what each choice does and the basis in words; the strict reading is the default. */
export function OptionsForm({ value, onChange }: OptionsFormProps) {
  return (
    <div className="options">
      {optionDefinitions.map(option => (
        <fieldset key={option.key} className="option" disabled={!onChange}>
          <legend>
            {option.title}
            <span className="option-id">{option.id}</span>
            {!isStrict(option.key, value) && <Tag color="warning">非默认</Tag>}
          </legend>
          <p className="option-question">{option.question}</p>
          {onChange ? (
            <OptionControl option={option} value={value} onChange={onChange} />
          ) : (
            <p className="option-setting">{settingWords(option, value)}</p>
          )}
          <p className="option-basis">依据：{option.basis}</p>
        </fieldset>
      ))}
      <div className="option">
        <p className="option-question">以下各点程序只取一种理解，随结果一并印出：</p>
        <ul className="fixed-readings">
          {fixedReadings.map(reading => (
            <li key={reading.id}>
              {reading.title}：{reading.setting}
              <span className="option-id">{reading.id}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface OptionControlProps {
  readonly option: (typeof optionDefinitions)[number];
  readonly value: CaseOptions;
  readonly onChange: (value: CaseOptions) => void;
}

function OptionControl({ option, value, onChange }: OptionControlProps) {
  if (option.key === 'proxyCap') {
    return (
      <div className="option-inline">
        <InputNumber
          aria-label={option.question}
          min={1}
          max={99}
          precision={0}
          value={value.proxyCap}
          placeholder="不设上限"
          onChange={next => onChange({ ...value, proxyCap: next })}
        />
        <span className="muted">名其他业主；留空为不设上限</span>
      </div>
    );
  }
  if (option.key === 'customBars') {
    return (
      <Checkbox.Group
        className="option-bars"
        aria-label={option.question}
        value={value.customBars}
        onChange={next => onChange({ ...value, customBars: next })}
        options={eligibilityRules
          .filter(rule => rule.kind === 'custom')
          .map(rule => ({ label: `${rule.title}（${rule.id}）`, value: rule.id }))}
      />
    );
  }
  return (
    <Radio.Group
      aria-label={option.question}
      className="option-choices"
      value={value[option.key]}
      onChange={event => onChange({ ...value, [option.key]: event.target.value as never })}
      options={option.choices.map(choice => ({
        value: choice.value,
        label: (
          <>
            {choice.title}
            <span className="option-effect">{choice.effect}</span>
          </>
        ),
      }))}
    />
  );
}
