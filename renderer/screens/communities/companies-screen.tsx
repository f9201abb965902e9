import { Button, Form, Input, Spin, Table } from 'antd';
import { useState } from 'react';
import { removePlace, saveCompany } from '#shared/communities/commands';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { Company } from '#shared/communities/places';
import { useScreenCommand } from '../../app/screen-commands';
import { EmptyState } from '../../components/empty-state';
import { MasterDetail } from '../../components/master-detail';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { useStaff } from '../evidence/use-staff';
import { ContactFields } from './contact-fields';
import { PlaceForm } from './place-form';
import { ProjectsTabs } from './projects-tabs';
import { usePlaces } from './use-places';
import './communities.css';

const NEW = 'new';

export function CompaniesScreen() {
  const facts = usePlaces();
  const [chosen, setChosen] = useState<string | null>(null);
  useScreenCommand('new', () => setChosen(NEW));
  return (
    <Page
      title="小区与业主"
      part="物业服务企业"
      state={facts && facts.companies.length > 0 ? `${facts.companies.length} 家企业` : undefined}
      action={
        <Button type="primary" onClick={() => setChosen(NEW)}>
          新建企业
        </Button>
      }
      fill
    >
      <div className="with-tabs">
        <ProjectsTabs />
        {!facts ? (
          <Spin />
        ) : (
          <MasterDetail
            label="物业服务企业"
            listWidth={440}
            list={<CompanyList facts={facts} onChoose={setChosen} />}
            detail={
              chosen === null ? (
                <EmptyState title={facts.companies.length === 0 ? '还没有登记物业服务企业' : '在左边选一家企业'}>
                  {facts.companies.length === 0
                    ? '点右上角“新建企业”。小区可以先不选企业，以后再补。'
                    : '选中后在这里查看和修改。'}
                </EmptyState>
              ) : (
                <CompanyDetail key={chosen} facts={facts} id={chosen === NEW ? null : chosen} onDone={setChosen} />
              )
            }
          />
        )}
      </div>
    </Page>
  );
}

function CompanyList({ facts, onChoose }: { facts: PlaceFacts; onChoose: (id: string) => void }) {
  return (
    <Table
      rowKey="id"
      size="small"
      pagination={false}
      dataSource={[...facts.companies].sort((a, b) => a.body.name.localeCompare(b.body.name, 'zh-CN'))}
      locale={{ emptyText: '还没有登记' }}
      onRow={({ id }) => ({ onClick: () => onChoose(id), className: 'clickable-row' })}
      columns={[
        {
          title: '企业',
          key: 'name',
          render: (_, { id, body }) => (
            <Button type="link" size="small" className="cell-link" onClick={() => onChoose(id)}>
              {body.name}
            </Button>
          ),
        },
        {
          title: '小区',
          key: 'projects',
          width: 72,
          align: 'right',
          className: 'tabular',
          render: (_, { id }) => facts.projects.filter(({ body }) => body.companyId === id).length,
        },
      ]}
    />
  );
}

const empty: Company = { name: '', creditCode: '', contact: '', phone: '' };

interface CompanyDetailProps {
  readonly facts: PlaceFacts;
  readonly id: string | null;
  readonly onDone: (id: string | null) => void;
}

function CompanyDetail({ facts, id, onDone }: CompanyDetailProps) {
  const [form] = Form.useForm<Company>();
  const company = facts.companies.find(row => row.id === id)?.body ?? empty;
  const staff = useStaff()?.filter(({ companyId }) => companyId === id).length;
  const serves = facts.projects.filter(({ body }) => body.companyId === id && id !== null);
  return (
    <Section
      title={id === null ? '新建企业' : company.name}
      about={serves.length > 0 ? `服务小区：${serves.map(({ body }) => body.name).join('、')}` : '还没有服务的小区。'}
    >
      <PlaceForm<Company>
        form={form}
        initial={company}
        what="物业服务企业"
        fresh={id === null}
        draft={body => saveCompany(facts, { id, body }, commandContext())}
        remove={
          id === null || staff === undefined
            ? null
            : () => removePlace(facts, 'companies', id, { units: 0, elections: 0, staff })
        }
        onDone={onDone}
      >
        <Form.Item name="name" label="企业名称（全称）">
          <Input autoFocus={id === null} maxLength={80} />
        </Form.Item>
        <Form.Item name="creditCode" label="统一社会信用代码" extra="18 位；暂时没有可以留空。">
          <Input className="tabular" maxLength={18} />
        </Form.Item>
        <ContactFields />
      </PlaceForm>
    </Section>
  );
}
