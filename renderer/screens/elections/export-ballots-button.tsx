import { Button } from 'antd';
import { useState } from 'react';
import { ballotsJobOf } from '#shared/elections/case-documents';
import { useSession } from '../../store/session';
import { exportBallots } from './document-work';
import { ExportDialog } from './export-dialog';
import type { CaseData } from './use-case';

/** All ballot papers of the case in one Word file. */
export function ExportBallotsButton({ data }: { readonly data: CaseData }) {
  const { settings, practice } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>导出全部选票</Button>
      {open && (
        <ExportDialog
          title={`导出 ${data.facts.papers.printed} 张选票`}
          run={(folder, overwrite) =>
            exportBallots(ballotsJobOf({ ...data, bureau: settings }, practice), folder, overwrite)
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
