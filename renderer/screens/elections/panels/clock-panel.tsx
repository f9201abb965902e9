import { Table, Tag } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { caseClockOf } from '#shared/elections/case-clock';
import { recordEvent } from '#shared/elections/commands/record-event';
import { eventTitles } from '#shared/elections/event-titles';
import type { EventId } from '#shared/elections/election-case';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { clockLines, recordable, type ClockLine } from '../clock-view';
import { DayInput } from '../day-input';
import { runCommand } from '../run-command';
import type { CaseData } from '../use-case';

const tones: Record<ClockLine['state'], string> = {
  open: 'processing',
  met: 'success',
  late: 'error',
  'not-yet': 'default',
};

/** The statutory dates: due day, strictest day over all layers, rule and state; and the days from which they run. */
export function ClockPanel({ data }: { readonly data: CaseData }) {
  const { row } = data;
  const [busy, setBusy] = useState(false);
  const today = commandContext().now.slice(0, 10) as Day;
  const lines = clockLines(caseClockOf(row.body, today));
  const record = async (event: EventId, day: string) => {
    setBusy(true);
    await runCommand(
      recordEvent(row, { event, day: day || null }, commandContext()),
      `已登记“${eventTitles[event]}”日期`,
    );
    setBusy(false);
  };
  return (
    <CaseFrame data={data} part="clock">
      <Section
        title="法定期限"
        about="按日历日计算，末日遇法定休假日顺延；“从严”是同时满足国家、省、市各层规定的日期。"
        flush
      >
        <Table<ClockLine>
          rowKey="id"
          size="small"
          pagination={false}
          dataSource={lines}
          expandable={{
            expandedRowRender: line => <p className="clock-words">{line.words}</p>,
            expandRowByClick: true,
          }}
          columns={[
            { title: '事项', dataIndex: 'title' },
            { title: '依据', dataIndex: 'rule', width: 76 },
            { title: '起算', width: 156, render: (_, line) => `${line.from}，${line.period}` },
            { title: '最迟', dataIndex: 'due', width: 100, className: 'tabular' },
            { title: '从严', dataIndex: 'strictest', width: 100, className: 'tabular' },
            { title: '办理日期', dataIndex: 'doneOn', width: 100, className: 'tabular' },
            { title: '状态', width: 84, render: (_, line) => <Tag color={tones[line.state]}>{line.stateWords}</Tag> },
          ]}
        />
      </Section>
      <Section title="日期登记" about="会议通知、会议和当选日期在相应步骤中登记。">
        <div className="event-days">
          {recordable(row.body).map(event => (
            <label key={event} htmlFor={`event-${event}`}>
              {eventTitles[event]}
              <DayInput
                id={`event-${event}`}
                disabled={busy}
                value={row.body.events[event] ?? ''}
                onChange={day => void record(event, day)}
              />
            </label>
          ))}
        </div>
      </Section>
    </CaseFrame>
  );
}
