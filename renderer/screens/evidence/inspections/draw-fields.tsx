import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { PoolKind } from '#shared/evidence/inspection-pool';
import type { DrawInput } from '#shared/evidence/inspections/draw-input';
import { versionsOf } from '#shared/evidence/inspections/inspection-facts';
import { Section } from '../../../components/section';
import { DayInput } from '../../elections/day-input';
import { poolOf, shareWords } from './draw-form-view';
import { ConflictEditor, ExclusionEditor } from './out-editor';
import type { InspectionData } from './use-inspections';

interface DrawFieldsProps {
  readonly data: InspectionData;
  readonly input: DrawInput;
  readonly onChange: (more: Partial<DrawInput>) => void;
}

/** Everything that is fixed by an announcement. */
export function DrawFields({ data, input, onChange }: DrawFieldsProps) {
  const { poolIds, take } = input;
  const [objects, inspectors, items] = [poolIds.objects, poolIds.inspectors, poolIds.items].map(id => poolOf(data, id));
  const version = (kind: PoolKind, label: string) => (
    <Form.Item label={label} htmlFor={`draw-${kind}`}>
      <Select
        id={`draw-${kind}`}
        showSearch={{ optionFilterProp: 'label' }}
        value={poolIds[kind] || null}
        options={versionsOf(data.pools, kind).map(({ id, body }) => ({
          value: id,
          label: `${body.version}（${body.entries.length}）`,
        }))}
        onChange={id =>
          onChange({
            poolIds: { ...poolIds, [kind]: id },
            // Numbers of another version may mean nothing there.
            ...(kind === 'items' ? { itemIds: poolOf(data, id)?.body.entries.map(entry => entry.id) ?? [] } : {}),
          })
        }
      />
    </Form.Item>
  );
  const text = (
    key: 'title' | 'basis' | 'witnessSource' | 'announcedWhere',
    label: string,
    hint: string,
    most: number,
  ) => (
    <Form.Item label={label} htmlFor={`draw-${key}`} className="inspections-span">
      <Input
        id={`draw-${key}`}
        maxLength={most}
        placeholder={hint}
        value={input[key]}
        onChange={event => onChange({ [key]: event.target.value })}
      />
    </Form.Item>
  );
  const editor = { input, objects, inspectors, onChange };
  return (
    <Form layout="vertical" requiredMark={false} component="div">
      <Section title="哪一次抽取">
        <div className="inspections-fields">
          {text('title', '名称', '例如：2026 年第四季度物业服务双随机抽查', 100)}
          {text('basis', '依据', '文件名和文号', 300)}
          <Form.Item label="抽取日期" htmlFor="draw-date">
            <DayInput id="draw-date" value={input.date} onChange={date => onChange({ date })} />
          </Form.Item>
          <Form.Item label="检查截止（可以不填）" htmlFor="draw-by">
            <DayInput id="draw-by" value={input.checkBy} onChange={checkBy => onChange({ checkBy })} />
          </Form.Item>
          {text('announcedWhere', '公告公布在哪里', '例如：局公示栏、区政府网站', 200)}
        </div>
      </Section>
      <Section
        title="从哪些名录库抽多少"
        about="风险高的要多抽（社会信用条例第二十八条第四项）：另建一版只含这些对象的名录库，另行公告一次抽取，不在抽取里加权。"
      >
        <div className="inspections-fields">
          {version('objects', '检查对象名录库')}
          {version('inspectors', '执法检查人员名录库')}
          <Form.Item label="抽取对象数" htmlFor="draw-take" extra={shareWords(data, input)}>
            <InputNumber
              id="draw-take"
              min={0}
              precision={0}
              value={take.objects}
              onChange={objectsTaken => onChange({ take: { ...take, objects: objectsTaken ?? 0 } })}
            />
          </Form.Item>
          <Form.Item label="每个对象的检查人员数" htmlFor="draw-people" extra="不少于 2 人">
            <InputNumber
              id="draw-people"
              min={0}
              precision={0}
              value={take.inspectors}
              onChange={people => onChange({ take: { ...take, inspectors: people ?? 0 } })}
            />
          </Form.Item>
        </div>
      </Section>
      <Section
        title="见证号码从哪里来"
        about="公告时谁也不知道、抽取时当众产生的号码；名录库固定以后，号码决定全部结果。"
      >
        <div className="inspections-fields">
          <Form.Item label="来源" htmlFor="draw-witnessSource" className="inspections-all">
            <Input
              id="draw-witnessSource"
              maxLength={200}
              placeholder="例如：抽取当日开奖的福彩 3D 期号和号码；或由监督员现场报出的六位数"
              value={input.witnessSource}
              onChange={event => onChange({ witnessSource: event.target.value })}
            />
          </Form.Item>
        </div>
      </Section>
      <Section title="抽查事项">
        <div className="inspections-fields">{version('items', '事项清单')}</div>
        <div className="inspections-items">
          <Checkbox.Group
            value={[...input.itemIds]}
            options={(items?.body.entries ?? []).map(({ id, name, about }) => ({
              value: id,
              label: about === '' ? name : `${name}（${about}）`,
            }))}
            onChange={itemIds => onChange({ itemIds })}
          />
        </div>
      </Section>
      <Section title="排除" about="已撤出、刚检查过等不参加抽取的对象，或不能参加的检查人员；逐条写明原因。">
        <ExclusionEditor {...editor} />
      </Section>
      <Section title="回避" about="检查人员与检查对象有利害关系的，抽取时自动避开；逐条写明原因。">
        <ConflictEditor {...editor} />
      </Section>
    </Form>
  );
}
