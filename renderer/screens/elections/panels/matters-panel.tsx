import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { advance } from '#shared/elections/commands/advance';
import { orderMatters } from '#shared/elections/commands/matters';
import type { Matter } from '#shared/elections/election-case';
import { allows } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { MatterForm } from '../matter-form';
import { matterWeight, moved } from '../matters-view';
import { MissingNote } from '../missing-note';
import { runCommand } from '../run-command';
import type { CaseData } from '../use-case';

/** The matters for the vote in the order of the ballot paper. */
export function MattersPanel({ data }: { readonly data: CaseData }) {
  const { row, register, ballots } = data;
  const { matters } = row.body;
  const editable = allows(row.body.stage, 'edit-matters');
  const [chosen, setChosen] = useState<string | null>(matters[0]?.id ?? null);
  const matter = matters.find(({ id }) => id === chosen) ?? null;
  const proceed = () => runCommand(advance({ row, register, ballots }, {}, commandContext()), '表决事项已确定');
  const move = (id: string, by: -1 | 1) =>
    runCommand(
      orderMatters(
        row,
        {
          ids: moved(
            matters.map(one => one.id),
            id,
            by,
          ),
        },
        commandContext(),
      ),
      '已调整顺序',
    );
  return (
    <CaseFrame
      data={data}
      part="matters"
      {...(editable
        ? {
            action: (
              <Button type="primary" disabled={matters.length === 0} onClick={() => void proceed()}>
                确定表决事项
              </Button>
            ),
            more: <Button onClick={() => setChosen(null)}>添加事项</Button>,
          }
        : {})}
    >
      {row.body.stage === 'candidates' && <MissingNote data={data} />}
      <div className="split">
        <Section title={`表决事项 ${matters.length} 项`} flush>
          {matters.length === 0 ? (
            <EmptyState title="还没有表决事项">
              在右侧选择事项类别并保存。
              {row.body.kind === 'first' && '首次业主大会会议须表决管理规约、议事规则并选举业主委员会。'}
            </EmptyState>
          ) : (
            <Table<Matter>
              rowKey="id"
              size="small"
              pagination={false}
              dataSource={[...matters]}
              rowClassName={line => (line.id === matter?.id ? 'selected-row clickable-row' : 'clickable-row')}
              onRow={line => ({ onClick: () => setChosen(line.id) })}
              columns={[
                { title: '编号', dataIndex: 'id', width: 60 },
                {
                  title: '事项',
                  dataIndex: 'title',
                  render: (title: string, line) => (
                    <>
                      <button type="button" className="plain-button" onClick={() => setChosen(line.id)}>
                        {title}
                      </button>
                      {line.kind === 'election' && (
                        <div className="muted">
                          {line.candidates.length} 名候选，应选 {line.seats} 人
                        </div>
                      )}
                    </>
                  ),
                },
                { title: '通过条件', width: 150, render: (_, line) => <Tag>{matterWeight(line, row.body)}</Tag> },
                ...(editable
                  ? [
                      {
                        title: '次序',
                        width: 76,
                        render: (_: unknown, line: Matter, index: number) => (
                          <span className="nowrap">
                            <Button
                              type="text"
                              size="small"
                              icon={<ArrowUpOutlined />}
                              aria-label={`上移${line.title}`}
                              disabled={index === 0}
                              onClick={() => void move(line.id, -1)}
                            />
                            <Button
                              type="text"
                              size="small"
                              icon={<ArrowDownOutlined />}
                              aria-label={`下移${line.title}`}
                              disabled={index === matters.length - 1}
                              onClick={() => void move(line.id, 1)}
                            />
                          </span>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Section>
        <MatterForm
          key={matter?.id ?? `new-${matters.length}`}
          row={row}
          matter={matter}
          editable={editable}
          onSaved={setChosen}
        />
      </div>
    </CaseFrame>
  );
}
