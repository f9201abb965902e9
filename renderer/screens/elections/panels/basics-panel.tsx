import { Button, Descriptions, Form, Input } from 'antd';
import { useState } from 'react';
import { editCase } from '#shared/elections/commands/edit-case';
import { jurisdictionTitles } from '#shared/elections/case-words';
import { regimeOf } from '#shared/elections/regime';
import { allows } from '#shared/elections/stages';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CaseFrame } from '../case-frame';
import { DayInput } from '../day-input';
import { OptionsForm } from '../options-form';
import { runCommand } from '../run-command';
import type { CaseData } from '../use-case';

/** What the case says of itself, and the contested switches as set; changeable until the notice is out. */
export function BasicsPanel({ data }: { readonly data: CaseData }) {
  const { row } = data;
  const { title, organiser, voteDate, options } = row.body;
  const [draft, setDraft] = useState({ title, organiser, voteDate, options });
  const editable = allows(row.body.stage, 'edit-options');
  const set = (patch: Partial<typeof draft>) => setDraft(before => ({ ...before, ...patch }));
  const changed = JSON.stringify(draft) !== JSON.stringify({ title, organiser, voteDate, options });
  const save = () => runCommand(editCase(row, draft, commandContext()), '已保存');
  const person = (key: keyof typeof organiser, label: string) => (
    <Form.Item label={label} htmlFor={`basics-${key}`}>
      <Input
        id={`basics-${key}`}
        disabled={!editable}
        value={draft.organiser[key]}
        onChange={event => set({ organiser: { ...draft.organiser, [key]: event.target.value } })}
      />
    </Form.Item>
  );
  return (
    <CaseFrame
      data={data}
      part="basics"
      {...(editable
        ? {
            action: (
              <Button type="primary" disabled={!changed} onClick={() => void save()}>
                保存
              </Button>
            ),
          }
        : {})}
    >
      {!editable && <p className="panel-note">会议通知已发出，通知和选票上印有这些设定；如需修改，请先退回。</p>}
      <Section title="案件">
        <Form layout="vertical" component="div">
          <Form.Item label="案件名称" htmlFor="basics-title">
            <Input
              id="basics-title"
              disabled={!editable}
              maxLength={100}
              value={draft.title}
              onChange={event => set({ title: event.target.value })}
            />
          </Form.Item>
          <div className="form-row">
            <Form.Item label="表决日期" htmlFor="basics-date">
              <DayInput
                id="basics-date"
                disabled={!editable}
                value={draft.voteDate}
                onChange={day => set({ voteDate: day })}
              />
            </Form.Item>
            {person('street', '街道（镇）')}
            {person('leader', '负责人')}
          </div>
          {person('group', row.body.kind === 'first' ? '筹备组' : '换届小组')}
          <div className="form-row">
            {person('counters', '唱票、计票人')}
            {person('supervisors', '监票人')}
          </div>
        </Form>
        <Descriptions size="small" column={3}>
          <Descriptions.Item label="适用地区">{jurisdictionTitles[row.body.jurisdiction]}</Descriptions.Item>
          <Descriptions.Item label="届次">第 {row.body.term} 届</Descriptions.Item>
          <Descriptions.Item label="任期">{row.body.termYears} 年</Descriptions.Item>
        </Descriptions>
        <p className="regime">按表决日期适用：{regimeOf({ ...row.body, voteDate: draft.voteDate }).words}</p>
      </Section>
      <Section title="争议事项的设定" about="随结果一并印出。">
        <OptionsForm value={draft.options} {...(editable ? { onChange: next => set({ options: next }) } : {})} />
      </Section>
    </CaseFrame>
  );
}
