import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { advance } from '#shared/elections/commands/advance';
import { orderCandidates } from '#shared/elections/commands/candidates';
import { channelTitles } from '#shared/elections/case-words';
import type { Candidate } from '#shared/elections/election-case';
import { allows } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { candidateLines, type CandidateLine } from '../candidates-view';
import { CandidateForm } from '../candidate-form';
import { CaseFrame } from '../case-frame';
import { MissingNote } from '../missing-note';
import { runCommand } from '../run-command';
import type { CaseData } from '../use-case';

/** The candidates with the verdict on each; the form of the chosen one beside the list. */
export function CandidatesPanel({ data }: { readonly data: CaseData }) {
  const { row, register, ballots } = data;
  const editable = allows(row.body.stage, 'edit-candidates');
  const lines = candidateLines(row.body, register);
  const [chosen, setChosen] = useState<string | null>(lines[0]?.id ?? null);
  const [adding, setAdding] = useState(false);
  const candidate = adding ? null : (row.body.candidates.find(({ id }) => id === chosen) ?? null);
  const proceed = () => runCommand(advance({ row, register, ballots }, {}, commandContext()), '候选人名单已确定');
  const sort = () => runCommand(orderCandidates(row, { ids: null }, commandContext()), '已按姓氏笔画排列');
  const add = () => {
    setAdding(true);
    setChosen(null);
  };
  return (
    <CaseFrame
      data={data}
      part="candidates"
      {...(editable
        ? {
            action:
              lines.length === 0 ? (
                <Button type="primary" onClick={add}>
                  添加候选人
                </Button>
              ) : (
                <Button type="primary" onClick={() => void proceed()}>
                  确定候选人名单
                </Button>
              ),
            more: (
              <>
                <Button onClick={() => void sort()} disabled={lines.length < 2}>
                  按姓氏笔画排列
                </Button>
                {lines.length > 0 && <Button onClick={add}>添加候选人</Button>}
              </>
            ),
          }
        : {})}
    >
      {row.body.stage === 'frozen' && lines.length > 0 && <MissingNote data={data} />}
      <div className="split">
        <Section title={`候选人 ${lines.length} 名`} flush>
          {lines.length === 0 ? (
            <EmptyState title="还没有候选人">
              {row.body.frozen === null
                ? '先冻结业主清册，候选人的业主身份按冻结清册核对。'
                : '点右上角“添加候选人”，填写姓名和房号，程序即按冻结清册核对业主身份。'}
            </EmptyState>
          ) : (
            <Table<CandidateLine>
              rowKey="id"
              size="small"
              pagination={false}
              dataSource={lines}
              rowClassName={line => (line.id === candidate?.id ? 'selected-row clickable-row' : 'clickable-row')}
              onRow={line => ({
                onClick: () => {
                  setAdding(false);
                  setChosen(line.id);
                },
              })}
              columns={[
                { title: '编号', dataIndex: 'id', width: 64, className: 'tabular' },
                {
                  title: '姓名',
                  dataIndex: 'name',
                  render: (name: string, line) => (
                    <button
                      type="button"
                      className="plain-button"
                      onClick={() => {
                        setAdding(false);
                        setChosen(line.id);
                      }}
                    >
                      {name}
                    </button>
                  ),
                },
                { title: '房号', dataIndex: 'unit', width: 96 },
                {
                  title: '产生方式',
                  dataIndex: 'channel',
                  render: (channel: Candidate['channel']) => channelTitles[channel],
                },
                {
                  title: '资格',
                  width: 118,
                  render: (_, line) => <Tag color={line.tone}>{line.verdict}</Tag>,
                },
              ]}
            />
          )}
        </Section>
        {(candidate ?? adding) ? (
          <CandidateForm
            key={
              candidate
                ? `${candidate.id}:${candidate.idNumber.length}:${candidate.phone.length}`
                : `new-${lines.length}`
            }
            data={data}
            candidate={candidate}
            editable={editable}
            onSaved={id => {
              setAdding(false);
              setChosen(id);
            }}
          />
        ) : (
          <Section title="候选人">
            <EmptyState title="未选择候选人">在左侧选择一名候选人，查看资格核对情况。</EmptyState>
          </Section>
        )}
      </div>
    </CaseFrame>
  );
}
