import { Link } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import type { Company } from '#shared/communities/places';
import { blankCompanyProfile } from '#shared/evidence/blank-profiles';
import type { CompanyProfile } from '#shared/evidence/company-profile';
import { saveCompanyProfile } from '#shared/evidence/save-profile';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import { runEvidenceCommand } from '../run-evidence-command';
import { ProfileFields } from './profile-fields';
import { companyFields, readProfile, typedProfile } from './profile-view';

interface CompanyProfileFormProps {
  readonly id: string;
  readonly company: Company;
  readonly profile: CompanyProfile | null;
}

/** What the forms of a 标兵企业 ask of a company (D3). */
export function CompanyProfileForm({ id, company, profile }: CompanyProfileFormProps) {
  const [typed, setTyped] = useState(() => typedProfile(companyFields, profile ?? blankCompanyProfile));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function save() {
    const read = readProfile(companyFields, typed);
    setFaults(read.faults);
    if (Object.keys(read.faults).length > 0) return;
    const input = read.values as unknown as CompanyProfile;
    const draft = saveCompanyProfile({ id, place: company, profile }, input, dayOf(new Date()));
    setRefusal(await runEvidenceCommand(draft, '企业资料已保存'));
  }
  useScreenCommand('save', () => void save());
  return (
    <Section
      title="企业资料"
      about="标兵企业申报表要填的内容，登记一次，申报时自动带出。"
      action={
        <Button type="primary" onClick={() => void save()}>
          保存企业资料
        </Button>
      }
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form layout="vertical" component="div" className="profile-fields">
        <ProfileFields
          fields={companyFields}
          typed={typed}
          faults={faults}
          onType={(key, text) => setTyped(before => ({ ...before, [key]: text }))}
        />
      </Form>
      <p className="muted roster-note">
        企业名称、统一社会信用代码（{company.creditCode || '未登记'}）和联系人在
        <Link to="/projects/companies">小区与业主 → 物业服务企业</Link>里修改。
      </p>
    </Section>
  );
}
