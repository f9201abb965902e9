import { Button, Table } from 'antd';
import { showArea } from '#shared/basics/area';
import { issueBallots } from '#shared/elections/commands/issue-ballots';
import type { FrozenHead } from '#shared/elections/frozen-register';
import { allows, stageOrder } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { ExportBallotsButton } from '../export-ballots-button';
import { unitWords } from '../freeze-view';
import { runCommand } from '../run-command';
import { group } from '../turnout-view';
import type { CaseData } from '../use-case';

/** One paper a head: what will be printed, then the file of all ballot papers. */
export function IssuePanel({ data }: { readonly data: CaseData }) {
  const { row, register, ballots, facts } = data;
  const editable = allows(row.body.stage, 'issue');
  const issued = row.body.issued !== null;
  const merged = register.heads.filter(head => head.units.length > 1);
  const issue = () =>
    runCommand(
      issueBallots({ row, register, ballots }, {}, commandContext()),
      `已制发 ${register.heads.length} 张选票`,
    );
  if (stageOrder(row.body.stage) < stageOrder('notice')) {
    return (
      <CaseFrame data={data} part="issue">
        <Section title="制发选票">
          <EmptyState title="还没有到制发选票">
            登记会议通知公示以后，在这里按冻结清册制发选票，一名业主一张。
          </EmptyState>
        </Section>
      </CaseFrame>
    );
  }
  return (
    <CaseFrame
      data={data}
      part="issue"
      {...(editable
        ? {
            action: (
              <Button type="primary" onClick={() => void issue()}>
                制发 {group(register.heads.length)} 张选票
              </Button>
            ),
          }
        : {})}
      {...(issued ? { more: <ExportBallotsButton data={data} /> } : {})}
    >
      <Section title="选票">
        <div className="figures">
          <Figure label="业主人数" value={group(register.heads.length)} unit="人" note="一名业主一张选票" />
          <Figure label="专有部分" value={group(register.units.length)} unit="套" />
          <Figure label="多套合一" value={group(merged.length)} unit="人" note="选票上列明全部房号" />
          <Figure
            label="已制发"
            value={group(facts.papers.printed)}
            unit="张"
            {...(issued ? { note: '编号连续，不重复使用' } : {})}
          />
          {facts.papers.withdrawn > 0 && (
            <Figure label="已收回作废" value={group(facts.papers.withdrawn)} unit="张" tone="warning" />
          )}
        </div>
      </Section>
      <Section title="一张选票含多套的业主" about="这些业主的房号合印在一张选票上，按一人计算。" flush>
        <Table<FrozenHead>
          rowKey="head"
          size="small"
          dataSource={merged}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: '没有一名业主拥有多套的情况' }}
          columns={[
            { title: '业主编号', dataIndex: 'head', width: 110, className: 'tabular' },
            { title: '套数', width: 80, align: 'right', render: (_, head) => group(head.units.length) },
            {
              title: '面积（㎡）',
              width: 130,
              align: 'right',
              className: 'tabular',
              render: (_, head) => showArea(head.area),
            },
            { title: '房号', render: (_, head) => unitWords(head.units.map(unit => unit.unit)) },
            { title: '说明', width: 120, render: (_, head) => (head.developer ? '建设单位' : '') },
          ]}
        />
      </Section>
    </CaseFrame>
  );
}
