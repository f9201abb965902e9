import { Link } from '@tanstack/react-router';
import { Alert, Button, Form, Spin, Table, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { showArea, type Area } from '#shared/basics/area';
import { freezeRegister } from '#shared/elections/commands/freeze-register';
import { allows } from '#shared/elections/stages';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { useRow, useRows } from '../../../store/use-rows';
import { CaseFrame } from '../case-frame';
import { DayInput } from '../day-input';
import { freezePreview, headLines, type HeadLine } from '../freeze-view';
import { MissingNote } from '../missing-note';
import { PartButton } from '../part-button';
import { runCommand } from '../run-command';
import { group } from '../turnout-view';
import type { CaseData } from '../use-case';

/** The register to be frozen, or as it was frozen: N, S, who is merged and why, what must be decided first. */
export function RegisterPanel({ data }: { readonly data: CaseData }) {
  const { row, projectId } = data;
  const editable = allows(row.body.stage, 'freeze');
  const register = useRow('registers', projectId);
  const pages = useRows('registerPages', { projectId });
  const frozenPages = useRows('electionPages', { electionId: row.id });
  const [recordDate, setRecordDate] = useState(row.body.frozen?.recordDate ?? commandContext().now.slice(0, 10));
  const preview = useMemo(
    () =>
      editable && register && pages
        ? freezePreview(
            register.body,
            pages.map(page => page.body),
          )
        : null,
    [editable, register, pages],
  );
  const lines = useMemo(() => preview?.merged ?? headLines(data.register), [preview, data.register]);
  const { frozen } = row.body;
  const totals = preview ?? frozen;

  const freeze = () =>
    runCommand(
      freezeRegister(
        {
          row,
          register: register?.body ?? null,
          pages: (pages ?? []).map(page => page.body),
          frozenPages: frozenPages ?? [],
        },
        { recordDate },
        commandContext(),
      ),
      '业主清册已冻结',
    );

  if (register === undefined || pages === undefined) {
    return (
      <CaseFrame data={data} part="register">
        <Spin />
      </CaseFrame>
    );
  }
  if (totals === null) {
    return (
      <CaseFrame data={data} part="register">
        <Section title="业主清册">
          <EmptyState title="该小区还没有业主清册">先在“小区与业主”中导入业主清册，再回来按基准日冻结。</EmptyState>
        </Section>
      </CaseFrame>
    );
  }
  return (
    <CaseFrame
      data={data}
      part="register"
      {...(editable
        ? {
            action: (
              <Button type="primary" disabled={preview === null || preview.open > 0} onClick={() => void freeze()}>
                冻结业主清册
              </Button>
            ),
          }
        : {
            more: (
              <PartButton electionId={row.id} to="documents" form="F-09">
                公示表
              </PartButton>
            ),
          })}
    >
      {preview && preview.open > 0 && (
        <Alert
          className="panel-note"
          type="warning"
          showIcon
          title={`还有 ${preview.open} 项同名或交叉共有没有决定`}
          description="程序不能自行认定是否为同一业主。请在业主清册的“待认定”中逐项决定并写明依据，再回来冻结。"
          action={
            <Link to={`/projects/${data.projectId}/register`}>
              <Button>打开业主清册</Button>
            </Link>
          }
        />
      )}
      {editable && frozen && preview && <MissingNote data={data} />}
      <Section
        title={editable ? '将要冻结的清册' : '冻结清册'}
        about={
          editable
            ? '人数和面积以基准日的清册为准，冻结后清册再有变动不影响本次选举。'
            : `基准日 ${frozen?.recordDate ?? ''}`
        }
      >
        <div className="figures">
          <Figure label="业主人数 N" value={group(totals.heads)} unit="人" />
          <Figure label="专有部分总面积 S" value={showArea(totals.area as Area)} unit="㎡" />
          <Figure label="专有部分" value={group(totals.units)} unit="套" />
          <Figure
            label="未售和未交付"
            value={group(totals.developerUnits)}
            unit="套"
            note={`${showArea(totals.developerArea as Area)} ㎡，合并为建设单位一人`}
          />
        </div>
        {editable && (
          <Form layout="vertical" component="div" className="narrow-form">
            <Form.Item label="基准日" htmlFor="freeze-date" required>
              <DayInput id="freeze-date" value={recordDate} onChange={setRecordDate} />
            </Form.Item>
          </Form>
        )}
      </Section>
      <Section title={`多套合并为一人的业主 ${lines.length} 人`} flush>
        <Table<HeadLine>
          rowKey="key"
          size="small"
          dataSource={[...lines]}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: '没有合并的业主，每套一人' }}
          columns={[
            { title: '编号', dataIndex: 'head', width: 96, className: 'tabular' },
            { title: '套数', dataIndex: 'count', width: 72, align: 'right' },
            { title: '面积（㎡）', dataIndex: 'area', width: 130, align: 'right', className: 'tabular' },
            { title: '房号', dataIndex: 'units' },
            { title: '合并依据', width: 160, render: (_, line) => <Tag>{line.reason}</Tag> },
          ]}
        />
      </Section>
    </CaseFrame>
  );
}
