import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import { repairSteps, type RepairStep, type RepairUseRow } from '#shared/evidence/repair-use';
import { advanceRepairUse, type StepInput } from '#shared/evidence/repair/advance-repair-use';
import { carryingVotes } from '#shared/evidence/repair/carrying-votes';
import { RefusalNotice } from '../../../app/refusal-notice';
import { commandContext } from '../../../store/session';
import { useRows } from '../../../store/use-rows';
import { DayInput } from '../../elections/day-input';
import { runEvidenceCommand } from '../run-evidence-command';
import { openingStep, stepAbout } from './step-form-view';
import { takeVote } from './take-vote';

interface StepFormProps {
  readonly row: RepairUseRow;
  readonly step: Exclude<RepairStep, 'plan'>;
  readonly onDone: () => void;
}

/** The next step of a use: only what that step asks for. */
export function StepForm({ row, step, onDone }: StepFormProps) {
  const [input, setInput] = useState<StepInput>(() => openingStep(step, row.body));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function run() {
    const wrong = await runEvidenceCommand(
      advanceRepairUse(row, input, commandContext()),
      `${repairSteps[step]}：已登记`,
    );
    setRefusal(wrong);
    if (!wrong) onDone();
  }
  const put = (more: object) => setInput({ ...input, ...more } as StepInput);
  const day = (key: string, label: string, value: string) => (
    <Form.Item label={label} htmlFor={`step-${key}`}>
      <DayInput id={`step-${key}`} value={value} onChange={next => put({ [key]: next })} />
    </Form.Item>
  );
  const text = (key: string, label: string, value: string, wide = false) => (
    <Form.Item label={label} htmlFor={`step-${key}`} {...(wide ? { className: 'room-wide' } : {})}>
      <Input id={`step-${key}`} maxLength={200} value={value} onChange={event => put({ [key]: event.target.value })} />
    </Form.Item>
  );
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void run()} className="room-act">
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <p className="muted">{stepAbout[step]}</p>
      <div className="room-fields">
        {input.step === 'posted' && (
          <>
            {day('from', '公示开始', input.from)}
            {day('until', '公示结束', input.until)}
            {text('at', '公示位置', input.at, true)}
          </>
        )}
        {input.step === 'voted' && <VoteFields row={row} input={input} onChange={setInput} onRefusal={setRefusal} />}
        {input.step === 'submitted' && day('on', '提交日期', input.on)}
        {input.step === 'audited' && (
          <>
            {day('on', '审核日期', input.on)}
            {text('by', '审核单位', input.by)}
            {text('amount', '审核金额（元）', input.amount)}
            {text('despite', '有不符合仍然通过的原因', input.despite, true)}
          </>
        )}
        {input.step === 'working' && (
          <>
            {day('on', '开工日期', input.on)}
            {text('contractor', '施工单位', input.contractor)}
            {text('selection', '选定方式', input.selection)}
            {text('supervisor', '监理单位', input.supervisor)}
          </>
        )}
        {input.step === 'accepted' && (
          <>
            {day('finished', '竣工日期', input.finished)}
            {day('on', '验收日期', input.on)}
            {text('by', '参加验收的人（用顿号隔开）', input.by, true)}
          </>
        )}
        {input.step === 'stopped' && text('reason', '终止的原因', input.reason, true)}
      </div>
      <div className="room-buttons">
        <Button type="primary" htmlType="submit">
          登记{repairSteps[step]}
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </Form>
  );
}

type VoteInput = Extract<StepInput, { step: 'voted' }>;

interface VoteFieldsProps {
  readonly row: RepairUseRow;
  readonly input: VoteInput;
  readonly onChange: (input: VoteInput) => void;
  readonly onRefusal: (refusal: Refusal | null) => void;
}

/** From a certified vote of the project, its figures taken from the count; or typed from a vote on paper. */
function VoteFields({ row, input, onChange, onRefusal }: VoteFieldsProps) {
  const cases = useRows('elections', { projectId: row.body.projectId });
  const votes = cases ? carryingVotes(cases, row.body.projectId) : [];
  const linked = input.electionId !== '';
  const key = linked ? `${input.electionId} ${input.matterId}` : '';
  async function choose(value: string) {
    const vote = votes.find(each => `${each.electionId} ${each.matterId}` === value);
    if (!vote) return onChange({ ...input, electionId: '', matterId: '' });
    const taken = await takeVote(vote);
    onRefusal(taken.ok ? null : taken.refusal);
    if (taken.ok) onChange(taken.value);
  }
  const weight = (name: 'base' | 'participating' | 'agreeing', label: string) => (
    <>
      <Form.Item label={`${label}：人数`} htmlFor={`step-${name}-heads`}>
        <Input
          id={`step-${name}-heads`}
          disabled={linked}
          value={input[name].heads}
          onChange={event => onChange({ ...input, [name]: { ...input[name], heads: event.target.value } })}
        />
      </Form.Item>
      <Form.Item label={`${label}：面积（㎡）`} htmlFor={`step-${name}-area`}>
        <Input
          id={`step-${name}-area`}
          disabled={linked}
          value={input[name].area}
          onChange={event => onChange({ ...input, [name]: { ...input[name], area: event.target.value } })}
        />
      </Form.Item>
    </>
  );
  return (
    <>
      <Form.Item label="由哪次表决通过" className="room-wide">
        <Select
          aria-label="由哪次表决通过"
          value={key}
          options={[
            { value: '', label: '书面表决，手工填写' },
            ...votes.map(vote => ({
              value: `${vote.electionId} ${vote.matterId}`,
              label: `${vote.election}：${vote.title}（${vote.voteOn}）`,
            })),
          ]}
          onChange={value => void choose(value)}
        />
      </Form.Item>
      <Form.Item label="表决日期" htmlFor="step-vote-on">
        <DayInput id="step-vote-on" disabled={linked} value={input.on} onChange={on => onChange({ ...input, on })} />
      </Form.Item>
      <Form.Item label="基数">
        <Radio.Group
          disabled={linked}
          value={input.of}
          options={[
            { value: 'all', label: '全体业主' },
            { value: 'scope', label: '列支范围内业主' },
          ]}
          onChange={event => onChange({ ...input, of: event.target.value as VoteInput['of'] })}
        />
      </Form.Item>
      {weight('base', input.of === 'all' ? '全体业主' : '列支范围内业主')}
      {weight('participating', '参与表决')}
      {weight('agreeing', '同意')}
      {linked && <p className="muted room-all">人数和面积取自这次表决已确认的计票结果，不能在这里改。</p>}
    </>
  );
}
