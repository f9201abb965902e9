import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { Attendee } from '#shared/coordination/meeting';
import type { KnownPerson } from '#shared/coordination/notes/apply-notes';
import { applySignIn, matchSignIn } from '#shared/coordination/notes/match-sign-in';
import { pastedCells, readSignIn } from '#shared/coordination/notes/sign-in-sheet';
import { sides } from '#shared/coordination/sides';
import { cellText } from '#shared/register/source/raw-sheet';
import { readSource } from '#shared/register/source/read-source';
import type { Refusal } from '#shared/basics/result';
import { RefusalNotice } from '../../../app/refusal-notice';
import { FileButton } from '../../../components/file-button';

interface SignInPasteProps {
  readonly attendance: readonly Attendee[];
  readonly known: readonly KnownPerson[];
  readonly onApply: (attendance: Attendee[]) => void;
  readonly onClose: () => void;
}

/** A sign-in sheet, pasted or from a spreadsheet: who is on the list signs, who is not is asked about. */
export function SignInPaste({ attendance, known, onApply, onClose }: SignInPasteProps) {
  const [cells, setCells] = useState<readonly (readonly string[])[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const sheet = readSignIn(cells);
  const match = matchSignIn(sheet.people, attendance, known);
  const taken = new Set(match.unknown.map(({ row }) => row).filter(row => !refused.has(row)));
  async function read(file: File) {
    const source = readSource(new Uint8Array(await file.arrayBuffer()), file.name);
    setRefusal(source.ok ? null : source.refusal);
    if (source.ok) setCells(source.value.sheets[0]?.rows.map(row => row.cells.map(cellText)) ?? []);
  }
  const toggle = (row: number) => {
    const next = new Set(refused);
    if (!next.delete(row)) next.add(row);
    setRefused(next);
  };
  return (
    <section className="meeting-entry-column" aria-label="签到表">
      <header className="meeting-entry-column-head">
        <h2>签到表</h2>
        <FileButton accept=".xlsx,.csv" onFile={file => void read(file)}>
          选择表格
        </FileButton>
      </header>
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Input.TextArea
        autoFocus
        aria-label="粘贴签到表"
        placeholder="从 Excel、WPS 里复制签到表，粘贴在这里；也可以一行一个姓名"
        autoSize={{ minRows: 3, maxRows: 5 }}
        onChange={event => setCells(event.target.value === '' ? [] : pastedCells(event.target.value))}
      />
      <div className="meeting-entry-scroll">
        <ul className="sign-in-list" aria-live="polite">
          {match.listed.length > 0 && (
            <li>
              名单上的 {match.listed.length} 人：{match.listed.map(({ attendee }) => attendee.name).join('、')}
            </li>
          )}
          {match.known.map(({ signed, person }) => (
            <li key={signed.row}>
              加入 {person.name}（{sides[person.side]} {person.post}）
            </li>
          ))}
          {match.unknown.map(({ row, name, side, unit }) => (
            <li key={row}>
              <Checkbox checked={!refused.has(row)} onChange={() => toggle(row)}>
                新增 {name}（{side ? sides[side] : '先列为业主代表'}
                {unit && ` ${unit}`}）
              </Checkbox>
            </li>
          ))}
          {sheet.left.map(({ row, text }) => (
            <li key={row} className="meeting-entry-hint">
              第 {row} 行没有认出姓名：{text}
            </li>
          ))}
          {sheet.notKept.length > 0 && <li className="muted">不保存的列：{sheet.notKept.join('、')}</li>}
        </ul>
      </div>
      <div className="meeting-entry-foot">
        <Button onClick={onClose}>返回</Button>
        <Button
          type="primary"
          ghost
          disabled={sheet.people.length === 0}
          onClick={() => onApply(applySignIn(attendance, match, taken, () => crypto.randomUUID()))}
        >
          采用
        </Button>
      </div>
    </section>
  );
}
