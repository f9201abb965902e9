import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Input, Popconfirm, Spin } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { quarterWords } from '#shared/coordination/quarter';
import type { AssessmentRow } from '#shared/evidence/assessment';
import { assessmentSheet } from '#shared/evidence/assessment-sheet';
import { draftIdOf, type AssessmentFacts, type AssessmentInput } from '#shared/evidence/assessments/assessment-facts';
import { correctAssessment } from '#shared/evidence/assessments/correct-assessment';
import {
  dropAssessmentDraft,
  finishAssessment,
  saveAssessmentDraft,
} from '#shared/evidence/assessments/save-assessment';
import { say } from '../../../app/notices';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { DataGrid } from '../../../grid/data-grid';
import { readRows } from '../../../store/read';
import { commandContext } from '../../../store/session';
import { DayInput } from '../../elections/day-input';
import { runEvidenceCommand } from '../run-evidence-command';
import { draftWords, useDraftKeeper } from '../../../app/use-draft-keeper';
import { askedQuarter, editSheet, inputOf, openingInput, sheetRows, sheetTotal } from './entry-view';
import { sheetColumns } from './sheet-columns';
import { useProjectAssessments } from './use-project-assessments';
import '../../elections/elections.css';
import '../rooms.css';

/** The score sheet of one project and quarter; with `?correct=` an assessment is put right. */
export function EntryScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { quarter, correct } = useSearch({ strict: false }) as { quarter?: unknown; correct?: unknown };
  const data = useProjectAssessments(id);
  if (data === undefined) {
    return (
      <Page title="登记考核">
        <Spin />
      </Page>
    );
  }
  const row = data?.facts.rows.find(each => each.id === correct && each.body.status === 'final') ?? null;
  const asked = row ? { year: row.body.year, quarter: row.body.quarter } : askedQuarter(quarter);
  const at = 'ok' in asked ? (asked.ok ? asked.value : null) : asked;
  if (data === null || at === null || (correct !== undefined && row === null)) {
    return (
      <Page title="登记考核">
        <EmptyState title="没有这个小区或这次考核" action={<Link to="/evidence/assessments">回到街道考核</Link>}>
          请从街道考核的列表重新打开。
        </EmptyState>
      </Page>
    );
  }
  return <SheetForm key={`${id} ${at.year} ${at.quarter} ${row?.id ?? ''}`} facts={data.facts} row={row} at={at} />;
}

interface SheetFormProps {
  readonly facts: AssessmentFacts;
  /** The assessment to put right; null for a new one. */
  readonly row: AssessmentRow | null;
  readonly at: { readonly year: number; readonly quarter: number };
}

function SheetForm({ facts, row, at }: SheetFormProps) {
  const navigate = useNavigate();
  const [input, setInput] = useState<AssessmentInput>(() =>
    row ? inputOf(row.body) : openingInput(facts, at, dayOf(new Date())),
  );
  const draftId = draftIdOf(facts.projectId, at.year, at.quarter);
  const [fromDraft] = useState(() => !row && facts.rows.some(({ id }) => id === draftId));
  const [reason, setReason] = useState('');
  const [touched, setTouched] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const keeper = useDraftKeeper(input, touched && !row, typed => saveAssessmentDraft(facts, typed, commandContext()));
  const back = `/evidence/assessments/${facts.projectId}`;
  const total = sheetTotal(input.typed);
  const put = (more: Partial<AssessmentInput>) => {
    setTouched(true);
    setInput({ ...input, ...more });
  };
  /** The live rows may be a moment behind a draft that was just kept. */
  const present = async () => ({ ...facts, rows: await readRows('assessments', { projectId: facts.projectId }) });

  async function save() {
    if (busy) return;
    setBusy(true);
    await keeper.stop();
    const wrong = row
      ? await runEvidenceCommand(correctAssessment(row, input, reason, commandContext()), '更正已保存')
      : await runEvidenceCommand(
          finishAssessment(await present(), input, commandContext()),
          `已登记，${total.total} 分`,
        );
    setBusy(false);
    setRefusal(wrong);
    // As if it were typed again, so that a form that was not taken is kept as a draft.
    if (wrong) return setInput({ ...input });
    void navigate({ to: back, search: (row ? { at: row.id } : {}) as never });
  }
  async function clear() {
    await keeper.stop();
    const there = await present();
    const wrong = there.rows.some(({ id }) => id === draftId)
      ? await runEvidenceCommand(dropAssessmentDraft(there, at), '已清空')
      : null;
    setRefusal(wrong);
    if (wrong) return;
    setTouched(false);
    setInput(openingInput({ ...there, rows: there.rows.filter(({ id }) => id !== draftId) }, at, dayOf(new Date())));
  }
  useScreenCommand('save', () => void save());

  return (
    <Page
      crumbs={[
        { title: '街道考核', to: '/evidence/assessments' },
        { title: facts.projectName, to: back },
      ]}
      title={`${row ? '更正' : ''}${quarterWords(at)}考核`}
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
          {row ? '保存更正' : `登记考核，${total.total} 分`}
        </Button>
      }
      fill
    >
      <div className="sheet-entry">
        {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
        <div className="sheet-head">
          <label>
            考核日期
            <DayInput label="考核日期" value={input.assessedOn} onChange={assessedOn => put({ assessedOn })} />
          </label>
          <label>
            考核人（用顿号隔开）
            <Input maxLength={120} value={input.assessors} onChange={event => put({ assessors: event.target.value })} />
          </label>
          <label>
            整改期限（可不填）
            <DayInput label="整改期限" value={input.rectifyBy} onChange={rectifyBy => put({ rectifyBy })} />
          </label>
          {row ? (
            <label>
              更正的原因
              <Input maxLength={200} value={reason} onChange={event => setReason(event.target.value)} />
            </label>
          ) : (
            <label>
              考核文件和单位
              <Input
                maxLength={300}
                placeholder="例如：春晓街道办事处 2026 年第四季度考核表"
                value={input.head.document}
                onChange={event => put({ head: { ...input.head, document: event.target.value } })}
              />
            </label>
          )}
          <div className="sheet-total" role="status">
            <b>{total.total}</b> 分<span className="muted">，扣 {total.taken} 项</span>
          </div>
        </div>
        <DataGrid
          label="评分表"
          columns={sheetColumns}
          rows={sheetRows(assessmentSheet, input.typed)}
          rowId={({ item }) => item.id}
          onEdit={edits => put({ typed: editSheet(input.typed, edits) })}
          onPasteLeft={cells => say.warning(`${cells} 个单元格没有放进去`, '超出了评分表的范围，请分几次粘贴。')}
        />
        <div className="sheet-foot">
          {total.fault ? (
            <span className="sheet-fault">✕ {total.fault}</span>
          ) : (
            <span>只填扣分的小项和原因；不扣分的空着。</span>
          )}
          <span>依据一列：“市考核办法”是办法所定的分值和扣法，“本区细化”由本区拟定。Ctrl+S 登记。</span>
        </div>
      </div>
    </Page>
  );
}
