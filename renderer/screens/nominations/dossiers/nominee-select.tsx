import { Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { nomineeOf, type NominationCategory } from '#shared/nominations/category';
import type { StaffDigest } from '../../../store/queries/staff-digest';
import { subjectOptions } from '../../evidence/subject-options';

export interface Nominee {
  readonly id: string;
  readonly name: string;
  readonly companyId: string;
  readonly projectId: string;
  readonly streetId: string;
}

interface NomineeSelectProps {
  readonly category: NominationCategory;
  readonly value: Nominee | null;
  readonly places: PlaceFacts;
  readonly staff: readonly StaffDigest[];
  readonly onChange: (nominee: Nominee | null) => void;
}

/** Who is nominated: out of the registers, or by name for units and persons of a bureau. */
export function NomineeSelect({ category, value, places, staff, onChange }: NomineeSelectProps) {
  const kind = nomineeOf[category];
  const listed = category === 'star' ? 'staff' : kind === 'project' || kind === 'company' ? kind : null;
  const options = useMemo(
    () =>
      listed
        ? subjectOptions(listed, places, listed === 'staff' ? staff.filter(each => each.leftOn === '') : staff)
        : [],
    [listed, places, staff],
  );
  if (listed === null)
    return (
      <Form.Item label={kind === 'unit' ? '单位名称（全称）' : '姓名'} htmlFor="nominee" required>
        <Input
          id="nominee"
          maxLength={100}
          autoComplete="off"
          value={value?.name ?? ''}
          onChange={event => onChange({ id: '', name: event.target.value, companyId: '', projectId: '', streetId: '' })}
        />
      </Form.Item>
    );
  const label = { staff: '从业人员', project: '项目', company: '企业' }[listed];
  return (
    <Form.Item label={label} htmlFor="nominee" required>
      <Select
        id="nominee"
        aria-label={label}
        autoFocus
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={`按名称查找${label}`}
        notFoundContent={`没有这个${label}，请先在“行业监管”里登记`}
        value={value?.id ?? null}
        options={options}
        onChange={(id: string | null | undefined) => onChange(id ? nomineeFrom(id, listed, places, staff) : null)}
      />
    </Form.Item>
  );
}

function nomineeFrom(
  id: string,
  listed: 'staff' | 'project' | 'company',
  places: PlaceFacts,
  staff: readonly StaffDigest[],
): Nominee | null {
  if (listed === 'company') {
    const company = places.companies.find(each => each.id === id);
    return company ? { id, name: company.body.name, companyId: id, projectId: '', streetId: '' } : null;
  }
  const member = listed === 'staff' ? staff.find(each => each.id === id) : undefined;
  const projectId = listed === 'project' ? id : (member?.projectId ?? '');
  const project = places.projects.find(each => each.id === projectId);
  const community = places.communities.find(each => each.id === project?.body.communityId);
  const streetId = community?.body.streetId ?? '';
  if (listed === 'project')
    return project ? { id, name: project.body.name, companyId: project.body.companyId, projectId, streetId } : null;
  return member ? { id, name: member.name, companyId: member.companyId, projectId, streetId } : null;
}
