import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Popconfirm, Table, Tag } from 'antd';
import { useState } from 'react';
import { showMoment } from '#shared/basics/moment';
import type { AuditLine } from '#shared/ipc/contract';
import { say } from '../../app/notices';
import { RefusalNotice, showRefusal } from '../../app/refusal-notice';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { undo } from '../../store/commit';
import { mayUndo } from './log-view';
import { SafetyTabs } from './safety-tabs';
import { useAuditLog } from './use-audit-log';

export function LogScreen() {
  const [text, setText] = useState('');
  const log = useAuditLog(text);
  const taken = new Set(log.lines.flatMap(line => (line.undoes === null ? [] : [line.undoes])));

  async function takeBack(line: AuditLine) {
    const answer = await undo(line.seq);
    if (!answer.ok) return showRefusal(answer.refusal);
    say.done(`已撤销第 ${line.seq} 条`);
    log.reload();
  }

  return (
    <Page
      title="备份与安全"
      part="操作记录"
      more={
        <Input.Search
          allowClear
          className="log-search"
          prefix={<SearchOutlined />}
          placeholder="在说明里查找"
          aria-label="在操作记录里查找"
          enterButton="查找"
          onSearch={value => setText(value.trim())}
        />
      }
    >
      <SafetyTabs />
      {log.refusal && <RefusalNotice refusal={log.refusal} />}
      <Table<AuditLine>
        rowKey="seq"
        size="small"
        pagination={false}
        loading={log.loading}
        dataSource={[...log.lines]}
        className="framed-table"
        locale={{ emptyText: <EmptyState title={text ? `没有说明里含“${text}”的记录` : '还没有记录'} /> }}
        columns={[
          { title: '序号', dataIndex: 'seq', width: 80, align: 'right' },
          { title: '时间', key: 'at', width: 150, render: (_, line) => showMoment(line.at) },
          { title: '经办人', dataIndex: 'byName', width: 110, ellipsis: true },
          {
            title: '说明',
            key: 'words',
            render: (_, line) => (
              <>
                {line.words} {taken.has(line.seq) && <Tag>已撤销</Tag>}
              </>
            ),
          },
          { title: '涉及（行）', dataIndex: 'rows', width: 100, align: 'right' },
          {
            title: '操作',
            key: 'act',
            width: 90,
            align: 'right',
            render: (_, line) =>
              mayUndo(line, taken) && (
                <Popconfirm
                  title="撤销这次改动？"
                  description="撤销本身也会记一条；后来又改过的内容不能撤销。"
                  okText="撤销"
                  cancelText="不撤销"
                  onConfirm={() => void takeBack(line)}
                >
                  <Button type="link" size="small">
                    撤销
                  </Button>
                </Popconfirm>
              ),
          },
        ]}
      />
      {log.more && (
        <div className="more-row">
          <Button onClick={log.loadMore}>再看更早的记录</Button>
        </div>
      )}
    </Page>
  );
}
