import { useNavigate } from '@tanstack/react-router';
import { Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { copyDossier, copyPlan } from '#shared/nominations/commands/copy-dossier';
import { declineDossier, resumeDossier, withdrawDossier } from '#shared/nominations/commands/end-dossier';
import type { Dossier } from '#shared/nominations/dossier';
import { RefusalNotice } from '../../../app/refusal-notice';
import { say } from '../../../app/notices';
import { commit } from '../../../store/commit';
import { withDossiersOf } from '../../../store/queries/dossiers-of-year';
import { commandContext } from '../../../store/session';
import type { Row } from '../../../store/use-rows';

export type DossierActId = 'withdraw' | 'decline' | 'resume' | 'copy';

export const actTitles: Readonly<Record<DossierActId, string>> = {
  withdraw: '撤回申报…',
  decline: '不予推荐…',
  resume: '恢复申报…',
  copy: '沿用到今年…',
};

const questions: Readonly<
  Record<DossierActId, { readonly title: string; readonly ok: string; readonly done: string }>
> = {
  withdraw: { title: '撤回这份申报？', ok: '撤回', done: '已撤回，材料保留' },
  decline: { title: '不予推荐？', ok: '不予推荐', done: '已登记不予推荐，材料保留' },
  resume: { title: '恢复申报？', ok: '恢复', done: '已恢复' },
  copy: { title: '沿用到今年？', ok: '新建今年的材料', done: '已新建' },
};

/** What can be done to a dossier besides its parts, where it stands now. */
export function actsFor(dossier: Pick<Dossier, 'year' | 'standing' | 'stage'>, today: Day): DossierActId[] {
  const acts: DossierActId[] = [];
  if (Number(today.slice(0, 4)) > dossier.year) acts.push('copy');
  if (dossier.standing === 'withdrawn' || dossier.standing === 'declined') acts.push('resume');
  else if (dossier.stage !== 'recommended' || dossier.standing === 'fallen') acts.push('withdraw', 'decline');
  return acts;
}

interface DossierActProps {
  readonly act: DossierActId;
  readonly row: Row<'dossiers'>;
  readonly dossiers: readonly Row<'dossiers'>[];
  readonly today: Day;
  readonly onClose: () => void;
}

/** One question with its answer; a refusal is shown in it. */
export function DossierAct({ act, row, dossiers, today, onClose }: DossierActProps) {
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [sameNameAccepted, setAccepted] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const question = questions[act];
  const year = Number(today.slice(0, 4));

  async function run() {
    const answer =
      act === 'copy'
        ? await withDossiersOf(year, async facts =>
            finish(copyDossier(facts, row, { year, sameNameAccepted }, commandContext())),
          )
        : await finish(answerOf());
    if (answer === null) return;
    onClose();
    if (act === 'copy') void navigate({ to: `/nominations/dossiers/${answer}` });
  }
  function answerOf(): Result<ChangeDraft> {
    const context = commandContext();
    if (act === 'withdraw') return withdrawDossier(row, reason, context);
    if (act === 'decline') return declineDossier(row, reason, context);
    return resumeDossier({ dossiers }, row, reason, context);
  }
  async function finish(answer: Result<ChangeDraft>): Promise<string | null> {
    const committed = answer.ok ? await commit(answer.value) : answer;
    if (!committed.ok) {
      setRefusal(committed.refusal);
      return null;
    }
    say.done(question.done);
    return answer.ok ? (answer.value.changes[0]?.id ?? '') : '';
  }

  return (
    <Modal
      open
      title={question.title}
      okText={question.ok}
      cancelText="取消"
      onOk={() => void run()}
      onCancel={onClose}
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {act === 'copy' ? (
        <CopyPlanList dossier={row.body} year={year} />
      ) : (
        <Form layout="vertical" component="div">
          <Form.Item label="理由" htmlFor="dossier-reason" required>
            <Input.TextArea
              id="dossier-reason"
              autoFocus
              maxLength={300}
              autoSize={{ minRows: 2, maxRows: 5 }}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </Form.Item>
        </Form>
      )}
      {refusal?.code === 'dossier-same-name' && (
        <Checkbox checked={sameNameAccepted} onChange={event => setAccepted(event.target.checked)}>
          已核实不是同一个人
        </Checkbox>
      )}
    </Modal>
  );
}

function CopyPlanList({ dossier, year }: { readonly dossier: Dossier; readonly year: number }) {
  const plan = copyPlan(dossier);
  return (
    <div className="copy-plan">
      <h3>沿用到 {year} 年</h3>
      <ul className="bullet-list">
        {plan.carried.map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h3>须重新办理</h3>
      <ul className="bullet-list">
        {plan.anew.map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
