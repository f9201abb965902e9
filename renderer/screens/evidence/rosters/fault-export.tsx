import { Button } from 'antd';
import { useState } from 'react';
import { faultCsv, faultLines } from '#shared/evidence/roster/fault-list';
import type { RosterReading } from '#shared/evidence/roster/read-roster';
import { rosterKinds } from '#shared/evidence/roster/roster-kinds';
import { bridge } from '../../../app/bridge';
import { ExportDialog } from '../../elections/export-dialog';

/** The list of what is wrong, to be sent back to whoever made the file. Names are in it, numbers and phones are not. */
export function FaultExport({ reading }: { readonly reading: RosterReading }) {
  const [open, setOpen] = useState(false);
  const lines = faultLines(reading);
  if (lines.length === 0) return null;
  const title = `${rosterKinds[reading.kind]}名册问题清单`;
  return (
    <>
      <Button onClick={() => setOpen(true)}>导出问题清单（{lines.length.toLocaleString('zh-CN')} 行）</Button>
      {open && (
        <ExportDialog
          title={`导出《${title}》`}
          run={(folder, overwrite) =>
            bridge['documents.exportList']({ title, text: faultCsv(lines), folder, overwrite })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
