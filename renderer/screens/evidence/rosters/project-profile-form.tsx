import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import type { Project } from '#shared/communities/places';
import { blankProjectProfile } from '#shared/evidence/blank-profiles';
import { propertyTypeIds, propertyTypes, type ProjectProfile } from '#shared/evidence/project-profile';
import { saveProjectProfile } from '#shared/evidence/save-profile';
import type { StaffPageRow } from '#shared/evidence/staff-pages';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import { runEvidenceCommand } from '../run-evidence-command';
import { ProfileFields } from './profile-fields';
import { managerOptions } from './manager-options';
import { projectFields, readProfile, typedProfile } from './profile-view';

interface ProjectProfileFormProps {
  readonly id: string;
  readonly project: Project;
  readonly profile: ProjectProfile | null;
  /** Of the company that serves it. */
  readonly pages: readonly StaffPageRow[];
}

/** What the forms of a 示范项目 ask of a project, and who runs it (D3, QD-69). */
export function ProjectProfileForm({ id, project, profile, pages }: ProjectProfileFormProps) {
  const start = profile ?? blankProjectProfile;
  const [typed, setTyped] = useState(() => typedProfile(projectFields, start));
  const [chosen, setChosen] = useState({ propertyType: start.propertyType, managerId: start.managerId });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function save() {
    const read = readProfile(projectFields, typed);
    setFaults(read.faults);
    if (Object.keys(read.faults).length > 0) return;
    const input = { ...(read.values as unknown as ProjectProfile), ...chosen };
    const draft = saveProjectProfile({ id, place: project, profile, pages }, input, dayOf(new Date()));
    setRefusal(await runEvidenceCommand(draft, '项目资料已保存'));
  }
  useScreenCommand('save', () => void save());
  return (
    <Section
      title="项目资料"
      about="示范项目申报表要填的内容，登记一次，申报时自动带出。"
      action={
        <Button type="primary" onClick={() => void save()}>
          保存项目资料
        </Button>
      }
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form layout="vertical" component="div" className="profile-fields">
        <Form.Item label="业态（七项标准之一）" htmlFor="project-type">
          <Select
            id="project-type"
            value={chosen.propertyType}
            options={propertyTypeIds.map(value => ({ value, label: propertyTypes[value] }))}
            onChange={propertyType => setChosen({ ...chosen, propertyType })}
          />
        </Form.Item>
        <Form.Item
          label="项目经理"
          htmlFor="project-manager"
          {...(project.companyId === '' ? { help: '没有物业服务企业的项目不登记' } : {})}
        >
          <Select
            id="project-manager"
            showSearch={{ optionFilterProp: 'label' }}
            disabled={project.companyId === ''}
            value={chosen.managerId}
            options={managerOptions(pages, chosen.managerId)}
            onChange={managerId => setChosen({ ...chosen, managerId })}
          />
        </Form.Item>
        <ProfileFields
          fields={projectFields}
          typed={typed}
          faults={faults}
          onType={(key, text) => setTyped(before => ({ ...before, [key]: text }))}
        />
      </Form>
    </Section>
  );
}
