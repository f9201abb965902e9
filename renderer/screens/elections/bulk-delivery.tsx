import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { deliverBuilding, type DeliveryInput } from '#shared/elections/commands/deliver-ballots';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { DeliveryFields } from './delivery-fields';
import { firstDay } from './delivery-entry';
import { buildingLines } from './delivery-view';
import { runCommand } from './run-command';
import type { CaseData } from './use-case';

const all = '*';

/** A building at a time: every paper of it that has no delivery yet. */
export function BulkDelivery({ data }: { readonly data: CaseData }) {
  const { row, register, ballots } = data;
  const [building, setBuilding] = useState(all);
  const [delivery, setDelivery] = useState<DeliveryInput>({
    way: 'in-person',
    day: firstDay(data),
    receiver: '',
    note: '',
  });
  const buildings = buildingLines(ballots, register);
  const open = buildings
    .filter(line => building === all || line.building === building)
    .reduce((sum, line) => sum + line.open, 0);
  const save = () =>
    runCommand(
      deliverBuilding(
        { row, register, ballots },
        { building: building === all ? null : building, delivery },
        commandContext(),
      ),
      `已登记 ${open} 张`,
    );
  return (
    <Section
      title="按楼栋登记"
      about="只登记还没有送达记录的选票。"
      action={
        <Button onClick={() => void save()} disabled={open === 0}>
          登记 {open} 张
        </Button>
      }
    >
      <Form layout="vertical" component="div">
        <Form.Item label="楼栋">
          <Select
            aria-label="楼栋"
            value={building}
            onChange={setBuilding}
            options={[
              { value: all, label: `全部楼栋（未登记 ${buildings.reduce((sum, line) => sum + line.open, 0)} 张）` },
              ...buildings.map(line => ({
                value: line.building,
                label: `${line.building} 号楼（未登记 ${line.open} / ${line.papers}）`,
              })),
            ]}
          />
        </Form.Item>
        <DeliveryFields prefix="bulk" value={delivery} onChange={setDelivery} />
      </Form>
    </Section>
  );
}
