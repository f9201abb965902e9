import { Alert, Form, Input, Radio } from 'antd';
import { utilityHint } from '#shared/evidence/utility-words';
import type { PlanInput } from '#shared/evidence/repair/save-plan';
import { Section } from '../../../components/section';
import { HeadFields } from '../head-fields';

interface PlanFieldsProps {
  readonly value: PlanInput;
  readonly onChange: (more: Partial<PlanInput>) => void;
}

/** 《房屋维修和更新、改造方案》: what is repaired, for how much, whose units pay. */
export function PlanFields({ value, onChange }: PlanFieldsProps) {
  const hint = utilityHint(`${value.item} ${value.part}`);
  const field = (
    id: string,
    label: string,
    text: string,
    put: (text: string) => void,
    more: { readonly wide?: boolean; readonly example?: string } = {},
  ) => (
    <Form.Item label={label} htmlFor={id} {...(more.wide ? { className: 'room-wide' } : {})}>
      <Input
        id={id}
        maxLength={200}
        value={text}
        {...(more.example ? { placeholder: more.example } : {})}
        onChange={event => put(event.target.value)}
      />
    </Form.Item>
  );
  return (
    <>
      <Section title="方案">
        <div className="room-fields">
          {field('plan-item', '维修项目', value.item, item => onChange({ item }), {
            wide: true,
            example: '例如：1号楼屋面防水翻修',
          })}
          {field('plan-part', '部位', value.part, part => onChange({ part }), { wide: true })}
          {field('plan-budget', '预算（元）', value.budget, budget => onChange({ budget }), {
            example: '例如 186,400.00 或 18.64万',
          })}
          {field('plan-units', '列支范围：户数', value.units, units => onChange({ units }))}
          {field('plan-heads', '列支范围：人数', value.scope.heads, heads =>
            onChange({ scope: { ...value.scope, heads } }),
          )}
          {field('plan-area', '列支范围：面积（㎡）', value.scope.area, area =>
            onChange({ scope: { ...value.scope, area } }),
          )}
          {field('plan-scope', '列支范围说明', value.scopeWords, scopeWords => onChange({ scopeWords }), {
            wide: true,
            example: '例如：1号楼全体业主',
          })}
          <Form.Item label="是不是应急使用" className="room-wide">
            <Radio.Group
              value={value.emergency}
              onChange={event => onChange({ emergency: event.target.value as boolean })}
            >
              <Radio value={false}>不是，经公示和表决</Radio>
              <Radio value>应急，业主大会或业委会依法申请（民法典第281条）</Radio>
            </Radio.Group>
          </Form.Item>
          <Form.Item label="修的是谁的设施" className="room-all">
            <Radio.Group
              value={value.utilityEquipment}
              onChange={event => onChange({ utilityEquipment: event.target.value as boolean })}
            >
              <Radio value={false}>共用部位、共用设施设备</Radio>
              <Radio value>供水、供电、供气、供热、通信等专业经营单位的设施设备</Radio>
            </Radio.Group>
          </Form.Item>
        </div>
        {value.utilityEquipment && (
          <Alert
            type="error"
            title="专业经营单位的设施设备不得动用维修资金（青岛市条例第80条、山东省条例第71条）"
            description="可以登记，逐项审核会记为“不符合”；请退回，由专业经营单位负责。"
          />
        )}
        {!value.utilityEquipment && hint && (
          <Alert type="warning" title={`方案里写着“${hint}”，请核实是不是专业经营单位的设施设备`} />
        )}
      </Section>
      <Section title="依据">
        <HeadFields
          value={value.head}
          onChange={more => onChange({ head: { ...value.head, ...more } })}
          labels={{
            document: '方案或申请文件',
            body: '提出单位',
            period: null,
            validUntil: null,
            attachments: '方案、预算书',
          }}
          example="例如：《房屋维修和更新、改造方案》"
        />
      </Section>
    </>
  );
}
