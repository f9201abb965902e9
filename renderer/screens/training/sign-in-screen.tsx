import { useNavigate, useParams } from '@tanstack/react-router';
import { Button, Input, Spin } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal, Result } from '#shared/basics/result';
import { candidatesOf } from '#shared/training/members';
import { seatsOn } from '#shared/training/seats';
import type { SessionRow } from '#shared/training/session-row';
import { importSignIn } from '#shared/training/sign-in/import-sign-in';
import { matchSignIn } from '#shared/training/sign-in/match-sign-in';
import { loadNameSound } from '#shared/training/sign-in/name-sound';
import { pastedSource } from '#shared/training/sign-in/pasted-source';
import { readSignIn, type SignInReading } from '#shared/training/sign-in/read-sign-in';
import { RefusalNotice } from '../../app/refusal-notice';
import { DropZone } from '../../components/drop-zone';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { CommandRefusal } from '../elections/command-refusal';
import { runCommand } from '../elections/run-command';
import { readSignInFile } from './sign-in-file-reader';
import { SignInPreview } from './sign-in-preview';
import { signInCounts } from './sign-in-view';
import { LocalOnly } from './training-tabs';
import { useTraining, type TrainingData } from './use-training';
import './training.css';

/** A session's sign-in sheet, from a file or from pasted cells, looked at before it is taken. */
export function SignInScreen() {
  const { id } = useParams({ strict: false }) as { id?: string };
  const data = useTraining();
  const row = data?.sessions.find(one => one.id === id && one.body.status === 'kept');
  if (data && row) return <SignIn key={row.id} data={data} row={row} />;
  return (
    <Page crumbs={crumbs('')} title="导入签到表">
      {data ? <EmptyState title="没有这场培训">可能已被删除，请回到培训场次重新选择。</EmptyState> : <Spin />}
    </Page>
  );
}

function crumbs(id: string) {
  return [
    { title: '培训台账', to: '/training' },
    { title: '培训场次', to: `/training/sessions${id ? `?at=${id}` : ''}` },
  ];
}

function SignIn({ data, row }: { readonly data: TrainingData; readonly row: SessionRow }) {
  const navigate = useNavigate();
  const [today] = useState(() => dayOf(new Date()));
  const [reading, setReading] = useState<SignInReading | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, string>>(new Map());
  const [soundOf, setSoundOf] = useState<((name: string) => string) | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void loadNameSound().then(sound => setSoundOf(() => sound)), []);

  const { body } = row;
  const members = useMemo(
    () => candidatesOf(seatsOn(data)(body.date < today ? body.date : today), data.nameOfProject),
    [data, body.date, today],
  );
  const matched = useMemo(
    () => (reading && soundOf ? matchSignIn(reading.rows, members, body.trainees, decisions, soundOf) : null),
    [reading, members, body.trainees, decisions, soundOf],
  );
  const counts = matched && signInCounts(matched);
  const take = (answer: Result<SignInReading> | null) => {
    if (!answer) return;
    setRefusal(answer.ok ? null : answer.refusal);
    setDecisions(new Map());
    setReading(answer.ok ? answer.value : null);
  };
  async function run() {
    if (!matched) return;
    setBusy(true);
    const done = await runCommand(importSignIn(row, matched, commandContext()), '签到表已导入');
    setBusy(false);
    if (done) void navigate({ to: '/training/sessions', search: { at: row.id } as never });
  }
  const people = counts ? counts.members + counts.guests + counts.updated : 0;

  return (
    <Page
      crumbs={crumbs('')}
      title="导入签到表"
      state={`${body.number} ${body.title}`}
      more={
        <Button onClick={() => void navigate({ to: '/training/sessions', search: { at: row.id } as never })}>
          回到这场培训
        </Button>
      }
      action={
        counts && (
          <Button type="primary" loading={busy} disabled={counts.open > 0 || people === 0} onClick={() => void run()}>
            {counts.open > 0 ? `还有 ${counts.open} 行要认定` : `导入 ${people} 人`}
          </Button>
        )
      }
    >
      <LocalOnly />
      <CommandRefusal />
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <DropZone
        small={reading !== null}
        words={reading ? '换一个文件' : '把签到表拖到这里'}
        note={reading ? '' : '.xlsx 工作簿或 .csv 文件。要有“姓名”列；有“小区”“电话”“签到”“成绩”“备注”列的一并读取。'}
        accept=".xlsx,.csv,.txt"
        onFile={file =>
          void file
            .arrayBuffer()
            .then(bytes => readSignInFile(new Uint8Array(bytes), file.name))
            .then(take)
        }
      />
      {!reading && (
        <Section title="或者粘贴" about="在 Excel、WPS 里选中单元格复制，点一下下面的框，按 Ctrl+V。">
          <Input.TextArea
            aria-label="粘贴签到表的单元格"
            rows={4}
            value=""
            placeholder="姓名、小区、电话、成绩……带不带表头都可以"
            onChange={event => take(readSignIn(pastedSource(event.target.value)))}
          />
        </Section>
      )}
      {matched && counts && (
        <Section
          title={`逐行核对 ${counts.rows} 行`}
          about="按姓名加小区认人，其次按姓名加电话；同音、一字之差只作提示，由您认定。"
        >
          <ul className="import-counts plain-list">
            <li>成员 {counts.members} 行</li>
            <li>更新 {counts.updated} 行</li>
            <li>旁听 {counts.guests} 行</li>
            <li className={counts.open > 0 ? 'verdict-choose' : ''}>待认定 {counts.open} 行</li>
            <li>重复或没有姓名 {counts.left} 行</li>
            <li className={counts.faults > 0 ? 'need-bad' : ''}>有疑问 {counts.faults} 行</li>
          </ul>
          <SignInPreview
            matched={matched}
            members={members}
            onDecide={(line, key) => setDecisions(before => new Map([...before, [line, key]]))}
          />
        </Section>
      )}
    </Page>
  );
}
