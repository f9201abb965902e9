import { useState } from 'react';
import { propertyTypes } from '#shared/evidence/project-profile';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { EmptyState } from '../../../components/empty-state';
import { Section } from '../../../components/section';
import { useRow } from '../../../store/use-rows';
import { EvidenceState } from '../evidence-state';
import { FactList } from '../fact-list';
import { AuditList } from './audit-list';
import { CertificateForm } from './certificate-form';
import type { StandardsData } from './use-standards';

/** One certificate with its audits, its state and its story. */
export function CertificateDetail({ data, id }: { readonly data: StandardsData; readonly id: string }) {
  const row = useRow('standardCertificates', id);
  const [correcting, setCorrecting] = useState(false);
  if (row === undefined) return null;
  if (row === null) return <EmptyState title="这张证书已经不在">可能刚刚在操作记录里撤销了登记。</EmptyState>;
  if (correcting) return <CertificateForm data={data} row={row} onDone={() => setCorrecting(false)} />;
  const { body } = row;
  const { companies, projects } = data.places;
  const nameOf = (rows: readonly { readonly id: string; readonly body: { readonly name: string } }[], key: string) =>
    rows.find(each => each.id === key)?.body.name ?? '';
  return (
    <>
      <Section title={`${propertyTypes[body.propertyType]}物业服务标准认证`}>
        <FactList
          facts={[
            ['企业', nameOf(companies, body.companyId)],
            ['范围', body.projectId === '' ? '企业整体' : nameOf(projects, body.projectId)],
            ['标准', body.standard],
            ['等级', body.level],
            ['认证机构', body.certifier],
            ['证书编号', body.number],
            ['颁发日期', body.issuedOn],
            ['有效期至', body.validUntil || '没有载明'],
            ['依据文件', body.document],
            ['备注', body.remark],
          ]}
        />
        <AttachmentList label="证书扫描件" value={body.attachments} />
      </Section>
      <AuditList row={{ table: 'standardCertificates', id, body }} />
      <EvidenceState row={{ table: 'standardCertificates', id, body }} onCorrect={() => setCorrecting(true)} />
    </>
  );
}
