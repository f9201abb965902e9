import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { moveStaffMember, staffMemberLeaves, type StaffFacts } from '#shared/evidence/save-staff';
import type { StaffMember } from '#shared/evidence/staff';
import { RefusalNotice } from '../../../app/refusal-notice';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runEvidenceCommand } from '../run-evidence-command';
import { projectOptions } from './project-options';

export type StaffActName = 'leave' | 'move';

interface StaffActProps {
  readonly name: StaffActName;
  readonly facts: StaffFacts;
  readonly companyId: string;
  readonly member: StaffMember;
  /** `moved`: he is with another company now. */
  readonly onDone: (moved: boolean) => void;
}

/** Leaving, or moving to another project or company, asked for in the page. */
export function StaffAct({ name, facts, companyId, member, onDone }: StaffActProps) {
  const [on, setOn] = useState<string>(dayOf(new Date()));
  const [to, setTo] = useState({ companyId, projectId: member.projectId });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const elsewhere = to.companyId !== companyId;
  async function run() {
    const answer =
      name === 'leave'
        ? staffMemberLeaves(facts, { id: member.id, on }, commandContext())
        : moveStaffMember(facts, { id: member.id, ...to, on }, commandContext());
    const wrong = await runEvidenceCommand(answer, name === 'leave' ? '离职已登记' : '调动已登记');
    setRefusal(wrong);
    if (!wrong) onDone(elsewhere);
  }
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void run()} className="evidence-act">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <p className="muted">
        {name === 'leave'
          ? '离职的仍可查看；是项目经理的，所负责的项目改为没有项目经理。'
          : '编号、证书和经过都跟着走；调到别的企业的，原来负责的项目改为没有项目经理。'}
      </p>
      {name === 'move' && (
        <>
          <Form.Item label="企业" htmlFor="move-company">
            <Select
              id="move-company"
              showSearch={{ optionFilterProp: 'label' }}
              value={to.companyId}
              options={facts.companies.map(({ id, body }) => ({ value: id, label: body.name }))}
              onChange={chosen => setTo({ companyId: chosen, projectId: '' })}
            />
          </Form.Item>
          <Form.Item label="项目" htmlFor="move-project">
            <Select
              id="move-project"
              showSearch={{ optionFilterProp: 'label' }}
              value={to.projectId}
              options={projectOptions(facts, to.companyId)}
              onChange={projectId => setTo({ ...to, projectId })}
            />
          </Form.Item>
        </>
      )}
      {(name === 'leave' || elsewhere) && (
        <Form.Item label={name === 'leave' ? '离职日期' : '调入日期'} htmlFor="act-on">
          <DayInput id="act-on" value={on} onChange={setOn} />
        </Form.Item>
      )}
      <div className="evidence-buttons">
        <Button type="primary" htmlType="submit">
          {name === 'leave' ? '登记离职' : '登记调动'}
        </Button>
        <Button onClick={() => onDone(false)}>取消</Button>
      </div>
    </Form>
  );
}
