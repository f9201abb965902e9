import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { blankAttendee } from '#shared/coordination/blank-meeting';
import type { Attendee } from '#shared/coordination/meeting';
import { attendeeStates } from '#shared/coordination/meeting-words';
import { notedPeople } from '#shared/coordination/notes/noted-people';
import type { KnownPerson } from '#shared/coordination/notes/apply-notes';
import { bareName } from '#shared/coordination/same-person';
import { sideIds, sides } from '#shared/coordination/sides';
import { SideSelect } from './side-select';
import { SignInPaste } from './sign-in-paste';

interface AttendancePartProps {
  readonly attendance: readonly Attendee[];
  readonly known: readonly KnownPerson[];
  readonly onChange: (attendance: Attendee[]) => void;
}

const nextState = { present: 'absent', absent: 'present', observer: 'present' } as const;

/** Who came, by side. Space turns 出席 and 请假, L makes somebody 列席, Delete takes him off the list. */
export function AttendancePart({ attendance, known, onChange }: AttendancePartProps) {
  const [pasting, setPasting] = useState(false);
  const present = attendance.filter(({ state }) => state === 'present').length;
  const patch = (id: string, next: Partial<Attendee>) =>
    onChange(attendance.map(attendee => (attendee.id === id ? { ...attendee, ...next } : attendee)));
  const remove = (id: string) => onChange(attendance.filter(attendee => attendee.id !== id));
  if (pasting) {
    return (
      <SignInPaste
        attendance={attendance}
        known={known}
        onApply={next => {
          onChange(next);
          setPasting(false);
        }}
        onClose={() => setPasting(false)}
      />
    );
  }
  return (
    <section className="meeting-entry-column" aria-label="到会人员">
      <header className="meeting-entry-column-head">
        <h2>
          到会人员 <span className="muted">出席 {present} 人</span>
        </h2>
        <Button size="small" onClick={() => setPasting(true)}>
          签到表
        </Button>
      </header>
      <AddPeople attendance={attendance} known={known} onChange={onChange} />
      <div className="meeting-entry-scroll" onKeyDown={event => moveFocus(event)}>
        {sideIds
          .filter(side => attendance.some(attendee => attendee.side === side))
          .map(side => (
            <div key={side} role="group" aria-label={sides[side]}>
              <h3 className="meeting-side-title">{sides[side]}</h3>
              {attendance
                .filter(attendee => attendee.side === side)
                .map(attendee => (
                  <div key={attendee.id} className={`attendee attendee-${attendee.state}`}>
                    <button
                      type="button"
                      role="checkbox"
                      aria-checked={attendee.state === 'present'}
                      className="attendee-button"
                      onClick={() => patch(attendee.id, { state: nextState[attendee.state], reason: '' })}
                      onKeyDown={event => {
                        if (event.key === 'l' || event.key === 'L') patch(attendee.id, { state: 'observer' });
                        else if (event.key === 'Delete') remove(attendee.id);
                      }}
                    >
                      <span className="attendee-state">{attendeeStates[attendee.state]}</span>
                      <span className="attendee-name">{attendee.name || '（没有姓名）'}</span>
                      <span className="muted attendee-post">{attendee.post || attendee.unit}</span>
                    </button>
                    {attendee.state === 'absent' && (
                      <Input
                        size="small"
                        className="attendee-reason"
                        aria-label={`${attendee.name}请假的原因`}
                        placeholder="原因"
                        maxLength={40}
                        value={attendee.reason}
                        onChange={event => patch(attendee.id, { reason: event.target.value })}
                      />
                    )}
                    {side === 'other' && (
                      <SideSelect
                        short
                        label={`${attendee.name}代表哪一方`}
                        value={attendee.side}
                        onChange={next => patch(attendee.id, { side: next })}
                      />
                    )}
                    <Button
                      type="text"
                      size="small"
                      tabIndex={-1}
                      icon={<DeleteOutlined />}
                      aria-label={`从名单上删去${attendee.name}`}
                      onClick={() => remove(attendee.id)}
                    />
                  </div>
                ))}
            </div>
          ))}
      </div>
      <p className="meeting-entry-keys">空格 出席/请假 · L 列席 · Delete 删去 · ↑↓ 移动</p>
    </section>
  );
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[role="checkbox"]')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (at < 0) return;
  event.preventDefault();
  buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

/** Names typed with their side: “物业 李明（项目经理）、业主 王五”. A known name finds its side by itself. */
function AddPeople({ attendance, known, onChange }: AttendancePartProps) {
  const [text, setText] = useState('');
  const [left, setLeft] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    const read = notedPeople(text, 'present');
    const fresh = read.people
      .filter(({ name }) => !attendance.some(attendee => bareName(attendee.name) === bareName(name)))
      .map((person): Attendee => {
        const ours = known.find(
          ({ name, side }) => bareName(name) === bareName(person.name) && (person.side ?? side) === side,
        );
        return {
          ...blankAttendee(crypto.randomUUID()),
          name: person.name,
          personId: ours?.personId ?? '',
          side: person.side ?? ours?.side ?? 'other',
          unit: ours?.unit ?? '',
          post: person.post || (ours?.post ?? ''),
        };
      });
    const again = read.people
      .filter(({ name }) => attendance.some(attendee => bareName(attendee.name) === bareName(name)))
      .map(({ name }) => `${name}已在名单上`);
    if (fresh.length > 0) onChange([...attendance, ...fresh]);
    setText(read.left.join('、'));
    setLeft([...again, ...read.left.map(piece => `“${piece}”不像姓名`)].join('；'));
  };
  return (
    <div className="add-people">
      <Input
        aria-label="添加到会人员"
        placeholder="添加：物业 李明（经理）、业主 王五"
        autoComplete="off"
        value={text}
        onChange={event => setText(event.target.value)}
        onPressEnter={event => {
          if (!event.nativeEvent.isComposing) add();
        }}
      />
      {left !== '' && (
        <p className="meeting-entry-hint" role="status">
          {left}
        </p>
      )}
    </div>
  );
}
