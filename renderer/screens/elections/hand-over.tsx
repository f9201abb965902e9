import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { CaseRow } from '#shared/elections/case-row';
import { saveHandOver } from '#shared/elections/commands/hand-over';
import type { HandOverItem, Renewal } from '#shared/elections/election-case';
import { handOverGroups } from '#shared/elections/hand-over-list';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { DayInput } from './day-input';
import { runCommand } from './run-command';

interface HandOverProps {
  readonly row: CaseRow;
  readonly renewal: Renewal;
}

/** 换届: the committee that goes and what it hands over, item by item (F-39). */
export function HandOver({ row, renewal }: HandOverProps) {
  const [draft, setDraft] = useState<Renewal>(renewal);
  const [handedOver, setHandedOver] = useState(row.body.events.handedOver ?? '');
  const setItem = (at: number, patch: Partial<HandOverItem>) =>
    setDraft({
      ...draft,
      handOver: draft.handOver.map((item, index) => (index === at ? { ...item, ...patch } : item)),
    });
  const add = () =>
    setDraft({
      ...draft,
      handOver: [
        ...draft.handOver,
        { group: 'archive', item: '', quantity: '', condition: '', handedOver: false, remark: '' },
      ],
    });
  const save = () =>
    runCommand(
      saveHandOver(row, { renewal: draft, handedOver: handedOver || null }, commandContext()),
      '已保存移交清单',
    );
  return (
    <Section
      title="移交清单"
      about={`第 ${draft.previousTerm} 届业主委员会移交，逐项打勾。`}
      action={
        <>
          <Button onClick={add}>添加一项</Button>
          <Button onClick={() => void save()}>保存</Button>
        </>
      }
    >
      <Form layout="vertical" component="div">
        <div className="form-row">
          <Form.Item label="上届委员人数" htmlFor="renewal-members">
            <InputNumber
              id="renewal-members"
              min={0}
              max={31}
              precision={0}
              value={draft.previousMembers}
              onChange={members => setDraft({ ...draft, previousMembers: members ?? 0 })}
            />
          </Form.Item>
          <Form.Item label="监交人" htmlFor="renewal-supervisor">
            <Input
              id="renewal-supervisor"
              maxLength={50}
              value={draft.supervisor}
              onChange={event => setDraft({ ...draft, supervisor: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="移交完成日期" htmlFor="renewal-day">
            <DayInput id="renewal-day" value={handedOver} onChange={setHandedOver} />
          </Form.Item>
        </div>
      </Form>
      <table className="figures-table hand-over">
        <thead>
          <tr>
            <th scope="col">类别</th>
            <th scope="col">项目</th>
            <th scope="col">数量</th>
            <th scope="col">状况</th>
            <th scope="col">已移交</th>
          </tr>
        </thead>
        <tbody>
          {draft.handOver.map((item, index) => (
            <tr key={index}>
              <td>
                <Select
                  aria-label={`第 ${index + 1} 项的类别`}
                  value={item.group}
                  onChange={group => setItem(index, { group })}
                  options={Object.entries(handOverGroups).map(([value, label]) => ({ value, label }))}
                />
              </td>
              <td>
                <Input
                  aria-label={`第 ${index + 1} 项`}
                  maxLength={60}
                  value={item.item}
                  onChange={event => setItem(index, { item: event.target.value })}
                />
              </td>
              <td>
                <Input
                  aria-label={`第 ${index + 1} 项的数量`}
                  maxLength={20}
                  value={item.quantity}
                  onChange={event => setItem(index, { quantity: event.target.value })}
                />
              </td>
              <td>
                <Input
                  aria-label={`第 ${index + 1} 项的状况`}
                  maxLength={40}
                  value={item.condition}
                  onChange={event => setItem(index, { condition: event.target.value })}
                />
              </td>
              <td>
                <Checkbox
                  aria-label={`第 ${index + 1} 项已移交`}
                  checked={item.handedOver}
                  onChange={event => setItem(index, { handedOver: event.target.checked })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
