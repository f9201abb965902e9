import { Button } from 'antd';
import { useMemo } from 'react';
import type { CaseDocument } from '#shared/elections/case-documents';
import type { CaseSource } from '#shared/elections/case-facts-of';
import { useSession } from '../../store/session';
import { DocumentPreview } from './document-preview';
import { printDocuments } from './document-work';

interface DocumentViewProps {
  readonly document: CaseDocument;
  readonly source: CaseSource;
  readonly onExport: () => void;
}

/** One document as it will look, with what can be done with it. */
export function DocumentView({ document, source, onExport }: DocumentViewProps) {
  const { practice } = useSession();
  const model = useMemo(() => document.build(source, practice), [document, source, practice]);
  return (
    <div className="document-view">
      <div className="document-bar">
        <Button onClick={() => void printDocuments([model])}>打印</Button>
        <Button onClick={onExport}>导出 Word</Button>
      </div>
      <DocumentPreview model={model} />
    </div>
  );
}
