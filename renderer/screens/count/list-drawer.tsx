import { Drawer, Spin, Table } from 'antd';
import { useEffect, useState } from 'react';

export interface ListLine {
  readonly key: string;
  readonly cells: readonly string[];
}

export interface ListBehind {
  readonly title: string;
  readonly columns: readonly string[];
  readonly load: () => Promise<readonly ListLine[]>;
}

/** The list behind a figure; the figure and the number of its lines are the same. */
export function ListDrawer({ behind, onClose }: { readonly behind: ListBehind | null; readonly onClose: () => void }) {
  const [lines, setLines] = useState<readonly ListLine[] | null>(null);
  useEffect(() => {
    let stopped = false;
    void behind?.load().then(loaded => stopped || setLines(loaded));
    return () => {
      stopped = true;
      setLines(null);
    };
  }, [behind]);
  return (
    <Drawer open={behind !== null} onClose={onClose} title={behind?.title} size={640}>
      {lines === null ? (
        <Spin aria-label="正在列出" />
      ) : (
        <Table<ListLine>
          size="small"
          rowKey="key"
          dataSource={[...lines]}
          pagination={{
            pageSize: 50,
            showSizeChanger: false,
            hideOnSinglePage: true,
            showTotal: total => `共 ${total} 行`,
          }}
          columns={(behind?.columns ?? []).map((title, index) => ({
            title,
            key: title,
            render: (_, line) => line.cells[index],
          }))}
        />
      )}
    </Drawer>
  );
}
