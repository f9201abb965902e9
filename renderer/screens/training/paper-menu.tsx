import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { DocumentModel } from '#shared/documents/document-model';
import { exportDocuments, printDocuments } from '../elections/document-work';
import { ExportDialog } from '../elections/export-dialog';

export interface Paper {
  readonly title: string;
  readonly model: () => DocumentModel;
  readonly disabled?: boolean;
}

/** The printouts of the log: each is printed, or written as Word into a folder that is asked for. */
export function PaperMenu({ papers }: { readonly papers: readonly Paper[] }) {
  const [exporting, setExporting] = useState<Paper | null>(null);
  const items = papers.flatMap((paper, index) => [
    { key: `print-${index}`, label: `打印${paper.title}`, disabled: paper.disabled ?? false },
    { key: `word-${index}`, label: `${paper.title}存为 Word`, disabled: paper.disabled ?? false },
  ]);
  const act = (key: string) => {
    const [what, index] = key.split('-');
    const paper = papers[Number(index)];
    if (!paper) return;
    if (what === 'print') void printDocuments([paper.model()]);
    else setExporting(paper);
  };
  return (
    <>
      <Dropdown menu={{ items, onClick: ({ key }) => act(key) }} trigger={['click']}>
        <Button>
          打印与导出 <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {exporting && (
        <ExportDialog
          title={`导出《${exporting.title}》`}
          run={(folder, overwrite) => exportDocuments([exporting.model()], folder, overwrite)}
          onClose={() => setExporting(null)}
        />
      )}
    </>
  );
}
