import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Form, Input, Popconfirm, Spin } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { correctDisclosure } from '#shared/coordination/correct-disclosure';
import {
  draftIdOf,
  dropDisclosureDraft,
  emptyInput,
  publishDisclosure,
  saveDisclosureDraft,
  type DisclosureFacts,
  type DisclosureInput,
  type DisclosureRow,
} from '#shared/coordination/publish-disclosure';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { draftWords, useDraftKeeper } from '../../../app/use-draft-keeper';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { inputOf, openingInput, proposedTitle, withOpening } from './entry-form-view';
import { IncomeForm } from './income-form';
import { PostingFields } from './posting-fields';
import { runDisclosureCommand } from './run-disclosure-command';
import { useProjectEntries } from './use-project-entries';
import '../../elections/elections.css';
import './disclosures.css';

/** What hangs is entered here; with `?correct=` an entry is put right. */
export function EntryScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { correct, groups } = useSearch({ strict: false }) as { correct?: unknown; groups?: unknown };
  const data = useProjectEntries(id);
  const row = data?.facts.entries.find(each => each.id === correct && each.body.status === 'posted') ?? null;
  if (data === undefined) {
    return (
      <Page title="登记张贴">
        <Spin />
      </Page>
    );
  }
  if (data === null || (correct !== undefined && row === null)) {
    return (
      <Page title="登记张贴">
        <EmptyState title="没有这个小区或这条登记" action={<Link to="/coordination/disclosures">回到三公开</Link>}>
          它可能已被删除或作废。
        </EmptyState>
      </Page>
    );
  }
  return <EntryForm key={`${id} ${row?.id ?? ''}`} facts={data.facts} row={row} asked={groups} />;
}

interface EntryFormProps {
  readonly facts: DisclosureFacts;
  /** The entry to put right; null for a new one. */
  readonly row: DisclosureRow | null;
  readonly asked: unknown;
}

function EntryForm({ facts, row, asked }: EntryFormProps) {
  const navigate = useNavigate();
  const [input, setInput] = useState<DisclosureInput>(() =>
    row ? inputOf(row.body) : openingInput(facts, asked, dayOf(new Date())),
  );
  const [fromDraft] = useState(() => !row && facts.entries.some(({ id }) => id === draftIdOf(facts.projectId)));
  const [removedOn] = useState(row?.body.removedOn ?? '');
  const [reason, setReason] = useState('');
  const [touched, setTouched] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const keeper = useDraftKeeper(input, touched && !row, typed => saveDisclosureDraft(facts, typed));
  const back = `/coordination/disclosures/${facts.projectId}`;

  function put(more: Partial<DisclosureInput>) {
    setTouched(true);
    const next = { ...input, ...more };
    const ownTitle = input.title !== '' && input.title !== proposedTitle(input);
    const title = more.title ?? (ownTitle || row ? next.title : proposedTitle(next));
    setInput({ ...next, title, typed: withOpening(facts, next, row?.id) });
  }
  /** The live rows may be a moment behind a draft that was just kept. */
  function present(): DisclosureFacts {
    const id = draftIdOf(facts.projectId);
    if (!keeper.kept || facts.entries.some(entry => entry.id === id)) return facts;
    const draft = saveDisclosureDraft(facts, input);
    const body = draft.ok ? (draft.value.changes[0]?.body as DisclosureRow['body']) : null;
    return body ? { ...facts, entries: [...facts.entries, { id, body }] } : facts;
  }
  async function save() {
    setBusy(true);
    await keeper.stop();
    const wrong = row
      ? await runDisclosureCommand(
          correctDisclosure(facts, { ...input, id: row.id, removedOn, reason }, commandContext()),
          '更正已保存',
        )
      : await runDisclosureCommand(publishDisclosure(present(), input, commandContext()), '张贴已登记');
    setBusy(false);
    setRefusal(wrong);
    // As if it were typed again, so that a form that was not taken is kept as a draft.
    if (wrong) return setInput({ ...input });
    void navigate({ to: back, search: (row ? { entry: row.id } : {}) as never });
  }
  async function clear() {
    await keeper.stop();
    const there = present();
    const draft = there.entries.some(({ id }) => id === draftIdOf(facts.projectId));
    const wrong = draft ? await runDisclosureCommand(dropDisclosureDraft(there), '已清空') : null;
    setRefusal(wrong);
    if (wrong) return;
    setTouched(false);
    setInput({ ...emptyInput, postedOn: dayOf(new Date()) });
  }
  useScreenCommand('save', () => void save());

  return (
    <Page
      crumbs={[
        { title: '三公开', to: '/coordination/disclosures' },
        { title: facts.projectName, to: back },
      ]}
      title={row ? '更正登记' : '登记张贴'}
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
          {row ? '保存更正' : '登记这次张贴'}
        </Button>
      }
    >
      {refusal && (
        <div className="posting-refusal">
          <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />
        </div>
      )}
      <Form layout="vertical" requiredMark={false} component="div">
        {row && (
          <Section title="为什么更正" about="原来的内容、改成什么、原因都会留在这条登记上。">
            <Input
              aria-label="更正的原因"
              maxLength={200}
              placeholder="例如：张贴日期看错一天"
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          </Section>
        )}
        <PostingFields input={input} fixedGroups={row !== null} onChange={put} />
        {input.groups.includes(5) && (
          <IncomeForm
            facts={facts}
            typed={input.typed}
            period={{ from: input.periodFrom, until: input.periodUntil }}
            except={row?.id ?? ''}
            onChange={typed => put({ typed })}
          />
        )}
      </Form>
    </Page>
  );
}
