import { Button, Input } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Day } from '#shared/basics/dates';
import type { CoordinationMeeting } from '#shared/coordination/meeting';
import { applyNotes, leftOut, leftWords, LEFT_ITEM, type KnownPerson } from '#shared/coordination/notes/apply-notes';
import { readNotes } from '#shared/coordination/notes/read-notes';
import { decodeText } from '#shared/register/source/decode-text';
import { FileButton } from '../../../components/file-button';

interface NotesPasteProps {
  readonly body: CoordinationMeeting;
  readonly known: readonly KnownPerson[];
  readonly today: Day;
  readonly onApply: (body: CoordinationMeeting) => void;
  readonly onClose: () => void;
}

const EXAMPLE = `会议名称：…
时间：11月20日 14:00-16:00
地点：…
参加人员：社区党组织 王芳（书记）；业委会：张磊、赵敏；物业 周涛
一、停车位重新划线
意见：物业周涛：…
表决：同意5票，反对1票
决定：…（责任：物业；期限：12-15）`;

/** Notes typed elsewhere, understood line by line beside the text; nothing goes into the draft before 采用. */
export function NotesPaste({ body, known, today, onApply, onClose }: NotesPasteProps) {
  const [text, setText] = useState('');
  const shown = useDeferredValue(text);
  const notes = useMemo(() => readNotes(shown, today), [shown, today]);
  const out = leftOut(body.attendance, notes.people);
  const unclear = notes.lines.filter(line => line.unclear !== '');
  return (
    <section className="meeting-entry-notes" aria-label="会议笔记">
      <div className="notes-text">
        <header className="meeting-entry-column-head">
          <h2>会议笔记</h2>
          <FileButton
            accept=".txt,.md"
            onFile={file => void file.arrayBuffer().then(bytes => setText(decodeText(new Uint8Array(bytes)).text))}
          >
            选择文本文件
          </FileButton>
        </header>
        <Input.TextArea
          autoFocus
          aria-label="笔记内容"
          className="notes-input"
          placeholder={EXAMPLE}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </div>
      <div className="notes-read">
        <header className="meeting-entry-column-head">
          <h2>看懂了什么</h2>
          <span className="muted" role="status">
            {notes.lines.length === 0
              ? '粘贴后在这里逐行对照'
              : `${notes.lines.length} 行，${notes.items.length} 项议题，${notes.people.length} 人`}
          </span>
        </header>
        <ol className="notes-lines" aria-label="逐行对照">
          {notes.lines.map(line => (
            <li key={line.number} className={line.unclear === '' ? '' : 'notes-unclear'}>
              <span className="notes-as">{line.as || '没有看懂'}</span>
              <span>
                {line.text}
                {line.as !== '' && line.unclear !== '' && <em>（没有看懂：{line.unclear}）</em>}
              </span>
            </li>
          ))}
        </ol>
        {unclear.length > 0 && (
          <p className="meeting-entry-hint">
            {unclear.length} 行有没看懂的内容，采用时会原样放进议题“{LEFT_ITEM}”（{leftWords(notes).length}{' '}
            字），不会丢。
          </p>
        )}
        {out.length > 0 && (
          <p className="meeting-entry-hint">
            名单上 {out.length} 人笔记里没有提到，将改为请假：{out.map(({ name }) => name).join('、')}
          </p>
        )}
        <div className="meeting-entry-foot">
          <Button onClick={onClose}>返回</Button>
          <Button
            type="primary"
            disabled={notes.lines.length === 0}
            onClick={() => onApply(applyNotes(body, readNotes(text, today), known, () => crypto.randomUUID()))}
          >
            采用
          </Button>
        </div>
      </div>
    </section>
  );
}
