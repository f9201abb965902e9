import { Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { inspectionOccasions } from '#shared/evidence/inspection';
import { versionsOf } from '#shared/evidence/inspections/inspection-facts';
import { orderCheck, type OrderInput } from '#shared/evidence/inspections/order-check';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import type { InspectionData } from './use-inspections';

interface OrderFormProps {
  readonly data: InspectionData;
  /** The id of the new check, or null when it was cancelled. */
  readonly onDone: (id: string | null) => void;
}

/** A check outside a draw: of whom, why, by whom, of what. */
export function OrderForm({ data, onDone }: OrderFormProps) {
  const [occasion, setOccasion] = useState<OrderInput['occasion']>('special');
  const [object, setObject] = useState('');
  const [people, setPeople] = useState<string[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [document, setDocument] = useState('');
  const inspectors = versionsOf(data.pools, 'inspectors')[0]?.body.entries ?? [];
  const items = versionsOf(data.pools, 'items')[0]?.body.entries ?? [];
  if (inspectors.length === 0 || items.length === 0) {
    return <EmptyState title="还没有检查人员名录或事项清单">先在“名录库和事项”里建立，登记检查时从中选择。</EmptyState>;
  }
  const objects = [
    ...data.places.projects.map(({ id, body }) => ({ value: `project:${id}`, label: body.name })),
    ...data.places.companies.map(({ id, body }) => ({ value: `company:${id}`, label: `${body.name}（企业）` })),
  ];
  async function order() {
    const [kind, id = ''] = object.split(':');
    const project = kind === 'project' ? data.places.projects.find(each => each.id === id) : undefined;
    const answer = orderCheck(
      {
        ...{ occasion, document, projectId: project?.id ?? '' },
        companyId: project?.body.companyId ?? (kind === 'company' ? id : ''),
        objectName: project?.body.name ?? data.companyName(id),
        inspectors: inspectors.filter(one => people.includes(one.id)),
        items: items.filter(one => chosen.includes(one.id)).map(({ name, about }) => ({ title: name, basis: about })),
      },
      commandContext(),
    );
    const made = answer.ok ? (answer.value.changes[0]?.id ?? null) : null;
    if (await runCommand(answer, '检查已登记，可以打印空的记录表')) onDone(made);
  }
  return (
    <Form layout="vertical" requiredMark={false} component="div">
      <Section title="登记抽取以外的检查" about="不经抽取的检查也由两名以上检查人员实施，单独注明来源。">
        <div className="inspections-fields">
          <Form.Item label="缘由" className="inspections-all">
            <Radio.Group
              aria-label="缘由"
              value={occasion}
              options={(['special', 'complaint', 'transferred'] as const).map(id => ({
                value: id,
                label: inspectionOccasions[id],
              }))}
              onChange={event => setOccasion(event.target.value as OrderInput['occasion'])}
            />
          </Form.Item>
          <Form.Item label="来源的文件、工单" htmlFor="order-document" className="inspections-span">
            <Input
              id="order-document"
              maxLength={300}
              placeholder="例如：12345 工单 20261118001"
              value={document}
              onChange={event => setDocument(event.target.value)}
            />
          </Form.Item>
          <Form.Item label="检查对象" htmlFor="order-object" className="inspections-span">
            <Select
              id="order-object"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="输入小区或企业名称"
              value={object || null}
              options={objects}
              onChange={next => setObject(next ?? '')}
            />
          </Form.Item>
          <Form.Item label="检查人员（不少于 2 人）" htmlFor="order-people" className="inspections-all">
            <Select
              id="order-people"
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              value={people}
              options={inspectors.map(({ id, name, about }) => ({ value: id, label: `${id} ${name} ${about}` }))}
              onChange={setPeople}
            />
          </Form.Item>
          <Form.Item label="检查事项" className="inspections-all inspections-items">
            <Checkbox.Group
              value={chosen}
              options={items.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
          </Form.Item>
        </div>
        <div className="inspections-buttons">
          <Button type="primary" onClick={() => void order()}>
            登记
          </Button>
          <Button onClick={() => onDone(null)}>取消</Button>
        </div>
      </Section>
    </Form>
  );
}
