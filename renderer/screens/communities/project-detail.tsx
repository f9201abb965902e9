import { Form, Input, Select } from 'antd';
import { removePlace, saveProject } from '#shared/communities/commands';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { useRow, useRows } from '../../store/use-rows';
import { PlaceForm } from './place-form';
import { emptyProject, fieldsOfProject, projectOfFields, type ProjectFields } from './project-fields';
import { ProjectSummary } from './project-summary';

interface ProjectDetailProps {
  readonly facts: PlaceFacts;
  readonly id: string | null;
  readonly communityId: string;
  readonly onDone: (id: string | null) => void;
}

export function ProjectDetail({ facts, id, communityId, onDone }: ProjectDetailProps) {
  const [form] = Form.useForm<ProjectFields>();
  const register = useRow('registers', id);
  const elections = useRows('elections', { projectId: id ?? '' });
  const before = facts.projects.find(row => row.id === id)?.body ?? emptyProject(communityId);
  return (
    <>
      {id !== null && <ProjectSummary id={id} register={register} elections={elections} />}
      <Section
        title={id === null ? '新建小区' : '小区情况'}
        about="一个物业管理区域登记为一个小区；名称、四至和开发建设单位会写进公告与备案申请书。"
      >
        <PlaceForm<ProjectFields>
          form={form}
          initial={fieldsOfProject(before)}
          what="小区"
          fresh={id === null}
          draft={fields => {
            const project = projectOfFields(fields, before);
            return project.ok ? saveProject(facts, { id, body: project.value }, commandContext()) : project;
          }}
          remove={
            id === null
              ? null
              : () =>
                  removePlace(facts, 'projects', id, {
                    units: register?.body.units ?? 0,
                    elections: elections?.length ?? 0,
                  })
          }
          onDone={onDone}
        >
          <div className="field-pair">
            <Form.Item name="name" label="小区名称">
              <Input autoFocus={id === null} maxLength={60} />
            </Form.Item>
            <Form.Item name="communityId" label="所属社区">
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={facts.communities.map(({ id: value, body }) => ({ value, label: body.name }))}
              />
            </Form.Item>
          </div>
          <div className="field-pair">
            <Form.Item name="address" label="地址">
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="boundaries" label="四至">
              <Input maxLength={200} placeholder="东至…，西至…，南至…，北至…" />
            </Form.Item>
          </div>
          <div className="field-pair">
            <Form.Item name="companyId" label="物业服务企业">
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={[
                  { value: '', label: '暂无' },
                  ...facts.companies.map(({ id: value, body }) => ({ value, label: body.name })),
                ]}
              />
            </Form.Item>
            <Form.Item name="developer" label="建设单位">
              <Input maxLength={80} />
            </Form.Item>
          </div>
          <div className="field-pair">
            <Form.Item name="floorArea" label="总建筑面积（㎡）">
              <Input className="tabular" inputMode="decimal" maxLength={14} placeholder="最多两位小数" />
            </Form.Item>
            <Form.Item name="deliveredOn" label="首次交付日期">
              <Input className="tabular" maxLength={10} placeholder="2016-06-30" />
            </Form.Item>
          </div>
          <Form.Item name="buildings" label="楼栋" extra="每行一栋，也可以用顿号分开；名称与业主清册里的楼栋一致。">
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
          </Form.Item>
          <Form.Item name="remark" label="备注">
            <Input maxLength={300} />
          </Form.Item>
        </PlaceForm>
      </Section>
    </>
  );
}
