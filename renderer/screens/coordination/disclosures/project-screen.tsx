import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { draftIdOf } from '#shared/coordination/publish-disclosure';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { EntryDetail } from './entry-detail';
import { boardLines, entryLines } from './project-view';
import { StateMark } from '../../../components/state-mark';
import { useProjectEntries, type ProjectEntries } from './use-project-entries';
import '../../elections/elections.css';
import './disclosures.css';

/** One project's 三公开: what hangs now, what hung before, and everything that was seen and said of it. */
export function ProjectScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const navigate = useNavigate();
  const data = useProjectEntries(id);
  const begin = () => void navigate({ to: `/coordination/disclosures/${id}/entry` });
  useScreenCommand('new', begin);
  const draft = data?.facts.entries.some(row => row.id === draftIdOf(id)) ?? false;
  return (
    <Page
      crumbs={[
        { title: '四位一体', to: '/coordination' },
        { title: '三公开', to: '/coordination/disclosures' },
      ]}
      title={data?.project.body.name ?? '三公开'}
      part="三公开"
      state={data && (data.company || '没有物业企业')}
      action={
        data && (
          <Button type="primary" onClick={begin}>
            {draft ? '继续填写张贴' : '登记张贴'}
          </Button>
        )
      }
      fill
    >
      {data === undefined && <Spin />}
      {data === null && (
        <EmptyState title="没有这个小区" action={<Link to="/coordination/disclosures">回到三公开</Link>}>
          它可能已被删除。
        </EmptyState>
      )}
      {data && <ProjectBody key={id} data={data} />}
    </Page>
  );
}

function ProjectBody({ data }: { readonly data: ProjectEntries }) {
  const { entry } = useSearch({ strict: false }) as { entry?: unknown };
  const [chosen, setChosen] = useState<string | null>(typeof entry === 'string' ? entry : null);
  const lines = entryLines(data.facts.entries, dayOf(new Date()));
  const shown =
    data.facts.entries.find(row => row.id === chosen) ?? data.facts.entries.find(row => row.id === lines[0]?.id);
  const entryPath = `/coordination/disclosures/${data.project.id}/entry`;
  return (
    <MasterDetail
      label="公示栏"
      listWidth={390}
      list={
        <div className="board">
          <h2>公示栏现在的情况</h2>
          <ul className="plain-list board-lines">
            {boardLines(data.coverage).map(line => (
              <li key={line.group}>
                <span>{line.title}</span>
                {line.entryId !== null ? (
                  <button type="button" onClick={() => setChosen(line.entryId)}>
                    <StateMark tone={line.tone} words={line.words} />
                  </button>
                ) : (
                  <span className="board-missing">
                    <StateMark tone={line.tone} words={line.words} />
                    <Link
                      to={entryPath}
                      search={{ groups: String(line.group) } as never}
                      aria-label={`登记张贴：${line.title}`}
                    >
                      登记
                    </Link>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <h2>登记的张贴</h2>
          {lines.length === 0 && (
            <p className="muted board-none">还没有登记。到现场看过公示栏后，点右上角“登记张贴”。</p>
          )}
          <ul className="plain-list posting-list">
            {lines.map(line => (
              <li key={line.id} className={line.id === shown?.id ? 'posting-here' : ''}>
                <button
                  type="button"
                  aria-current={line.id === shown?.id}
                  className={line.hanging ? 'posting-line' : 'posting-line posting-past'}
                  onClick={() => setChosen(line.id)}
                >
                  <b>{line.title}</b>
                  <span className="muted tabular">
                    {line.hanging ? '在栏 · ' : '已不在栏 · '}
                    {line.since}
                  </span>
                  <span className="muted">{line.groups}</span>
                  {line.marks.map(mark => (
                    <StateMark key={mark.words} tone={mark.tone} words={mark.words} />
                  ))}
                </button>
              </li>
            ))}
          </ul>
        </div>
      }
      detail={
        shown && shown.body.status !== 'draft' ? (
          <EntryDetail key={shown.id} data={data} row={shown} />
        ) : (
          <EmptyState title="公示栏上还没有登记过内容">
            登记时写明公示了哪几项、张贴在哪里、从哪天起，附一张现场照片。
          </EmptyState>
        )
      }
    />
  );
}
