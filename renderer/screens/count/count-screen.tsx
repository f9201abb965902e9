import { useParams } from '@tanstack/react-router';
import { Button, Spin, Tag } from 'antd';
import { useState } from 'react';
import { allows, stageOf } from '#shared/elections/stages';
import type { FigureColumn } from '#shared/elections/tally/heads-behind';
import { ruleSets } from '#shared/rules/rule-sets';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { standingOf } from './count-view';
import { headList, paperList } from './lists';
import { ListDrawer, type ListBehind } from './list-drawer';
import { MatterPicture } from './matter-picture';
import { Reconciliation } from './reconciliation';
import { SettingsPrinted } from './settings-printed';
import { useCountCase, type CountCase } from './use-count-case';
import { useLiveCount } from './use-live-count';
import './count.css';

const tones = { good: 'success', open: 'default', warning: 'warning' } as const;

/** Turnout and every matter against its thresholds, while ballots come in. */
export function CountScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const data = useCountCase(id);
  if (data === 'loading') return <Spin className="case-loading" aria-label="正在读取案件" />;
  if (data === 'gone') return <EmptyState title="没有找到这件选举">请回到“业委会选举”重新选择。</EmptyState>;
  return <Count key={id} data={data} />;
}

function Count({ data }: { readonly data: CountCase }) {
  const election = data.row.body;
  const { counted, list } = useLiveCount(data);
  const [chosen, setChosen] = useState(0);
  const [behind, setBehind] = useState<ListBehind | null>(null);
  const entering = allows(election.stage, 'enter-ballots');
  const page = {
    crumbs: [
      { title: '业委会选举', to: '/elections' },
      { title: election.title, to: `/elections/${data.row.id}` },
    ],
    title: '计票',
    ...(entering
      ? {
          action: (
            <Button type="primary" href={`#/elections/${data.row.id}/entry`}>
              录入选票
            </Button>
          ),
        }
      : {}),
  };
  if (!counted) {
    return (
      <Page {...page}>
        <Spin className="case-loading" aria-label="正在计票" />
      </Page>
    );
  }
  const { result, papers } = counted;
  const matter = result.matters[chosen] ?? result.matters[0];
  const title = (index: number) => election.matters[index]?.title ?? '';
  const openHeads = (name: string, column: FigureColumn) =>
    setBehind(headList(`${title(chosen)} · ${name}`, () => list(chosen, column), data.register));
  return (
    <Page
      {...page}
      fill
      state={
        <>
          <Tag color={entering ? 'processing' : 'default'}>{stageOf(election.stage).title}</Tag>
          <span>{entering ? '随录票更新，尚非最后结果' : ''}</span>
          <span>{ruleSets[result.ruleSet].title}</span>
        </>
      }
    >
      <div className="count">
        <Reconciliation
          papers={papers}
          ballots={result.ballots}
          onOpen={column => setBehind(paperList(column, data))}
        />
        {matter ? (
          <div className="count-main">
            <nav className="count-matters" aria-label="表决事项">
              {result.matters.map((each, index) => {
                const standing = standingOf(each);
                return (
                  <button
                    key={each.id}
                    type="button"
                    className={index === chosen ? 'matter-link matter-here' : 'matter-link'}
                    aria-current={index === chosen ? 'true' : undefined}
                    onClick={() => setChosen(index)}
                  >
                    <span>
                      {index + 1}. {title(index)}
                    </span>
                    <Tag color={tones[standing.tone]}>{standing.words}</Tag>
                  </button>
                );
              })}
              <SettingsPrinted options={election.options} />
            </nav>
            <section className="count-detail" aria-label={title(chosen)}>
              <h2>{title(chosen)}</h2>
              <MatterPicture matter={matter} result={result} election={election} onOpen={openHeads} />
            </section>
          </div>
        ) : (
          <EmptyState title="还没有表决事项">在案件中确定表决事项以后，这里显示每一项的计票。</EmptyState>
        )}
      </div>
      <ListDrawer behind={behind} onClose={() => setBehind(null)} />
    </Page>
  );
}
