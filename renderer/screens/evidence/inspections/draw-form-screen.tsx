import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { dayOf, type Day } from '#shared/basics/dates';
import { announceDraw, dropDrawDraft, saveDrawDraft } from '#shared/evidence/inspections/announce-draw';
import { inputOfDraft, type DrawInput } from '#shared/evidence/inspections/draw-input';
import { versionsOf, type DrawRow } from '#shared/evidence/inspections/inspection-facts';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { commandContext } from '../../../store/session';
import { CommandRefusal } from '../../elections/command-refusal';
import { runCommand } from '../../elections/run-command';
import { DrawFields } from './draw-fields';
import { openingDraw } from './draw-form-view';
import { useInspections, type InspectionData } from './use-inspections';
import { useDraftKeeper } from '../../../app/use-draft-keeper';
import '../../elections/elections.css';
import './inspections.css';

const back = '/evidence/inspections';

/** What is announced before a draw; kept as a draft while it is written. */
export function DrawFormScreen() {
  const data = useInspections();
  const { draft } = useSearch({ strict: false }) as { draft?: unknown };
  const [today] = useState(() => dayOf(new Date()));
  const row = data?.draws.find(({ id, body }) => id === draft && body.status === 'draft') ?? null;
  if (!data || (typeof draft === 'string' && !row)) {
    return (
      <Page title="公告一次抽取" crumbs={[{ title: '双随机', to: back }]}>
        {data ? (
          <EmptyState title="没有这份草稿" action={<Link to={back}>回到抽取</Link>}>
            它可能已经公告或删除。
          </EmptyState>
        ) : (
          <Reading />
        )}
      </Page>
    );
  }
  const ready = (['objects', 'inspectors', 'items'] as const).every(kind => versionsOf(data.pools, kind).length > 0);
  if (!ready) {
    return (
      <Page title="公告一次抽取" crumbs={[{ title: '双随机', to: back }]}>
        <EmptyState
          title="还缺名录库或事项清单"
          action={<Link to="/evidence/inspections/pools">去建立名录库和事项</Link>}
        >
          抽取前要有检查对象名录库、执法检查人员名录库和抽查事项清单各一版。
        </EmptyState>
      </Page>
    );
  }
  return <DrawForm key={row?.id ?? 'new'} data={data} row={row} today={today} />;
}

interface DrawFormProps {
  readonly data: InspectionData;
  readonly row: DrawRow | null;
  readonly today: Day;
}

function DrawForm({ data, row, today }: DrawFormProps) {
  const navigate = useNavigate();
  const [id] = useState(() => row?.id ?? crypto.randomUUID());
  const [input, setInput] = useState<DrawInput>(() => (row ? inputOfDraft(row) : openingDraw(data, today)));
  const [touched, setTouched] = useState(false);
  const [busy, setBusy] = useState(false);
  const keeper = useDraftKeeper(input, touched, typed => saveDrawDraft(data, { id, input: typed }, commandContext()));
  const there = data.draws.some(each => each.id === id);

  async function announce() {
    await keeper.stop();
    const answer = announceDraw(data, { id, input }, commandContext());
    setBusy(answer.ok);
    const done = await runCommand(answer, '已公告，请打印抽取公告并张贴');
    setBusy(false);
    // As if it were typed again, so that what was not taken is kept as a draft.
    if (!done) return setInput({ ...input });
    void navigate({ to: back, search: { at: id } as never });
  }
  async function drop() {
    await keeper.stop();
    if (there && !(await runCommand(dropDrawDraft(data, id), '草稿已删除'))) return;
    void navigate({ to: back });
  }
  useScreenCommand('save', () => void announce());
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '双随机', to: back },
      ]}
      title="公告一次抽取"
      state={keeper.kept === input ? '已自动暂存' : touched ? '正在暂存…' : row ? '上次没有填完的内容还在' : undefined}
      more={
        <>
          {(there || touched) && (
            <Popconfirm title="删除这份草稿？" okText="删除" cancelText="不删除" onConfirm={() => void drop()}>
              <Button>删除草稿</Button>
            </Popconfirm>
          )}
          <Button onClick={() => void navigate({ to: back })}>返回</Button>
        </>
      }
      action={
        <Popconfirm
          title="现在公告？"
          description="公告以后名录库、事项、排除和回避都不能再改。"
          okText="公告"
          cancelText="再看看"
          onConfirm={() => void announce()}
        >
          <Button type="primary" loading={busy}>
            公告
          </Button>
        </Popconfirm>
      }
    >
      <div className="inspections-sticky">
        <CommandRefusal />
      </div>
      <DrawFields
        data={data}
        input={input}
        onChange={more => {
          setTouched(true);
          setInput(now => ({ ...now, ...more }));
        }}
      />
    </Page>
  );
}
