import { Button, Form, Input, InputNumber, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { channelTitles } from '#shared/elections/case-words';
import { removeCandidate, saveCandidate } from '#shared/elections/commands/candidates';
import { revealCandidate } from '#shared/elections/commands/reveal-candidate';
import type { Candidate } from '#shared/elections/election-case';
import { eligibilityOf } from '#shared/elections/eligibility';
import { showRefusal } from '../../app/refusal-notice';
import { Section } from '../../components/section';
import { commit } from '../../store/commit';
import { commandContext } from '../../store/session';
import { blankCandidate, verdictWords } from './candidates-view';
import { EligibilityList } from './eligibility-list';
import { PersonalField } from './personal-field';
import { runCommand } from './run-command';
import type { CaseData } from './use-case';

interface CandidateFormProps {
  readonly data: CaseData;
  /** Null adds one. */
  readonly candidate: Candidate | null;
  readonly editable: boolean;
  readonly onSaved: (id: string | null) => void;
}

const parties = ['中共党员', '中共预备党员', '共青团员', '民主党派', '群众'];

/** A candidate's form (F-14), with the eligibility list answered in place. */
export function CandidateForm({ data, candidate, editable, onSaved }: CandidateFormProps) {
  const { row, register } = data;
  const [draft, setDraft] = useState<Omit<Candidate, 'id'>>(candidate ?? blankCandidate());
  const set = (patch: Partial<Candidate>) => setDraft(before => ({ ...before, ...patch }));
  const id = candidate?.id ?? '';
  const verdict = eligibilityOf({ ...draft, id }, row.body, register);
  const save = async () => {
    const answer = saveCandidate(row, { ...draft, id: candidate?.id ?? null }, commandContext());
    if (!(await runCommand(answer, '已保存'))) return;
    const saved = answer.ok ? (answer.value.changes[0]?.body as { candidates: Candidate[] }).candidates : [];
    onSaved(candidate?.id ?? saved[saved.length - 1]?.id ?? null);
  };
  const remove = async () => {
    if (await runCommand(removeCandidate(row, { id }, commandContext()), '已删除')) onSaved(null);
  };
  const text = (key: 'name' | 'unit' | 'education' | 'occupation', label: string, required = false) => (
    <Form.Item label={label} htmlFor={`candidate-${key}`} required={required}>
      <Input
        id={`candidate-${key}`}
        disabled={!editable}
        maxLength={60}
        autoComplete="off"
        value={draft[key]}
        onChange={event => set({ [key]: event.target.value })}
      />
    </Form.Item>
  );
  const personal = (key: 'phone' | 'idNumber', label: string) => (
    <PersonalField
      id={`candidate-${key}`}
      label={label}
      value={draft[key]}
      editable={editable}
      onChange={value => set({ [key]: value })}
      onReveal={async () => {
        const logged = await commit(revealCandidate(row, id, key));
        if (!logged.ok) showRefusal(logged.refusal);
        return logged.ok;
      }}
    />
  );
  return (
    <Section
      title={candidate ? `${candidate.id} ${candidate.name}` : '添加候选人'}
      about={draft.name === '' ? '姓名和房号须与冻结清册一致' : `资格：${verdictWords[verdict.verdict].words}`}
      action={
        editable && (
          <>
            {candidate && (
              <Popconfirm title="从名单中删除？" okText="删除" cancelText="保留" onConfirm={() => void remove()}>
                <Button danger>删除</Button>
              </Popconfirm>
            )}
            <Button onClick={() => void save()} disabled={draft.name.trim() === ''}>
              保存
            </Button>
          </>
        )
      }
    >
      <Form layout="vertical" component="div" onKeyDown={event => submitOnCtrlEnter(event, () => void save())}>
        <div className="form-row">
          {text('name', '姓名', true)}
          {text('unit', '房号（如 1-2-301）')}
        </div>
        <div className="form-row">
          <Form.Item label="性别">
            <Select
              aria-label="性别"
              disabled={!editable}
              value={draft.sex}
              onChange={sex => set({ sex })}
              options={[
                { value: '', label: '未填' },
                { value: '男', label: '男' },
                { value: '女', label: '女' },
              ]}
            />
          </Form.Item>
          <Form.Item label="年龄" htmlFor="candidate-age">
            <InputNumber
              id="candidate-age"
              disabled={!editable}
              min={1}
              max={120}
              precision={0}
              value={draft.age}
              onChange={age => set({ age })}
            />
          </Form.Item>
          <Form.Item label="政治面貌">
            <Select
              aria-label="政治面貌"
              disabled={!editable}
              allowClear
              value={draft.party || null}
              onChange={party => set({ party: party ?? '' })}
              options={parties.map(value => ({ value, label: value }))}
            />
          </Form.Item>
        </div>
        <div className="form-row">
          {text('education', '学历')}
          {text('occupation', '职业')}
        </div>
        <Form.Item label="产生方式">
          <Select
            aria-label="产生方式"
            disabled={!editable}
            value={draft.channel}
            onChange={channel => set({ channel })}
            options={Object.entries(channelTitles).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item label="简历" htmlFor="candidate-resume">
          <Input.TextArea
            id="candidate-resume"
            disabled={!editable}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={draft.resume}
            onChange={event => set({ resume: event.target.value })}
          />
        </Form.Item>
        <div className="form-row">
          {personal('idNumber', '证件号码')}
          {personal('phone', '联系电话')}
        </div>
      </Form>
      <EligibilityList
        items={verdict.items}
        answers={draft.eligibility}
        {...(editable ? { onChange: eligibility => set({ eligibility }) } : {})}
      />
    </Section>
  );
}

function submitOnCtrlEnter(event: React.KeyboardEvent, submit: () => void): void {
  if (event.key === 'Enter' && event.ctrlKey) submit();
}
