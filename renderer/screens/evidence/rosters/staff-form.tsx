import { Button, Checkbox, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { blankStaffMember } from '#shared/evidence/blank-profiles';
import { saveStaffMember, type StaffFacts } from '#shared/evidence/save-staff';
import { sexOfNumber } from '#shared/evidence/sex-of-number';
import type { StaffMember } from '#shared/evidence/staff';
import { failsChecksum, normaliseNumber } from '#shared/register/rows/certificate-number';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runEvidenceCommand } from '../run-evidence-command';
import { CertificateRows } from './certificate-rows';
import { projectOptions } from './project-options';

interface StaffFormProps {
  readonly facts: StaffFacts;
  readonly companyId: string;
  /** Null registers a new one. */
  readonly member: StaffMember | null;
  /** With his id once saved, null when given up. */
  readonly onDone: (id: string | null) => void;
}

type Body = Omit<StaffMember, 'id'>;

/**
 * A member of a company's staff. Number and phone that are registered already are not shown: they are typed anew where they
 * were wrong, and stay where the field is left empty.
 */
export function StaffForm({ facts, companyId, member, onDone }: StaffFormProps) {
  const start: Body = member ? { ...blankStaffMember, ...withoutId(member) } : blankStaffMember;
  const [body, setBody] = useState<Body>({ ...start, certificateNumber: '', phone: '' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const put = (more: Partial<Body>) => setBody({ ...body, ...more });
  async function save() {
    const kept = {
      ...body,
      certificateNumber: body.certificateNumber.trim() === '' ? start.certificateNumber : body.certificateNumber,
      phone: body.phone.trim() === '' ? start.phone : body.phone,
    };
    const answer = saveStaffMember(facts, { companyId, id: member?.id ?? null, body: kept }, commandContext());
    const wrong = await runEvidenceCommand(answer, member ? '人员已保存' : '人员已登记');
    setRefusal(wrong);
    if (wrong || !answer.ok) return;
    const page = answer.value.changes[0]?.body as { readonly staff: readonly StaffMember[] } | undefined;
    onDone(member?.id ?? page?.staff[page.staff.length - 1]?.id ?? null);
  }
  useScreenCommand('save', () => void save());
  const number = normaliseNumber(body.certificateNumber);
  const doubtful = number !== '' && failsChecksum(number, /^\d{17}[\dX]$/.test(number) ? '居民身份证' : '');
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void save()} className="staff-form">
      <div className="person-head">
        <h2>{member ? `修改：${member.name}` : '登记人员'}</h2>
        <Space>
          <Button onClick={() => onDone(null)}>取消</Button>
          <Button type="primary" htmlType="submit">
            {member ? '保存修改' : '登记'}
          </Button>
        </Space>
      </div>
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <div className="staff-fields">
        <Form.Item label="姓名" htmlFor="staff-name">
          <Input
            id="staff-name"
            autoFocus
            maxLength={50}
            value={body.name}
            onChange={event => put({ name: event.target.value })}
          />
        </Form.Item>
        <Form.Item
          label="证件号码"
          htmlFor="staff-number"
          {...(doubtful ? { validateStatus: 'warning' as const, help: '校验不通过，请对照证件核对' } : {})}
        >
          <Input
            id="staff-number"
            className="tabular"
            maxLength={40}
            placeholder={start.certificateNumber === '' ? '' : '已登记，重填才会更换'}
            value={body.certificateNumber}
            onChange={event =>
              put({
                certificateNumber: event.target.value,
                sex: sexOfNumber(normaliseNumber(event.target.value)) || body.sex,
              })
            }
          />
        </Form.Item>
        <Form.Item label="联系电话" htmlFor="staff-phone">
          <Input
            id="staff-phone"
            className="tabular"
            maxLength={40}
            placeholder={start.phone === '' ? '' : '已登记，重填才会更换'}
            value={body.phone}
            onChange={event => put({ phone: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="性别" htmlFor="staff-sex">
          <Select
            id="staff-sex"
            value={body.sex}
            options={[
              { value: '', label: '未登记' },
              { value: 'male', label: '男' },
              { value: 'female', label: '女' },
            ]}
            onChange={sex => put({ sex })}
          />
        </Form.Item>
        <Form.Item label="岗位" htmlFor="staff-post">
          <Input
            id="staff-post"
            maxLength={50}
            placeholder="例如：秩序维护员"
            value={body.post}
            onChange={event => put({ post: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="项目" htmlFor="staff-project">
          <Select
            id="staff-project"
            showSearch={{ optionFilterProp: 'label' }}
            value={body.projectId}
            options={projectOptions(facts, companyId)}
            onChange={projectId => put({ projectId })}
          />
        </Form.Item>
        <Form.Item label="从业时间" htmlFor="staff-since">
          <DayInput id="staff-since" value={body.inServiceSince} onChange={day => put({ inServiceSince: day })} />
        </Form.Item>
        <Form.Item label="入职日期" htmlFor="staff-hired">
          <DayInput id="staff-hired" value={body.hiredOn} onChange={hiredOn => put({ hiredOn })} />
        </Form.Item>
        <Form.Item label="政治面貌" htmlFor="staff-politics">
          <Input
            id="staff-politics"
            maxLength={20}
            value={body.politicalStatus}
            onChange={event => put({ politicalStatus: event.target.value })}
          />
        </Form.Item>
        <Form.Item label="学历" htmlFor="staff-education">
          <Input
            id="staff-education"
            maxLength={20}
            value={body.education}
            onChange={event => put({ education: event.target.value })}
          />
        </Form.Item>
      </div>
      <Checkbox checked={body.isManager} onChange={event => put({ isManager: event.target.checked })}>
        是项目经理（青岛市条例第69条要求建立信用档案的）
      </Checkbox>
      <CertificateRows value={body.qualifications} onChange={qualifications => put({ qualifications })} />
    </Form>
  );
}

function withoutId(member: StaffMember): Body {
  return Object.fromEntries(Object.entries(member).filter(([key]) => key !== 'id')) as Body;
}
