import { Input } from 'antd';
import { useState, type ClipboardEvent } from 'react';
import type { Refusal, Result } from '#shared/basics/result';
import type { IncomeTyped } from '#shared/coordination/disclosure';
import { readIncomeSheet, type IncomeSheet } from '#shared/coordination/income-sheet';
import type { DisclosureFacts } from '#shared/coordination/publish-disclosure';
import { say } from '../../../app/notices';
import { RefusalNotice } from '../../../app/refusal-notice';
import { FileButton } from '../../../components/file-button';
import { Section } from '../../../components/section';
import { parseCells } from '../../../grid/clipboard';
import { DataGrid } from '../../../grid/data-grid';
import { lineColumns, columnsOfUses } from './income-columns';
import { editLines, editUses, incomeSums, lineRows, rowsOfUses } from './income-form-view';
import { readIncomeFile } from './read-income-file';

interface IncomeFormProps {
  readonly facts: DisclosureFacts;
  readonly typed: IncomeTyped;
  readonly period: { readonly from: string; readonly until: string };
  /** The entry that is put right, so that it does not follow itself. */
  readonly except: string;
  readonly onChange: (typed: IncomeTyped) => void;
}

/** The statement of common income: typed or pasted like a sheet, or read from the company's own. */
export function IncomeForm({ facts, typed, period, except, onChange }: IncomeFormProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [left, setLeft] = useState<IncomeSheet['left']>([]);
  const sums = incomeSums(facts, typed, period, except);

  function take(answer: Result<IncomeSheet>) {
    setRefusal(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    const { typed: read, left: rest } = answer.value;
    onChange({ ...read, opening: read.opening || typed.opening, openingReason: typed.openingReason });
    setLeft(rest);
    say.done(`读入收入 ${read.lines.length} 行、支出 ${read.uses.length} 行`);
  }
  /** A whole table with its heads is understood as one; anything else goes into the cells. */
  function paste(event: ClipboardEvent) {
    const rows = parseCells(event.clipboardData.getData('text/plain'));
    const answer = rows.length > 1 ? readIncomeSheet(rows) : null;
    if (!answer?.ok) return;
    event.preventDefault();
    event.stopPropagation();
    take(answer);
  }
  const tooMany = (cells: number) => say.warning(`${cells} 个单元格没有放进去`, '超出了表格范围，请分几次粘贴。');
  const field = (key: 'opening' | 'totalNet' | 'totalUsed' | 'closing', name: string, reckoned: string | null) => (
    <label className="sum-field">
      <span>{name}</span>
      <Input
        className="tabular"
        value={typed[key]}
        placeholder={reckoned ?? ''}
        onChange={event => onChange({ ...typed, [key]: event.target.value })}
      />
    </label>
  );

  return (
    <Section
      title="公共收益收支表（元）"
      about="在表格里直接录入，或从 Excel、WPS 粘贴；连表头一起粘贴的整张表会自动对好各列。净收益和合计空着由程序计算，填了就核对。"
      action={
        <FileButton accept=".xlsx,.csv,.txt" onFile={file => void readIncomeFile(file).then(take)}>
          导入企业的收支表
        </FileButton>
      }
      flush
    >
      <div onPasteCapture={paste}>
        {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
        {left.length > 0 && (
          <p className="income-note" role="status">
            表里有 {left.length} 行没有用上：{left.map(({ row, text }) => `第 ${row} 行“${text}”`).join('；')}
          </p>
        )}
        <div className="income-lines">
          <DataGrid
            label="收入"
            columns={lineColumns}
            rows={lineRows(typed)}
            rowId={row => String(row.at)}
            onEdit={edits => onChange(editLines(typed, edits))}
            onPasteLeft={tooMany}
          />
        </div>
        <div className="income-uses">
          <DataGrid
            label="支出"
            columns={columnsOfUses}
            rows={rowsOfUses(typed)}
            rowId={row => String(row.at)}
            onEdit={edits => onChange(editUses(typed, edits))}
            onPasteLeft={tooMany}
          />
        </div>
        <div className="sum-fields">
          {field('opening', '期初余额', '0.00')}
          {field('totalNet', '＋ 净收益合计', sums.totalNet)}
          {field('totalUsed', '− 支出合计', sums.totalUsed)}
          {field('closing', '＝ 期末余额', sums.closing)}
          <label className="sum-field">
            <span>审核（单位）</span>
            <Input
              value={typed.auditor}
              maxLength={60}
              onChange={event => onChange({ ...typed, auditor: event.target.value })}
            />
          </label>
          <label className="sum-field sum-wide">
            <span>期初不同的原因（与上期期末一致的不用填）</span>
            <Input
              value={typed.openingReason}
              maxLength={200}
              onChange={event => onChange({ ...typed, openingReason: event.target.value })}
            />
          </label>
        </div>
        <ul className="income-words" aria-live="polite">
          {sums.faults.map(words => (
            <li key={words} className="income-fault">
              ✕ {words}
            </li>
          ))}
          {sums.notes.map(words => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
