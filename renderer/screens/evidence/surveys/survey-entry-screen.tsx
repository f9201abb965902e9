import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Form, Input, Popconfirm, Radio, Select, Spin } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import {
  surveyFormulas,
  surveyMethodIds,
  surveyMethods,
  type SurveyFormula,
  type SurveyRow,
} from '#shared/evidence/survey';
import { answers, answerWords } from '#shared/evidence/survey-score';
import { correctSurvey, dropSurveyDraft, finishSurvey, saveSurveyDraft } from '#shared/evidence/surveys/save-survey';
import { surveyDraftId, type SurveyInput } from '#shared/evidence/surveys/survey-facts';
import { say } from '../../../app/notices';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { DataGrid } from '../../../grid/data-grid';
import type { GridColumn } from '../../../grid/grid-column';
import { readRows } from '../../../store/read';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { HeadFields } from '../head-fields';
import { runEvidenceCommand } from '../run-evidence-command';
import { draftWords, useDraftKeeper } from '../../../app/use-draft-keeper';
import { editItems, itemRows, openingSurvey, reckoned, surveyInputOf, type ItemRow } from './survey-form-view';
import { useProjectSurveys, type ProjectSurveys } from './use-project-surveys';
import '../../elections/elections.css';
import '../rooms.css';

const itemColumns: readonly GridColumn<ItemRow>[] = [
  { key: 'at', title: '行', width: 48, text: row => String(row.at + 1) },
  { key: 'title', title: '测评项目', width: 240, flex: 1, text: row => row.title, edit: row => row.title },
  ...answers.map(answer => ({
    ...{ key: answer, title: answerWords[answer], width: 110, numeric: true },
    text: (row: ItemRow) => row[answer],
    edit: (row: ItemRow) => row[answer],
  })),
];

/** A survey is entered as counts; with `?correct=` one is put right. */
export function SurveyEntryScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { correct } = useSearch({ strict: false }) as { correct?: unknown };
  const data = useProjectSurveys(id);
  const row = data?.facts.rows.find(each => each.id === correct && each.body.status === 'final') ?? null;
  if (data === undefined) {
    return (
      <Page title="登记测评">
        <Spin />
      </Page>
    );
  }
  if (data === null || (correct !== undefined && row === null)) {
    return (
      <Page title="登记测评">
        <EmptyState title="没有这个小区或这次测评" action={<Link to="/evidence/surveys">回到满意度</Link>}>
          请从满意度的列表重新打开。
        </EmptyState>
      </Page>
    );
  }
  return <SurveyForm key={`${id} ${row?.id ?? ''}`} data={data} row={row} />;
}

function SurveyForm({ data, row }: { readonly data: ProjectSurveys; readonly row: SurveyRow | null }) {
  const navigate = useNavigate();
  const { facts, units } = data;
  const [input, setInput] = useState<SurveyInput>(() =>
    row ? surveyInputOf(row.body) : openingSurvey(facts, units, dayOf(new Date())),
  );
  const draftId = surveyDraftId(facts.projectId);
  const [fromDraft] = useState(() => !row && facts.rows.some(({ id }) => id === draftId));
  const [reason, setReason] = useState('');
  const [touched, setTouched] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const keeper = useDraftKeeper(input, touched && !row, typed => saveSurveyDraft(facts, typed, commandContext()));
  const back = `/evidence/surveys/${facts.projectId}`;
  const result = reckoned(input);
  const put = (more: Partial<SurveyInput>) => {
    setTouched(true);
    setInput({ ...input, ...more });
  };
  const typed = (more: Partial<SurveyInput['typed']>) => put({ typed: { ...input.typed, ...more } });
  const present = async () => ({ ...facts, rows: await readRows('surveys', { projectId: facts.projectId }) });

  async function save() {
    if (busy) return;
    setBusy(true);
    await keeper.stop();
    const wrong = row
      ? await runEvidenceCommand(correctSurvey(row, input, reason, commandContext()), '更正已保存')
      : await runEvidenceCommand(finishSurvey(await present(), input, commandContext()), '测评已登记');
    setBusy(false);
    setRefusal(wrong);
    if (wrong) return setInput({ ...input });
    void navigate({ to: back, search: (row ? { at: row.id } : {}) as never });
  }
  async function clear() {
    await keeper.stop();
    const there = await present();
    const wrong = there.rows.some(({ id }) => id === draftId)
      ? await runEvidenceCommand(dropSurveyDraft(there), '已清空')
      : null;
    setRefusal(wrong);
    if (wrong) return;
    setTouched(false);
    setInput(
      openingSurvey({ ...there, rows: there.rows.filter(({ id }) => id !== draftId) }, units, dayOf(new Date())),
    );
  }
  useScreenCommand('save', () => void save());
  const text = (label: string, value: string, onChange: (value: string) => void, id: string, more = '') => (
    <Form.Item label={label} htmlFor={id} {...(more ? { className: more } : {})}>
      <Input id={id} maxLength={100} value={value} onChange={event => onChange(event.target.value)} />
    </Form.Item>
  );

  return (
    <Page
      crumbs={[
        { title: '满意度', to: '/evidence/surveys' },
        { title: facts.projectName, to: back },
      ]}
      title={row ? '更正测评' : '登记测评'}
      state={row ? undefined : draftWords(touched, fromDraft, keeper.kept === input)}
      more={
        <>
          {!row && (fromDraft || touched) && (
            <Popconfirm title="清空填写的内容？" okText="清空" cancelText="不清空" onConfirm={() => void clear()}>
              <Button>清空</Button>
            </Popconfirm>
          )}
          <Button onClick={() => void navigate({ to: back })}>返回</Button>
        </>
      }
      action={
        <Button type="primary" loading={busy} onClick={() => void save()}>
          {row ? '保存更正' : '登记测评'}
        </Button>
      }
    >
      {refusal && (
        <div className="room-refusal">
          <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
        </div>
      )}
      <Form layout="vertical" requiredMark={false} component="div">
        {row && (
          <Section title="为什么更正" about="原来的结果、改成什么、原因都会留在这次测评的经过里。">
            <Input
              aria-label="更正的原因"
              maxLength={200}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </Section>
        )}
        <Section
          title="样本和公式"
          about="街道组织满意度测评；业主委员会、物业企业也可以面向全体业主测评，由主管部门和街道指导（青岛市条例第56条）。"
        >
          <div className="room-fields">
            {text('组织单位', input.organiser, organiser => put({ organiser }), 'survey-organiser')}
            <Form.Item label="方式" htmlFor="survey-method">
              <Select
                id="survey-method"
                value={input.method}
                options={surveyMethodIds.map(value => ({ value, label: surveyMethods[value] }))}
                onChange={method => put({ method })}
              />
            </Form.Item>
            <Form.Item label="测评日期" htmlFor="survey-on">
              <DayInput id="survey-on" value={input.surveyedOn} onChange={surveyedOn => put({ surveyedOn })} />
            </Form.Item>
            {text('小区户数', input.typed.households, households => typed({ households }), 'survey-households')}
            {text('样本（发放份数）', input.typed.sample, sample => typed({ sample }), 'survey-sample')}
            {text('有效问卷', input.typed.valid, valid => typed({ valid }), 'survey-valid')}
            <Form.Item label="公式" className="room-wide">
              <Radio.Group
                value={input.formula}
                options={(Object.keys(surveyFormulas) as SurveyFormula[]).map(value => ({
                  value,
                  label: surveyFormulas[value],
                }))}
                onChange={event => put({ formula: event.target.value as SurveyFormula })}
              />
            </Form.Item>
            {input.formula === 'weighted' &&
              answers.map((answer, at) => (
                <Form.Item key={answer} label={`${answerWords[answer]}得几分`} htmlFor={`weight-${answer}`}>
                  <Input
                    id={`weight-${answer}`}
                    value={input.typed.weights[at] ?? ''}
                    onChange={event => {
                      const weights: SurveyInput['typed']['weights'] = [...input.typed.weights];
                      weights[at] = event.target.value;
                      typed({ weights });
                    }}
                  />
                </Form.Item>
              ))}
          </div>
        </Section>
        <Section
          title="各项份数"
          about="在表格里直接录入，或从 Excel、WPS 粘贴。结果由程序按份数计算，舍去尾数，不四舍五入。"
          flush
        >
          <div className="survey-items">
            <DataGrid
              label="各项份数"
              columns={itemColumns}
              rows={itemRows(input.typed)}
              rowId={({ at }) => String(at)}
              onEdit={edits => put({ typed: editItems(input.typed, edits) })}
              onPasteLeft={cells => say.warning(`${cells} 个单元格没有放进去`, '超出了表格范围，请分几次粘贴。')}
            />
          </div>
          <div className="survey-result" aria-live="polite">
            {result.fault && <p className="sheet-fault">✕ {result.fault}</p>}
            {result.words !== '' && (
              <p>
                <b>{result.words}</b>
              </p>
            )}
            {result.notes.map(note => (
              <p key={note} className="muted">
                {note}
              </p>
            ))}
          </div>
        </Section>
        <Section title="报告所写、问题和整改">
          <div className="room-fields">
            {text('报告所写的结果（没有的不填）', input.typed.stated, stated => typed({ stated }), 'survey-stated')}
            {text(
              '与计算不同的原因（一致的不填）',
              input.differenceReason,
              differenceReason => put({ differenceReason }),
              'survey-difference',
              'room-wide',
            )}
            <Form.Item label="整改期限" htmlFor="survey-rectify-by">
              <DayInput id="survey-rectify-by" value={input.rectifyBy} onChange={rectifyBy => put({ rectifyBy })} />
            </Form.Item>
            <Form.Item label="集中反映的问题（一行一个）" htmlFor="survey-complaints" className="room-wide">
              <Input.TextArea
                id="survey-complaints"
                autoSize={{ minRows: 2, maxRows: 8 }}
                maxLength={2000}
                value={input.complaints}
                onChange={event => put({ complaints: event.target.value })}
              />
            </Form.Item>
            <Form.Item label="整改要求" htmlFor="survey-rectification" className="room-wide">
              <Input.TextArea
                id="survey-rectification"
                autoSize={{ minRows: 2, maxRows: 8 }}
                maxLength={1000}
                value={input.rectification}
                onChange={event => put({ rectification: event.target.value })}
              />
            </Form.Item>
          </div>
        </Section>
        <Section title="依据">
          <HeadFields
            value={input.head}
            onChange={more => put({ head: { ...input.head, ...more } })}
            labels={{ document: '测评报告', body: '出具单位', attachments: '测评报告、问卷样张' }}
            example="例如：2026 年度物业服务满意度测评报告"
          />
        </Section>
      </Form>
    </Page>
  );
}
