import { Link } from '@tanstack/react-router';
import { Drawer, Table } from 'antd';
import type { RowBehind } from './rows-behind';

interface RowsDrawerProps {
  readonly title: string;
  readonly rows: readonly RowBehind[] | null;
  readonly onClose: () => void;
}

/** The rows behind a figure or a bar; each leads to its own page. */
export function RowsDrawer({ title, rows, onClose }: RowsDrawerProps) {
  return (
    <Drawer open={rows !== null} onClose={onClose} title={rows ? `${title}：${rows.length} 条` : title} size={720}>
      <Table<RowBehind>
        size="small"
        rowKey="key"
        dataSource={[...(rows ?? [])]}
        locale={{ emptyText: '没有' }}
        pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
        columns={[
          { title: '名称', key: 'title', render: (_, row) => <Link to={row.to}>{row.title}</Link> },
          { title: '社区', dataIndex: 'place', width: 120 },
          { title: '说明', dataIndex: 'notes', width: 240 },
        ]}
      />
    </Drawer>
  );
}
