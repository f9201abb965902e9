import { Form, Input, Radio } from 'antd';
import type { PlacesInput } from '#shared/nominations/campaign-commands/save-places';
import type { NominationCategory } from '#shared/nominations/category';
import { baseUnits, ceilingWords, placeUnit } from '#shared/nominations/ceiling-words';
import { typedCount } from '#shared/nominations/typed-count';
import { Section } from '../../../components/section';
import { DayInput } from '../../elections/day-input';
import { RuleText } from '../rule-text';
import type { PlaceLine } from './places-view';

interface PlacesFormProps {
  readonly line: PlaceLine;
  readonly input: PlacesInput;
  readonly disabled: boolean;
  readonly onChange: (input: PlacesInput) => void;
  readonly onSave: () => void;
}

/** Base, scope and allotment of a category, with the sum as it will be. */
export function PlacesForm({ line, input, disabled, onChange, onSave }: PlacesFormProps) {
  const { category } = line;
  const set = (patch: Partial<PlacesInput>) => onChange({ ...input, ...patch });
  return (
    <Section title={`${line.title}的名额`} about={<RuleText>{previewWords(input, category)}</RuleText>}>
      <Form
        layout="vertical"
        component="div"
        className="campaign-form"
        disabled={disabled}
        onKeyDown={event => {
          if (event.key === 'Enter' && event.ctrlKey) onSave();
        }}
      >
        <Form.Item label="基数是谁的" className="span-12">
          <Radio.Group
            aria-label="基数是谁的"
            value={input.scope}
            onChange={event => set({ scope: event.target.value as typeof input.scope })}
            options={[
              { value: 'city', label: '全市的，按市里分配的名额推荐' },
              { value: 'district', label: '本区的，按本区基数计算' },
            ]}
          />
        </Form.Item>
        <Form.Item label="基数" htmlFor="places-base" className="span-4">
          <Input
            id="places-base"
            className="tabular"
            maxLength={20}
            suffix={baseUnits[category]}
            placeholder="例如 967 或 11.9万"
            value={input.base}
            onChange={event => set({ base: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="基数截止日期" htmlFor="places-base-on" className="span-4">
          <DayInput id="places-base-on" value={input.baseOn} disabled={disabled} onChange={baseOn => set({ baseOn })} />
        </Form.Item>
        <Form.Item label="基数来源" htmlFor="places-source" className="span-12">
          <Input
            id="places-source"
            maxLength={200}
            placeholder="例如：全市物业服务行业统计年报"
            value={input.source}
            onChange={event => set({ source: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="市里分配本区" htmlFor="places-allocated" className="span-4">
          <Input
            id="places-allocated"
            className="tabular"
            maxLength={20}
            suffix={placeUnit(category)}
            placeholder="没有收到就空着"
            value={input.allocated}
            onChange={event => set({ allocated: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="分配文件和文号" htmlFor="places-allocation" className="span-8">
          <Input
            id="places-allocation"
            maxLength={200}
            placeholder="例如：青文明办〔2026〕9号《推荐名额分配表》"
            value={input.allocation}
            onChange={event => set({ allocation: event.target.value })}
          />
        </Form.Item>
      </Form>
    </Section>
  );
}

/** The sum as it is typed now; what is no number says so before it is saved. */
function previewWords(input: PlacesInput, category: NominationCategory): string {
  const [base, allocated] = [typedCount(input.base), typedCount(input.allocated)];
  if (base === undefined) return `基数“${input.base.trim()}”不是整数`;
  if (allocated === undefined) return `分配名额“${input.allocated.trim()}”不是整数`;
  return ceilingWords({ ...input, base, allocated }, category);
}
