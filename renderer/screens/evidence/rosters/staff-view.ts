import type { Day } from '#shared/basics/dates';
import type { StaffMember } from '#shared/evidence/staff';
import type { GridColumn } from '../../../grid/grid-column';
import { certificateState, inService } from './companies-view';

export type StaffFilter = 'serving' | 'managers' | 'certificates' | 'left' | 'all';

export const staffFilters: readonly { readonly value: StaffFilter; readonly label: string }[] = [
  { value: 'serving', label: '在职' },
  { value: 'managers', label: '项目经理' },
  { value: 'certificates', label: '证书过期或将到期' },
  { value: 'left', label: '已离职' },
  { value: 'all', label: '全部' },
];

export interface StaffLine {
  readonly id: string;
  readonly member: StaffMember;
  readonly project: string;
  readonly state: string;
  readonly tone: 'warn' | 'bad' | undefined;
}

/** The day on which the first of his certificates runs out; empty when none does. */
export function firstExpiry({ qualifications }: Pick<StaffMember, 'qualifications'>): string {
  return qualifications
    .map(({ validUntil }) => validUntil)
    .filter(day => day !== '')
    .reduce((first, day) => (first === '' || day < first ? day : first), '');
}

export function staffLine(member: StaffMember, projectNames: ReadonlyMap<string, string>, today: Day): StaffLine {
  const qualifiedUntil = firstExpiry(member);
  const certificate = inService(member, today) ? certificateState({ qualifiedUntil }, today) : '';
  const states = {
    expired: `证书 ${qualifiedUntil} 过期`,
    expiring: `证书 ${qualifiedUntil} 到期`,
    '': member.leftOn === '' ? '在职' : `${member.leftOn} 离职`,
  };
  return {
    ...{
      id: member.id,
      member,
      project: member.projectId === '' ? '企业本部' : (projectNames.get(member.projectId) ?? ''),
    },
    ...{
      state: states[certificate],
      tone: certificate === '' ? undefined : certificate === 'expired' ? 'bad' : 'warn',
    },
  };
}

export function keptBy(filter: StaffFilter, { member }: StaffLine, today: Day): boolean {
  const serving = inService(member, today);
  if (filter === 'all') return true;
  if (filter === 'left') return !serving;
  if (!serving || filter === 'serving') return serving;
  return filter === 'managers'
    ? member.isManager
    : certificateState({ qualifiedUntil: firstExpiry(member) }, today) !== '';
}

export const staffColumns: readonly GridColumn<StaffLine>[] = [
  { key: 'name', title: '姓名', width: 92, text: ({ member }) => member.name },
  { key: 'post', title: '岗位', width: 120, text: ({ member }) => member.post || '—' },
  { key: 'project', title: '项目', width: 130, flex: 1, text: ({ project }) => project },
  { key: 'since', title: '从业时间', width: 104, text: ({ member }) => member.inServiceSince || '—' },
  { key: 'state', title: '状态', width: 176, text: ({ state }) => state, tone: ({ tone }) => tone },
];
