import { Button, Table } from 'antd';
import type { StatedAttachment } from '#shared/packages/kinds/kind-rules';
import { runLongWork } from '../../app/long-work';
import { showRefusal } from '../../app/refusal-notice';
import { Section } from '../../components/section';
import { openReceived } from './open-received';

interface ReceivedAttachmentsProps {
  readonly attachments: readonly StatedAttachment[];
  /** The package that was examined; null when what is in it must not be opened. */
  readonly file: File | null;
}

/** What is handed in with the application: scans in the package can be opened, the rest comes on paper. */
export function ReceivedAttachments({ attachments, file }: ReceivedAttachmentsProps) {
  async function open(path: string, title: string) {
    if (!file) return;
    const answer = await runLongWork('正在打开附件', ({ cancelled }) => openReceived(file, path, title, cancelled));
    if (!answer.ok) showRefusal(answer.refusal);
  }
  return (
    <Section title="备案材料" flush>
      <Table
        rowKey="title"
        size="small"
        pagination={false}
        dataSource={[...attachments]}
        columns={[
          { title: '材料', dataIndex: 'title' },
          {
            title: '提交方式',
            key: 'provided',
            width: 100,
            render: (_, { provided }) => (provided === 'in-package' ? '随包扫描件' : '纸质原件'),
          },
          {
            title: '操作',
            key: 'open',
            width: 80,
            align: 'right',
            render: (_, { provided, path, title }) =>
              provided === 'in-package' &&
              file && (
                <Button type="link" size="small" aria-label={`打开${title}`} onClick={() => void open(path, title)}>
                  打开
                </Button>
              ),
          },
        ]}
      />
    </Section>
  );
}
