import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentModel } from '#shared/documents/document-model';
import { exportDocuments, printDocuments } from '../../elections/document-work';
import { ExportDialog } from '../../elections/export-dialog';

interface LetterButtonsProps {
  /** 提醒函: what the paper is called. */
  readonly name: string;
  readonly model: () => DocumentModel;
}

/** Prints a letter or writes it as Word. */
export function LetterButtons({ name, model }: LetterButtonsProps) {
  const [exporting, setExporting] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => void printDocuments([model()])}>
        打印{name}
      </Button>
      <Button size="small" onClick={() => setExporting(true)}>
        导出 Word
      </Button>
      {exporting && (
        <ExportDialog
          title={`把${name}导出到哪里？`}
          run={(folder, overwrite) => exportDocuments([model()], folder, overwrite)}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}
