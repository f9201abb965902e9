import { Button, Input, Segmented, Table } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { importPlan, type SheetPlan, type SheetVerdict } from '#shared/evidence/sheet/sheet-plan';
import type { RawSource } from '#shared/register/source/raw-sheet';
import { refusalWords } from '#shared/text/refusals';
import { pastedSource } from '#shared/training/sign-in/pasted-source';
import { RefusalNotice } from '../../../app/refusal-notice';
import { DropZone } from '../../../components/drop-zone';
import { Section } from '../../../components/section';
import { StateMark, type StateTone } from '../../../components/state-mark';
import { runEvidenceCommand } from '../run-evidence-command';
import type { SheetKind } from './sheet-kind';
import './sheet-import.css';

interface SheetImportProps {
  readonly kinds: readonly SheetKind[];
  readonly onDone: () => void;
}

const outcomes: Readonly<Record<SheetVerdict['outcome'], { readonly tone: StateTone; readonly words: string }>> = {
  taken: { tone: 'good', words: '可以导入' },
  known: { tone: 'none', words: '已有' },
  rejected: { tone: 'bad', words: '不能导入' },
};

/** A spreadsheet or pasted cells: every row with what becomes of it and why, then all that can be taken at once. */
export function SheetImport({ kinds, onDone }: SheetImportProps) {
  const [kindId, setKindId] = useState(kinds[0]?.id ?? '');
  const kind = kinds.find(({ id }) => id === kindId);
  const [source, setSource] = useState<RawSource | null>(null);
  const [plan, setPlan] = useState<SheetPlan | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [onlyLeft, setOnlyLeft] = useState(false);
  function judge(next: RawSource, as: SheetKind) {
    const read = as.read(next);
    setSource(next);
    setPlan(read.ok ? read.value : null);
    setRefusal(read.ok ? null : read.refusal);
  }
  async function readFile(file: File) {
    if (!kind) return;
    const { readSource } = await import('#shared/register/source/read-source');
    const read = readSource(new Uint8Array(await file.arrayBuffer()), file.name);
    if (read.ok) return judge(read.value, kind);
    setPlan(null);
    setRefusal({ ...read.refusal, at: file.name });
  }
  async function take() {
    if (!source || !kind) return;
    // Judged again: somebody may have entered one of the rows since.
    const now = kind.read(source);
    const answer = now.ok ? importPlan(now.value, kind.command, kind.title) : now;
    const count = now.ok ? now.value.changes.length : 0;
    const wrong = await runEvidenceCommand(answer, `已导入${kind.title} ${count} 条，可在操作记录里整批撤销`);
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  if (!kind) return null;
  const count = (outcome: SheetVerdict['outcome']) =>
    plan?.verdicts.filter(verdict => verdict.outcome === outcome).length ?? 0;
  const shown = plan?.verdicts.filter(({ outcome }) => !onlyLeft || outcome !== 'taken') ?? [];
  return (
    <div className="sheet-import">
      {kinds.length > 1 && (
        <Segmented
          aria-label="导入什么"
          value={kindId}
          options={kinds.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={next => {
            setKindId(next);
            const chosen = kinds.find(({ id }) => id === next);
            if (source && chosen) judge(source, chosen);
          }}
        />
      )}
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <div className="sheet-ways">
        <DropZone
          words={`把${kind.title}表格拖到这里`}
          note="Excel 或 WPS 的 .xlsx，或 .csv"
          accept=".xlsx,.xlsm,.csv,.txt"
          small={plan !== null}
          onFile={file => void readFile(file)}
        />
        <Input.TextArea
          aria-label="粘贴表格的单元格"
          placeholder="也可以在 Excel、WPS 里选中单元格（连同表头）复制，粘贴到这里"
          rows={plan === null ? 6 : 2}
          value=""
          onChange={event => judge(pastedSource(event.target.value), kind)}
        />
      </div>
      {plan === null ? (
        <Section title="表格要有哪些列" about="列的次序不限，名称相近的也认得；没有的列可以不要。">
          <ul className="sheet-columns">
            {kind.columns.map(({ name, required }) => (
              <li key={name} className={required ? 'sheet-required' : ''}>
                {name}
                {required && <span className="muted">必有</span>}
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <Section
          title={`读到 ${plan.verdicts.length} 行：可以导入 ${count('taken')}，已有 ${count('known')}，不能导入 ${count('rejected')}`}
          action={
            <>
              <Button onClick={() => setOnlyLeft(!onlyLeft)}>{onlyLeft ? '看全部' : '只看不导入的'}</Button>
              <Button type="primary" disabled={plan.changes.length === 0} onClick={() => void take()}>
                导入 {plan.changes.length} 条
              </Button>
            </>
          }
          flush
        >
          <Table
            rowKey="row"
            size="small"
            dataSource={[...shown]}
            pagination={shown.length > 15 ? { pageSize: 15, size: 'small', showSizeChanger: false } : false}
            locale={{ emptyText: '没有这样的行' }}
            columns={[
              { title: '行', dataIndex: 'row', width: 64, align: 'right', className: 'tabular' },
              { title: '对象', dataIndex: 'subject', width: 220 },
              { title: '内容', dataIndex: 'what' },
              {
                title: '结果',
                key: 'outcome',
                width: 360,
                render: (_, verdict) => <VerdictWords verdict={verdict} />,
              },
            ]}
          />
        </Section>
      )}
    </div>
  );
}

function VerdictWords({ verdict }: { readonly verdict: SheetVerdict }) {
  const mark = <StateMark {...outcomes[verdict.outcome]} />;
  if (verdict.refusal === null || verdict.outcome === 'known') return mark;
  const { words, next } = refusalWords(verdict.refusal);
  return (
    <>
      {mark}
      <span className="sheet-why">
        {words}。<span className="muted">{next}</span>
      </span>
    </>
  );
}
