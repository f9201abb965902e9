import { Button, Segmented, Table, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { advance } from '#shared/elections/commands/advance';
import { allows } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { BulkDelivery } from '../bulk-delivery';
import { deliveryLines, type DeliveryFilter, type DeliveryLine } from '../delivery-view';
import { DeliveryEntry } from '../delivery-entry';
import { runCommand } from '../run-command';
import { group } from '../turnout-view';
import type { CaseData } from '../use-case';

/** Deliveries: number and Enter for single papers, a building at a time for the rest. */
export function DeliveryPanel({ data }: { readonly data: CaseData }) {
  const { row, register, ballots, facts } = data;
  const { papers } = facts;
  const editable = allows(row.body.stage, 'deliver');
  const [filter, setFilter] = useState<DeliveryFilter>('all');
  const lines = useMemo(() => deliveryLines(ballots, register, filter), [ballots, register, filter]);
  const proceed = () => runCommand(advance({ row, register, ballots }, {}, commandContext()), '开始录票');
  return (
    <CaseFrame
      data={data}
      part="delivery"
      {...(row.body.stage === 'issued'
        ? {
            action: (
              <Button type="primary" disabled={papers.delivered === 0} onClick={() => void proceed()}>
                开始录票
              </Button>
            ),
          }
        : {})}
    >
      {papers.printed === 0 ? (
        <Section title="送达">
          <EmptyState title="还没有制发选票">制发选票以后，在这里逐张或按楼栋登记送达。</EmptyState>
        </Section>
      ) : (
        <>
          <Section title="送达情况">
            <div className="figures">
              <Figure label="已制发" value={group(papers.printed)} unit="张" />
              <Figure label="已送达" value={group(papers.delivered)} unit="张" tone="good" />
              <Figure label="未送达" value={group(papers.undelivered)} unit="张" note="含仅公告送达" />
              <Figure
                label="未登记"
                value={group(papers.unregistered)}
                unit="张"
                tone={papers.unregistered > 0 ? 'warning' : 'plain'}
                note="计票前须全部登记"
              />
            </div>
          </Section>
          <div className="split">
            <Section
              title="送达登记表"
              flush
              action={
                <Segmented<DeliveryFilter>
                  size="small"
                  aria-label="筛选"
                  value={filter}
                  onChange={setFilter}
                  options={[
                    { value: 'all', label: '全部' },
                    { value: 'open', label: '未登记' },
                    { value: 'undelivered', label: '未送达' },
                  ]}
                />
              }
            >
              <Table<DeliveryLine>
                rowKey="id"
                size="small"
                dataSource={lines}
                pagination={{ pageSize: 12, hideOnSinglePage: true, showSizeChanger: false }}
                locale={{ emptyText: '没有符合条件的选票' }}
                columns={[
                  { title: '选票编号', dataIndex: 'number', width: 92, className: 'tabular' },
                  { title: '房号', dataIndex: 'units' },
                  { title: '送达方式', width: 104, render: (_, line) => <Tag color={line.tone}>{line.way}</Tag> },
                  { title: '日期', dataIndex: 'day', width: 100, className: 'tabular' },
                  { title: '备注', dataIndex: 'note', ellipsis: true },
                ]}
              />
            </Section>
            <div>
              {editable ? (
                <>
                  <DeliveryEntry data={data} />
                  <BulkDelivery data={data} />
                </>
              ) : (
                <Section title="登记">
                  <p className="muted">现在的阶段不能再改动送达登记。</p>
                </Section>
              )}
            </div>
          </div>
        </>
      )}
    </CaseFrame>
  );
}
