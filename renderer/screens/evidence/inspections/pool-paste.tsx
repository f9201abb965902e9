import { Input } from 'antd';
import { useState } from 'react';
import { refuse, type Refusal } from '#shared/basics/result';
import type { PoolEntry, PoolKind } from '#shared/evidence/inspection-pool';
import { readPoolRows, type PoolRowsReading } from '#shared/evidence/inspections/read-pool-rows';
import { readSource } from '#shared/register/source/read-source';
import { pastedSource } from '#shared/training/sign-in/pasted-source';
import { FileButton } from '../../../components/file-button';
import type { InspectionData } from './use-inspections';

/** A list of a district's inspectors or objects; more is another kind of file. */
const MOST_BYTES = 2 * 1_048_576;

const hints: Readonly<Record<PoolKind, string>> = {
  objects: '每行一个小区或企业的登记名称，后面可以跟风险说明',
  inspectors: '从 Excel、WPS 复制：姓名、单位、执法证号，有没有表头都可以',
  items: '每行一个事项，后面可以跟依据',
};

interface PoolPasteProps {
  readonly data: InspectionData;
  readonly kind: PoolKind;
  readonly known: readonly (readonly PoolEntry[])[];
  readonly onRead: (reading: PoolRowsReading) => void;
  readonly onRefused: (refusal: Refusal) => void;
}

/** A pasted list, or a file of it; it takes the place of what stands below. */
export function PoolPaste({ data, kind, known, onRead, onRefused }: PoolPasteProps) {
  const [text, setText] = useState('');
  const take = (sheet: Parameters<typeof readPoolRows>[1] | undefined) =>
    onRead(readPoolRows(kind, sheet ?? { rows: [] }, known, data.places));
  async function read(file: File) {
    if (file.size > MOST_BYTES) {
      return onRefused(refuse('pool-file-large', { most: MOST_BYTES / 1_048_576 }, { at: file.name }).refusal);
    }
    const source = readSource(new Uint8Array(await file.arrayBuffer()), file.name);
    if (!source.ok) return onRefused(source.refusal);
    take(source.value.sheets.find(({ hidden }) => !hidden));
  }
  return (
    <div className="inspections-paste">
      <Input.TextArea
        aria-label="粘贴名单"
        autoSize={{ minRows: 2, maxRows: 5 }}
        placeholder={`粘贴名单（${hints[kind]}）`}
        value={text}
        onChange={event => {
          setText(event.target.value);
          if (event.target.value.trim() !== '') take(pastedSource(event.target.value).sheets[0]);
        }}
      />
      <FileButton accept=".xlsx,.csv" onFile={file => void read(file)}>
        从文件读入
      </FileButton>
    </div>
  );
}
