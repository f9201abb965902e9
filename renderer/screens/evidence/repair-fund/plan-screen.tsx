import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Form, Input, Select, Spin } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { RepairUseRow } from '#shared/evidence/repair-use';
import { beginRepairUse, correctPlan, type PlanInput } from '#shared/evidence/repair/save-plan';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { useRow, useRows, type Row } from '../../../store/use-rows';
import { runEvidenceCommand } from '../run-evidence-command';
import { PlanFields } from './plan-fields';
import { blankPlan, planOf } from './plan-form-view';
import '../rooms.css';

/** A new plan. */
export function NewPlanScreen() {
  const projects = useRows('projects');
  if (!projects) {
    return (
      <Page title="登记使用方案">
        <Spin />
      </Page>
    );
  }
  return <PlanForm projects={projects} row={null} />;
}

/** A plan put right. */
export function CorrectPlanScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const row = useRow('repairUses', id);
  const projects = useRows('projects');
  if (row && projects) return <PlanForm key={id} projects={projects} row={row} />;
  return (
    <Page title="更正方案">
      {row === null ? (
        <EmptyState title="没有这项使用" action={<Link to="/evidence/repair-fund">回到维修资金</Link>}>
          请从维修资金的列表重新打开。
        </EmptyState>
      ) : (
        <Spin />
      )}
    </Page>
  );
}

interface PlanFormProps {
  readonly projects: readonly Row<'projects'>[];
  /** The use to put right; null for a new one. */
  readonly row: RepairUseRow | null;
}

function PlanForm({ projects, row }: PlanFormProps) {
  const navigate = useNavigate();
  const { project: asked } = useSearch({ strict: false }) as { project?: unknown };
  const [projectId, setProject] = useState(row?.body.projectId ?? (typeof asked === 'string' ? asked : ''));
  const [input, setInput] = useState<PlanInput>(() => (row ? planOf(row.body) : blankPlan));
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const project = projects.find(({ id }) => id === projectId);
  const back = row ? `/evidence/repair-fund/${row.id}` : '/evidence/repair-fund';

  async function save() {
    if (busy || !project) return;
    setBusy(true);
    const { name, companyId } = project.body;
    const context = commandContext();
    const answer = row
      ? correctPlan(row, input, reason, context)
      : beginRepairUse({ projectId, projectName: name, companyId }, input, context);
    const wrong = await runEvidenceCommand(answer, row ? '更正已保存' : '方案已登记');
    setBusy(false);
    setRefusal(wrong);
    const id = row?.id ?? (answer.ok ? answer.value.changes[0]?.id : undefined);
    if (!wrong && id) void navigate({ to: `/evidence/repair-fund/${id}` });
  }
  useScreenCommand('save', () => void save());
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '维修资金', to: '/evidence/repair-fund' },
      ]}
      title={row ? '更正方案' : '登记使用方案'}
      more={<Button onClick={() => void navigate({ to: back })}>返回</Button>}
      action={
        <Button type="primary" loading={busy} disabled={!project} onClick={() => void save()}>
          {row ? '保存更正' : '登记方案'}
        </Button>
      }
    >
      {refusal && (
        <div className="room-refusal">
          <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
        </div>
      )}
      <Form layout="vertical" requiredMark={false} component="div">
        {row ? (
          <Section title="为什么更正">
            <Input
              aria-label="更正的原因"
              maxLength={200}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </Section>
        ) : (
          <Section title="哪个小区">
            <Select
              aria-label="小区"
              className="plan-project"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="输入名称选择小区"
              value={projectId === '' ? null : projectId}
              options={projects.map(({ id, body }) => ({ value: id, label: body.name }))}
              onChange={setProject}
            />
          </Section>
        )}
        <PlanFields value={input} onChange={more => setInput({ ...input, ...more })} />
      </Form>
    </Page>
  );
}
