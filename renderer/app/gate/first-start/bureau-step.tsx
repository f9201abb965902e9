import { AutoComplete, Form, Input, Radio } from 'antd';
import { jurisdictionWords } from '../../jurisdiction-words';
import {
  bureauFor,
  jurisdictionFor,
  qingdaoDistricts,
  shandongCities,
  type FirstStartDraft,
} from './first-start-draft';
import { StepFrame } from './step-frame';
import type { StepProps } from './step-props';

type BureauFields = Pick<FirstStartDraft, 'city' | 'district' | 'bureau' | 'jurisdiction'>;

export function BureauStep({ draft, onNext, onBack }: StepProps) {
  const [form] = Form.useForm<BureauFields>();
  const city = Form.useWatch('city', form) ?? draft.city;
  /** Proposals follow what was typed until the officer changes them by hand. */
  function propose(changed: Partial<BureauFields>) {
    if (changed.city !== undefined && !form.isFieldTouched('jurisdiction')) {
      form.setFieldValue('jurisdiction', jurisdictionFor(changed.city));
    }
    if (changed.district !== undefined && !form.isFieldTouched('bureau')) {
      form.setFieldValue('bureau', bureauFor(changed.district));
    }
  }
  const need = (what: string) => [{ required: true, whitespace: true, message: `请填写${what}` }];
  return (
    <Form<BureauFields>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={draft}
      onValuesChange={propose}
      onFinish={onNext}
    >
      <StepFrame
        title="单位与辖区"
        about="用在每一份文件的抬头和落款上，也决定适用哪些法定期限。"
        onBack={onBack}
        next="下一步"
      >
        <div className="field-pair">
          <Form.Item name="city" label="市" rules={need('市')}>
            <AutoComplete
              autoFocus
              placeholder="青岛市"
              options={shandongCities.filter(name => name.includes(city)).map(value => ({ value }))}
            />
          </Form.Item>
          <Form.Item name="district" label="区（市、县）" rules={need('区（市、县）')}>
            <AutoComplete
              placeholder="崂山区"
              options={city.trim() === '青岛市' ? qingdaoDistricts.map(value => ({ value })) : []}
            />
          </Form.Item>
        </div>
        <Form.Item name="bureau" label="单位全称" rules={need('单位全称')}>
          <Input maxLength={60} placeholder="崂山区住房和城乡建设局" />
        </Form.Item>
        <Form.Item name="jurisdiction" label="适用的规定">
          <Radio.Group
            className="radio-rows"
            options={(['qingdao', 'shandong', 'national'] as const).map(value => ({
              value,
              label: jurisdictionWords[value],
            }))}
          />
        </Form.Item>
      </StepFrame>
    </Form>
  );
}
