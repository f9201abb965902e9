import { Button, Form, Input, Select, Space } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { propertyTypeIds, propertyTypes } from '#shared/evidence/project-profile';
import {
  blankCertificate,
  certificateInput,
  correctCertificate,
  enterCertificate,
  type CertificateInput,
} from '#shared/evidence/save-certificate';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import type { Row } from '../../../store/use-rows';
import { DayInput } from '../../elections/day-input';
import { HeadFields } from '../head-fields';
import { runEvidenceCommand } from '../run-evidence-command';
import type { StandardsData } from './use-standards';

interface CertificateFormProps {
  readonly data: StandardsData;
  /** The one to put right; null: a new one. */
  readonly row: Row<'standardCertificates'> | null;
  readonly onDone: (id: string | undefined) => void;
}

/** A certificate as it was issued: whose, for which standard and property type, from when until when. */
export function CertificateForm({ data, row, onDone }: CertificateFormProps) {
  const [input, setInput] = useState<CertificateInput>(row ? certificateInput(row.body) : blankCertificate);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const set = (more: Partial<CertificateInput>) => setInput(now => ({ ...now, ...more }));
  const { companies, projects } = data.places;
  const facts = { companies, projects, certificates: data.certificates };
  async function save() {
    const answer = row
      ? correctCertificate(
          facts,
          { table: 'standardCertificates', id: row.id, body: row.body },
          input,
          reason,
          commandContext(),
        )
      : enterCertificate(facts, input, commandContext());
    const wrong = await runEvidenceCommand(answer, row ? '更正已保存' : '证书已登记');
    setRefusal(wrong);
    if (!wrong) onDone(row?.id ?? (answer.ok ? answer.value.changes[0]?.id : undefined));
  }
  useScreenCommand('save', () => void save());
  const text = (field: 'standard' | 'level' | 'certifier' | 'number', label: string, most: number, hint = '') => (
    <Form.Item label={label} htmlFor={`certificate-${field}`}>
      <Input
        id={`certificate-${field}`}
        maxLength={most}
        placeholder={hint}
        value={input[field]}
        onChange={event => set({ [field]: event.target.value })}
      />
    </Form.Item>
  );
  return (
    <Section
      title={row ? '更正证书' : '登记标准认证证书'}
      action={
        <Space>
          <Button onClick={() => onDone(row?.id)}>取消</Button>
          <Button type="primary" onClick={() => void save()}>
            {row ? '保存更正' : '登记'}
          </Button>
        </Space>
      }
    >
      <Form
        layout="vertical"
        component="div"
        requiredMark={false}
        onKeyDown={event => {
          if (event.key === 'Enter' && event.ctrlKey) void save();
        }}
      >
        {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
        <div className="certificate-fields">
          <Form.Item label="获证企业" htmlFor="certificate-company">
            <Select
              id="certificate-company"
              aria-label="获证企业"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="按名称查找"
              value={input.companyId || null}
              options={companies.map(({ id, body }) => ({ value: id, label: body.name }))}
              onChange={companyId => set({ companyId, projectId: '' })}
            />
          </Form.Item>
          <Form.Item label="适用范围" htmlFor="certificate-project">
            <Select
              id="certificate-project"
              aria-label="适用范围"
              showSearch={{ optionFilterProp: 'label' }}
              value={input.projectId}
              options={[
                { value: '', label: '企业整体' },
                ...projects
                  .filter(({ id, body }) => body.companyId === input.companyId || id === input.projectId)
                  .map(({ id, body }) => ({ value: id, label: body.name })),
              ]}
              onChange={projectId => set({ projectId })}
            />
          </Form.Item>
          <Form.Item label="业态" htmlFor="certificate-type">
            <Select
              id="certificate-type"
              aria-label="业态"
              value={input.propertyType}
              options={propertyTypeIds.map(value => ({ value, label: propertyTypes[value] }))}
              onChange={propertyType => set({ propertyType })}
            />
          </Form.Item>
          {text('standard', '标准名称和编号', 200, '青岛市住宅物业服务标准')}
          {text('level', '等级（没有的不填）', 30)}
          {text('certifier', '认证机构', 100)}
          {text('number', '证书编号', 60)}
          <Form.Item label="颁发日期" htmlFor="certificate-issued">
            <DayInput id="certificate-issued" value={input.issuedOn} onChange={issuedOn => set({ issuedOn })} />
          </Form.Item>
        </div>
        <HeadFields
          value={input.head}
          onChange={more => setInput(now => ({ ...now, head: { ...now.head, ...more } }))}
          labels={{ period: null, validUntil: '有效期至（证书没有载明的不填）', attachments: '证书扫描件' }}
          example="例如：《关于公布标准认证结果的通知》"
        />
        {row && (
          <Form.Item label="更正的原因" htmlFor="certificate-reason" className="correct-reason">
            <Input
              id="certificate-reason"
              maxLength={200}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </Form.Item>
        )}
      </Form>
    </Section>
  );
}
