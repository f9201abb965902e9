import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { parseDay, type Day } from '#shared/basics/dates';
import type { CoordinationMeeting } from '#shared/coordination/meeting';
import { meetingForms } from '#shared/coordination/meeting-words';
import { meetingRules } from '#shared/coordination/meeting-rules';
import { SideSelect } from './side-select';
import { DayField, TimeField } from './typed-inputs';

interface HeadFieldsProps {
  readonly body: CoordinationMeeting;
  readonly set: (patch: Partial<CoordinationMeeting>) => void;
  readonly today: Day;
  readonly suggestedTitle: string;
  /** Members by the roster; 0 when none is known. */
  readonly rosterSize: number;
}

/** When, where, who calls and writes: two lines of fields that the Tab key walks through. */
export function HeadFields({ body, set, today, suggestedTitle, rosterSize }: HeadFieldsProps) {
  const text = (key: 'place' | 'convener' | 'chair' | 'recorder', label: string) => (
    <Field label={label}>
      <Input
        aria-label={label}
        autoComplete="off"
        maxLength={60}
        value={body[key]}
        onChange={event => set({ [key]: event.target.value })}
      />
    </Field>
  );
  return (
    <div className="meeting-entry-head" role="group" aria-label="会议基本情况">
      <Field label="日期">
        <DayField id="meeting-date" label="日期" near={today} value={body.date} onChange={date => set({ date })} />
      </Field>
      <Field label="开始">
        <TimeField label="开始" value={body.startsAt} onChange={startsAt => set({ startsAt })} />
      </Field>
      <Field label="结束">
        <TimeField label="结束" value={body.endsAt} onChange={endsAt => set({ endsAt })} />
      </Field>
      {text('place', '地点')}
      <Field label="召集方">
        <SideSelect label="召集方" value={body.convenerSide} onChange={convenerSide => set({ convenerSide })} />
      </Field>
      {text('convener', '召集人')}
      {text('chair', '主持人')}
      {text('recorder', '记录人')}
      <Field label="名称（可以不填）" wide>
        <Input
          aria-label="名称"
          autoComplete="off"
          maxLength={80}
          placeholder={suggestedTitle}
          value={body.title}
          onChange={event => set({ title: event.target.value })}
        />
      </Field>
      <Field label="形式">
        <Select
          aria-label="形式"
          value={body.form}
          onChange={form => set({ form })}
          options={Object.entries(meetingForms).map(([value, label]) => ({ value, label }))}
        />
      </Field>
      <Field label={meetingRules[body.kind].notice ? '议题公示日' : '通知日'}>
        <DayField
          label={meetingRules[body.kind].notice ? '议题公示日' : '通知日'}
          near={parseDay(body.date) ?? today}
          value={body.noticeOn}
          onChange={noticeOn => set({ noticeOn })}
        />
      </Field>
      {body.kind === 'committee' && (
        <Field label={rosterSize > 0 ? `委员总数（名单 ${rosterSize}）` : '委员总数'}>
          <InputNumber
            aria-label="委员总数"
            min={1}
            max={99}
            precision={0}
            placeholder={rosterSize > 0 ? String(rosterSize) : '请填写'}
            value={body.committeeSize?.members ?? null}
            onChange={members =>
              set({ committeeSize: members ? { members, reason: body.committeeSize?.reason ?? '' } : null })
            }
          />
        </Field>
      )}
      {body.committeeSize !== null && (
        <Field label="手填委员总数的理由" wide>
          <Input
            aria-label="手填委员总数的理由"
            maxLength={100}
            value={body.committeeSize.reason}
            onChange={event =>
              set({ committeeSize: { members: body.committeeSize?.members ?? 1, reason: event.target.value } })
            }
          />
        </Field>
      )}
      <Field label="下次会议">
        <Input
          aria-label="下次会议"
          autoComplete="off"
          maxLength={60}
          value={body.next}
          onChange={event => set({ next: event.target.value })}
        />
      </Field>
    </div>
  );
}

function Field({ label, wide = false, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'meeting-entry-field meeting-entry-field-wide' : 'meeting-entry-field'}>
      <span className="meeting-entry-label" aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
