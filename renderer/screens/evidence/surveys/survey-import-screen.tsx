import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Radio, Spin } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import type { ImportPlan } from '#shared/evidence/import/import-row';
import { surveyFormulas, type SurveyFormula } from '#shared/evidence/survey';
import { scoreWords } from '#shared/evidence/survey-score';
import { importSurveys, planSurveys, type AcceptedSurvey } from '#shared/evidence/surveys/import-surveys';
import { RefusalNotice } from '../../../app/refusal-notice';
import { DropZone } from '../../../components/drop-zone';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { useRows } from '../../../store/use-rows';
import { DayInput } from '../../elections/day-input';
import { firstUnderstood, readTableFile } from '../read-table-file';
import { RejectedTable } from '../rejected-table';
import { runEvidenceCommand } from '../run-evidence-command';
import '../rooms.css';

/** A district's table of surveys, looked at before it is taken. */
export function SurveyImportScreen() {
  const navigate = useNavigate();
  const today = dayOf(new Date());
  const projects = useRows('projects');
  const rows = useRows('surveys');
  const [sheets, setSheets] = useState<{ readonly name: string; readonly cells: string[][][] } | null>(null);
  const [on, setOn] = useState<string>(today);
  const [organiser, setOrganiser] = useState('');
  const [formula, setFormula] = useState<SurveyFormula>('share');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const facts = projects && rows ? { projects, rows } : null;
  const common = { on, organiser, formula };
  const plan =
    sheets && facts ? firstUnderstood(sheets.cells, cells => planSurveys(cells, common, facts, today)) : null;
  const taken = plan?.ok ? plan.value : null;
  const wrong = refusal ?? (plan && !plan.ok ? { ...plan.refusal, at: sheets?.name ?? '' } : null);

  async function read(file: File) {
    const answer = await readTableFile(file);
    setRefusal(answer.ok ? null : answer.refusal);
    setSheets(answer.ok ? { name: file.name, cells: answer.value } : null);
  }
  async function run(accepted: ImportPlan<AcceptedSurvey>) {
    if (!facts || !sheets) return;
    setBusy(true);
    const failed = await runEvidenceCommand(
      importSurveys(accepted, { document: sheets.name, formula }, facts, commandContext()),
      `已导入 ${accepted.accepted.length} 个小区的测评`,
    );
    setBusy(false);
    setRefusal(failed);
    if (!failed) void navigate({ to: '/evidence/surveys' });
  }
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '满意度', to: '/evidence/surveys' },
      ]}
      title="导入测评表"
      action={
        taken && (
          <Button type="primary" loading={busy} disabled={taken.accepted.length === 0} onClick={() => void run(taken)}>
            导入 {taken.accepted.length} 个小区
          </Button>
        )
      }
    >
      {wrong && <RefusalNotice refusal={wrong} onClose={() => setRefusal(null)} />}
      <Section
        title="表里没有写的，按这里的"
        about="表里有“测评日期”“组织单位”列的，以表里的为准；公式由这里选定，导入的每个结果都写明。"
      >
        <Form layout="vertical" requiredMark={false} component="div">
          <div className="room-fields">
            <Form.Item label="测评日期" htmlFor="import-on">
              <DayInput id="import-on" value={on} onChange={setOn} />
            </Form.Item>
            <Form.Item label="组织单位" htmlFor="import-organiser">
              <Input
                id="import-organiser"
                maxLength={100}
                value={organiser}
                onChange={event => setOrganiser(event.target.value)}
              />
            </Form.Item>
            <Form.Item label="公式" className="room-wide">
              <Radio.Group
                value={formula}
                options={(Object.keys(surveyFormulas) as SurveyFormula[]).map(value => ({
                  value,
                  label: value === 'weighted' ? `${surveyFormulas[value]}（100、80、60、0）` : surveyFormulas[value],
                }))}
                onChange={event => setFormula(event.target.value as SurveyFormula)}
              />
            </Form.Item>
          </div>
        </Form>
      </Section>
      {facts ? (
        <DropZone
          small={sheets !== null}
          words={sheets ? '换一个文件' : '把测评汇总表拖到这里'}
          note={
            sheets
              ? ''
              : '.xlsx 或 .csv。每个小区一行，要有“小区名称”“有效”“满意”，最好还有“基本满意”“一般”“不满意”“样本”“户数”；有“满意率”的会与计算结果核对。'
          }
          accept=".xlsx,.csv,.txt"
          onFile={file => void read(file)}
        />
      ) : (
        <Spin />
      )}
      {taken && (
        <>
          <Section
            title={`${sheets?.name ?? ''}：读到 ${taken.read} 行，可以导入 ${taken.accepted.length} 行，不能导入 ${taken.rejected.length} 行`}
            about={taken.unknown.length > 0 ? `没有用到的列：${taken.unknown.join('、')}` : undefined}
            flush
          >
            <table className="room-table">
              <thead>
                <tr>
                  <th className="number-cell">行号</th>
                  <th>小区</th>
                  <th className="number-cell">结果</th>
                  <th className="number-cell">有效</th>
                  <th className="number-cell">样本</th>
                  <th>测评日期</th>
                  <th>组织单位</th>
                </tr>
              </thead>
              <tbody>
                {taken.accepted.map(each => (
                  <tr key={each.row}>
                    <td className="number-cell">{each.row}</td>
                    <td>{each.name}</td>
                    <td className="number-cell">{scoreWords(each.read.score, formula)}</td>
                    <td className="number-cell">{each.read.valid}</td>
                    <td className="number-cell">{each.read.sample}</td>
                    <td className="tabular">{each.surveyedOn}</td>
                    <td>{each.organiser}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
          <RejectedTable rows={taken.rejected} />
        </>
      )}
    </Page>
  );
}
