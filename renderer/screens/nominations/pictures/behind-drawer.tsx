import { Link } from '@tanstack/react-router';
import { Drawer, Table } from 'antd';
import type { BehindRow } from './picture';

interface BehindDrawerProps {
  readonly title: string;
  readonly rows: readonly BehindRow[] | null;
  readonly onClose: () => void;
}

/** The rows behind a bar; from here a dossier is one click away. */
export function BehindDrawer({ title, rows, onClose }: BehindDrawerProps) {
  return (
    <Drawer open={rows !== null} onClose={onClose} title={rows ? `${title}：${rows.length} 条` : title} size={760}>
      <Table<BehindRow>
        size="small"
        rowKey="key"
        dataSource={[...(rows ?? [])]}
        locale={{ emptyText: '没有' }}
        pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
        columns={[
          { title: '名称', key: 'title', render: (_, row) => <Link to={row.to}>{row.title}</Link> },
          { title: '街道', dataIndex: 'place', width: 110 },
          { title: '说明', dataIndex: 'notes', width: 220 },
          {
            title: '申报材料',
            key: 'dossiers',
            width: 150,
            render: (_, { dossiers, to }) =>
              dossiers.length === 0 && to.startsWith('/nominations/dossiers/') ? (
                <Link to={to}>打开</Link>
              ) : (
                dossiers.map(({ id, number }) => (
                  <Link key={id} to={`/nominations/dossiers/${id}`} className="behind-dossier">
                    {number}
                  </Link>
                ))
              ),
          },
        ]}
      />
    </Drawer>
  );
}
