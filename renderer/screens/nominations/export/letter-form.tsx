import { Input } from 'antd';
import { parseDay } from '#shared/basics/dates';
import type { NominationLetter } from '#shared/nominations/letter';
import { attendeesOf, attendeeLines } from './attendee-lines';
import { keptWords, type LetterDraft } from './use-letter-draft';

type Meeting = NominationLetter['meeting'];

const texts = [
  { key: 'session', label: '会议次数', hint: '2026年第3次' },
  { key: 'on', label: '会议日期', hint: '2026-06-13' },
  { key: 'place', label: '会议地点', hint: '局三楼会议室' },
  { key: 'chair', label: '主持人', hint: '姓名' },
] as const;

const lists = [
  { key: 'present', label: '出席人员', hint: '一行一人：姓名，职务' },
  { key: 'absent', label: '请假人员', hint: '没有的留空' },
  { key: 'observers', label: '列席人员', hint: '没有的留空' },
] as const;

/** To whom the letter goes, and the meeting that decided; kept while typing. */
export function LetterForm({ draft }: { readonly draft: LetterDraft }) {
  const { letter, change, state } = draft;
  const { meeting } = letter;
  const set = (patch: Partial<Meeting>) => change({ ...letter, meeting: { ...meeting, ...patch } });
  return (
    <div className="export-letter">
      <label className="export-field">
        <span>主送单位</span>
        <Input value={letter.to} maxLength={100} onChange={event => change({ ...letter, to: event.target.value })} />
      </label>
      <div className="export-pair">
        {texts.map(({ key, label, hint }) => (
          <label key={key} className="export-field">
            <span>{label}</span>
            {key === 'on' ? (
              <DayInput day={meeting.on} onDay={on => set({ on })} hint={hint} />
            ) : (
              <Input
                value={meeting[key]}
                maxLength={50}
                placeholder={hint}
                onChange={event => set({ [key]: event.target.value })}
              />
            )}
          </label>
        ))}
      </div>
      {lists.map(({ key, label, hint }) => (
        <label key={key} className="export-field">
          <span>{label}</span>
          <Input.TextArea
            defaultValue={attendeeLines(meeting[key])}
            placeholder={hint}
            autoSize={{ minRows: key === 'present' ? 3 : 1, maxRows: 6 }}
            onChange={event => set({ [key]: attendeesOf(event.target.value) })}
          />
        </label>
      ))}
      <label className="export-field">
        <span>会议议定事项（推荐名单由程序写入，这里写其他内容）</span>
        <Input.TextArea
          value={meeting.words}
          maxLength={4000}
          autoSize={{ minRows: 3, maxRows: 8 }}
          onChange={event => set({ words: event.target.value })}
        />
      </label>
      <p className="muted">
        <span role="status">{keptWords[state]}</span>。推荐函和纪要要报送市里，请不要写证件号码和个人电话。
      </p>
    </div>
  );
}

interface DayInputProps {
  readonly day: string;
  readonly hint: string;
  readonly onDay: (day: string) => void;
}

/** A day as typed; what is no day yet is shown but not kept. */
function DayInput({ day, hint, onDay }: DayInputProps) {
  return (
    <Input
      defaultValue={day}
      placeholder={hint}
      maxLength={10}
      onChange={event => {
        const typed = event.target.value.trim();
        if (typed === '' || parseDay(typed) !== null) onDay(typed);
      }}
    />
  );
}
