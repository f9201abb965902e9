import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { parseDay, showDay } from '#shared/basics/dates';
import { formTitles } from '#shared/elections/case-words';
import { editCase } from '#shared/elections/commands/edit-case';
import { postNotice } from '#shared/elections/commands/post-notice';
import type { ElectionCase } from '#shared/elections/election-case';
import { meetingGaps } from '#shared/elections/meeting-gaps';
import { latestNoticeDay, noticeFindings } from '#shared/elections/notice-findings';
import { allows } from '#shared/elections/stages';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { DayInput, MinuteInput } from '../day-input';
import { FindingList } from '../finding-list';
import { runCommand } from '../run-command';
import type { CaseData } from '../use-case';

/** The meeting's arrangements and the notice, with the fifteen days checked while they are typed. */
export function NoticePanel({ data }: { readonly data: CaseData }) {
  const { row } = data;
  const editable = allows(row.body.stage, 'edit-notice');
  const [meeting, setMeeting] = useState(row.body.meeting);
  const [posted, setPosted] = useState(row.body.events.noticePosted ?? '');
  const [held, setHeld] = useState(row.body.events.meeting ?? row.body.voteDate);
  const set = (patch: Partial<ElectionCase['meeting']>) => setMeeting(before => ({ ...before, ...patch }));
  const election: ElectionCase = {
    ...row.body,
    meeting,
    events: { ...row.body.events, noticePosted: posted || null, meeting: held || null },
  };
  const gaps = meetingGaps(election);
  const findings = posted && held ? noticeFindings(election) : [];
  const day = parseDay(held);
  const save = () => runCommand(editCase(row, { meeting }, commandContext()), '已保存');
  const publish = () =>
    runCommand(
      postNotice(row, { posted, meeting: held, arrangements: meeting }, commandContext()),
      '已登记会议通知公示',
    );
  const text = (
    key: 'place' | 'countPlace' | 'delivery' | 'collection' | 'contact' | 'contactPhone',
    label: string,
    hint = '',
  ) => (
    <Form.Item label={label} htmlFor={`notice-${key}`} required>
      <Input
        id={`notice-${key}`}
        disabled={!editable}
        maxLength={200}
        placeholder={hint}
        value={meeting[key]}
        onChange={event => set({ [key]: event.target.value })}
      />
    </Form.Item>
  );
  const minute = (key: 'votingFrom' | 'votingUntil' | 'countAt', label: string) => (
    <Form.Item label={label} htmlFor={`notice-${key}`} required>
      <MinuteInput
        id={`notice-${key}`}
        disabled={!editable}
        value={meeting[key]}
        onChange={value => set({ [key]: value })}
      />
    </Form.Item>
  );
  return (
    <CaseFrame
      data={data}
      part="notice"
      {...(editable
        ? {
            action: (
              <Button type="primary" onClick={() => void publish()} disabled={!posted || !held}>
                登记通知已公示
              </Button>
            ),
            more: <Button onClick={() => void save()}>保存草稿</Button>,
          }
        : {})}
    >
      <div className="split">
        <Section title="会议安排" about="各项都印在会议通知上。">
          <Form layout="vertical" component="div">
            <Form.Item label="会议形式">
              <Radio.Group
                disabled={!editable}
                value={meeting.form}
                onChange={event => set({ form: event.target.value as ElectionCase['meeting']['form'] })}
                options={Object.entries(formTitles).map(([value, label]) => ({ value, label }))}
              />
            </Form.Item>
            {text('place', '会议地点', '例如：小区物业服务中心一楼')}
            <div className="form-row form-thirds">
              {minute('votingFrom', '投票开始')}
              {minute('votingUntil', '投票截止')}
              {minute('countAt', '计票时间')}
            </div>
            {text('countPlace', '计票地点')}
            {text('delivery', '选票送达办法', '例如：上门当面送达，无人时投递信报箱')}
            {text('collection', '选票回收办法', '例如：投入各楼门厅票箱')}
            <div className="form-row">
              {text('contact', '联系人')}
              {text('contactPhone', '联系电话')}
            </div>
          </Form>
        </Section>
        <div>
          <Section title="通知公示">
            <Form layout="vertical" component="div">
              <div className="form-row">
                <Form.Item label="公示日期" htmlFor="notice-posted" required>
                  <DayInput id="notice-posted" disabled={!editable} value={posted} onChange={setPosted} />
                </Form.Item>
                <Form.Item label="会议日期" htmlFor="notice-meeting" required>
                  <DayInput id="notice-meeting" disabled={!editable} value={held} onChange={setHeld} />
                </Form.Item>
              </div>
            </Form>
            {day && <p className="muted">{latestWords(day, row.body.options.noticeReading)}</p>}
            <FindingList findings={findings} />
          </Section>
          {editable && gaps.length > 0 && (
            <Section title="还需要填写">
              <ul className="missing">
                {gaps.map(gap => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </CaseFrame>
  );
}

function latestWords(meeting: Day, reading: ElectionCase['options']['noticeReading']): string {
  const how = reading === 'strict' ? '（中间满十五日）' : '（不计开始当日）';
  return `通知最迟在${showDay(latestNoticeDay(meeting, reading))}公示${how}。`;
}
