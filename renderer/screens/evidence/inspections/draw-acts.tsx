import { Button, Input } from 'antd';
import { useState } from 'react';
import type { DrawRow } from '#shared/evidence/inspections/inspection-facts';
import { voidDraw } from '#shared/evidence/inspections/void-draw';
import { bridge } from '../../../app/bridge';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { ExportDialog } from '../../elections/export-dialog';
import { runCommand } from '../../elections/run-command';
import type { InspectionData } from './use-inspections';

interface DrawActsProps {
  readonly data: InspectionData;
  readonly row: DrawRow;
  readonly pending: 'file' | 'void' | null;
  readonly onDone: () => void;
}

/** Handing out the draw file; declaring a draw void. */
export function DrawActs({ data, row, pending, onDone }: DrawActsProps) {
  const [reason, setReason] = useState('');
  const { title, file } = row.body;
  if (pending === 'file') {
    return (
      <ExportDialog
        title="抽取文件写到哪个文件夹？"
        run={(folder, overwrite) => bridge['documents.exportDraw']({ title, file, folder, overwrite })}
        onClose={onDone}
      />
    );
  }
  if (pending !== 'void') return null;
  return (
    <Section
      title="作废这次抽取"
      about="作废的抽取和原因都会留下，并印在以后同一版名录库的抽取公告上。已开始检查的不能作废。"
    >
      <div className="inspections-inline">
        <Input
          aria-label="作废的原因"
          maxLength={200}
          placeholder="例如：见证人临时缺席，改期另行公告"
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
        <Button
          danger
          onClick={() =>
            void runCommand(voidDraw(data, { id: row.id, reason }, commandContext()), '已作废').then(done => {
              if (done) onDone();
            })
          }
        >
          作废
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Section>
  );
}
