import { Button, Form, Input, InputNumber, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import type { CaseRow } from '#shared/elections/case-row';
import { committeeSizeFindings } from '#shared/elections/committee-size';
import { removeMatter, saveMatter, type MatterInput } from '#shared/elections/commands/matters';
import type { ElectionCase, Matter } from '#shared/elections/election-case';
import { matterCatalog, weightOf } from '#shared/elections/matter-catalog';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { FindingList } from './finding-list';
import { headingOf, matterWeight, suggestedCode } from './matters-view';
import { runCommand } from './run-command';

interface MatterFormProps {
  readonly row: CaseRow;
  /** Null adds one. */
  readonly matter: Matter | null;
  readonly editable: boolean;
  readonly onSaved: (id: string | null) => void;
}

/** One matter: which of the nine it is, how it is called on the ballot, its text; seats for the election. */
export function MatterForm({ row, matter, editable, onSaved }: MatterFormProps) {
  const [draft, setDraft] = useState<MatterInput>(() => inputOf(matter, row.body));
  const set = (patch: Partial<MatterInput>) => setDraft(before => ({ ...before, ...patch }));
  const choose = (code: number) => {
    const untouched = draft.title === '' || draft.title === headingOf(draft.code);
    set({ code, seats: code === 3 ? (draft.seats ?? 5) : null, ...(untouched ? { title: headingOf(code) } : {}) });
  };
  const save = async () => {
    const answer = saveMatter(row, draft, commandContext());
    if (await runCommand(answer, '已保存')) onSaved(matter?.id ?? null);
  };
  const remove = async () => {
    if (matter && (await runCommand(removeMatter(row, { id: matter.id }, commandContext()), '已撤下'))) onSaved(null);
  };
  const kind = draft.seats !== null ? 'election' : weightOf(draft.code, row.body);
  return (
    <Section
      title={matter ? `${matter.id} ${matter.title}` : '添加事项'}
      action={
        editable && (
          <>
            {matter && (
              <Popconfirm title="撤下这项表决事项？" okText="撤下" cancelText="保留" onConfirm={() => void remove()}>
                <Button danger>撤下</Button>
              </Popconfirm>
            )}
            <Button onClick={() => void save()}>保存</Button>
          </>
        )
      }
    >
      <Form layout="vertical" component="div">
        <Form.Item
          label="类别（《民法典》第二百七十八条第一款）"
          extra={`通过条件：${matterWeight({ kind }, row.body)}`}
        >
          <Select
            aria-label="类别"
            disabled={!editable}
            value={draft.code}
            onChange={choose}
            options={matterCatalog.map(({ code, title }) => ({ value: code, label: `${code}. ${title}` }))}
          />
        </Form.Item>
        <Form.Item label="选票上的名称" htmlFor="matter-title" required>
          <Input
            id="matter-title"
            disabled={!editable}
            maxLength={80}
            value={draft.title}
            onChange={event => set({ title: event.target.value })}
          />
        </Form.Item>
        {draft.code === 3 && (
          <Form.Item
            label="应选人数"
            htmlFor="matter-seats"
            extra={`候选人 ${row.body.candidates.length} 名，按名单顺序列入`}
          >
            <InputNumber
              id="matter-seats"
              disabled={!editable}
              min={1}
              max={31}
              precision={0}
              value={draft.seats}
              onChange={seats => set({ seats })}
            />
          </Form.Item>
        )}
        {draft.seats !== null && <FindingList findings={committeeSizeFindings(draft.seats, row.body)} />}
        <Form.Item label="说明" htmlFor="matter-text" extra="印在通知和选票上，例如草案公示的地点">
          <Input.TextArea
            id="matter-text"
            disabled={!editable}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={1000}
            value={draft.text}
            onChange={event => set({ text: event.target.value })}
          />
        </Form.Item>
      </Form>
    </Section>
  );
}

function inputOf(matter: Matter | null, election: ElectionCase): MatterInput {
  if (matter) {
    const { id, code, title, text } = matter;
    return { id, code, title, text, seats: matter.kind === 'election' ? matter.seats : null };
  }
  const code = suggestedCode(election);
  return { id: null, code, title: headingOf(code), text: '', seats: code === 3 ? 5 : null };
}
