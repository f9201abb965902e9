import { Button, Table, Tag } from 'antd';
import { useCallback } from 'react';
import { showMoment } from '#shared/basics/moment';
import { ok } from '#shared/basics/result';
import type { BackupFile } from '#shared/ipc/contract';
import { bridge } from '../../app/bridge';
import { showRefusal } from '../../app/refusal-notice';
import { useAnswer } from '../../app/use-answer';
import { EmptyState } from '../../components/empty-state';
import { showBytes } from '../../components/folder-words';
import { Section } from '../../components/section';

interface BackupListProps {
  readonly folder: string | null;
  readonly there: boolean;
  /** The newest backup, so that the list is read again when another is made. */
  readonly last: string;
}

/** The backups in the chosen folder. */
export function BackupList({ folder, there, last }: BackupListProps) {
  const ask = useCallback(
    () => (folder && there && last !== null ? bridge['backup.list']({ folder }) : Promise.resolve(ok({ files: [] }))),
    [folder, there, last],
  );
  const { value } = useAnswer(ask);
  async function reveal(path: string) {
    const answer = await bridge['files.reveal']({ path });
    if (!answer.ok) showRefusal(answer.refusal);
  }
  return (
    <Section title="已有的备份" flush>
      {value?.files.length === 0 ? (
        <EmptyState title="还没有备份">
          {folder ? '点右上角“立即备份”做第一份。' : '先在右边选一个备份文件夹并保存。'}
        </EmptyState>
      ) : (
        <Table<BackupFile>
          rowKey="path"
          size="small"
          pagination={false}
          loading={!value}
          dataSource={[...(value?.files ?? [])]}
          columns={[
            { title: '时间', key: 'at', width: 150, render: (_, file) => showMoment(file.at) },
            { title: '文件', dataIndex: 'name', className: 'wrap-anywhere' },
            {
              title: '记录（条）',
              key: 'seq',
              align: 'right',
              width: 100,
              render: (_, file) => file.seq.toLocaleString('zh-CN'),
            },
            { title: '大小', key: 'bytes', align: 'right', width: 90, render: (_, file) => showBytes(file.bytes) },
            {
              title: '核对',
              key: 'verified',
              width: 80,
              render: (_, file) => (file.verified ? <Tag color="success">已核对</Tag> : <Tag>未核对</Tag>),
            },
            {
              title: '操作',
              key: 'act',
              width: 90,
              align: 'right',
              render: (_, file) => (
                <Button type="link" size="small" onClick={() => void reveal(file.path)}>
                  打开位置
                </Button>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
