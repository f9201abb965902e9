import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Dropdown, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf, type Day } from '#shared/basics/dates';
import { nominationCategories } from '#shared/nominations/category';
import { dossierStandings } from '#shared/nominations/dossier';
import { dossierGaps } from '#shared/nominations/dossier-gaps';
import { stageTitle } from '#shared/nominations/dossier-stages';
import { judgeDossier } from '#shared/nominations/eligibility/judge-dossier';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { useRow, useRows, type Row } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { CommandRefusal } from '../../elections/command-refusal';
import { actsFor, actTitles, DossierAct, type DossierActId } from './dossier-act';
import { DossierBeside } from './dossier-beside';
import type { DossierPartProps } from './dossier-part';
import { dossierParts } from './dossier-parts';
import { partMark, titleOf } from './dossier-view';
import { useEvidenceIndex } from './use-evidence-index';
import { VerdictMark } from './verdict-mark';
import './dossier.css';

const crumbs = [
  { title: '文明创建', to: '/nominations' },
  { title: '申报', to: '/nominations/dossiers' },
];

/** One dossier, part by part; what it lacks and what happened to it stand beside. */
export function DossierScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const row = useRow('dossiers', id);
  const places = usePlaces();
  const index = useEvidenceIndex();
  const campaign = useRow('campaigns', row ? String(row.body.year) : '');
  const [today] = useState(() => dayOf(new Date()));
  if (row === null)
    return (
      <Page crumbs={crumbs} title="没有这份申报材料">
        <EmptyState title="没有找到这份申报材料">它的登记可能已被撤销；请回到申报列表重新选择。</EmptyState>
      </Page>
    );
  if (row === undefined || !places || !index || campaign === undefined) return <Reading label="正在读取申报材料" />;
  if (campaign === null)
    return (
      <Page crumbs={crumbs} title={titleOf(row.body)}>
        <EmptyState title={`还没有 ${row.body.year} 年度的创建活动`}>先在“年度”中建立这一年的创建活动。</EmptyState>
      </Page>
    );
  return <DossierBody key={id} {...{ row, places, index, campaign, today }} />;
}

type BodyProps = Pick<DossierPartProps, 'row' | 'places' | 'index' | 'campaign'> & { readonly today: Day };

function DossierBody({ row, places, index, campaign, today }: BodyProps) {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { part?: string };
  const dossiers: readonly Row<'dossiers'>[] | undefined = useRows('dossiers', { year: row.body.year });
  const [act, setAct] = useState<DossierActId | null>(null);
  const judgement = useMemo(
    () => judgeDossier(row.body, index, campaign.body, today),
    [row.body, index, campaign.body, today],
  );
  const gaps = useMemo(
    () => dossierGaps(row, campaign.body.conditions, dossiers ?? []),
    [row, campaign.body.conditions, dossiers],
  );
  const dossier = row.body;
  const part = dossierParts.find(each => each.id === search.part) ?? dossierParts[0];
  const go = (to: string) =>
    void navigate({ to: `/nominations/dossiers/${row.id}`, search: { part: to } as never, replace: true });
  const acts = actsFor(dossier, today);
  const Part = part?.component;
  return (
    <Page
      crumbs={crumbs}
      title={titleOf(dossier)}
      part={part?.title ?? ''}
      state={
        <>
          <Tag color={dossier.standing === 'open' ? 'processing' : 'default'}>
            {dossier.standing === 'open'
              ? stageTitle(dossier.category, dossier.stage)
              : dossierStandings[dossier.standing]}
          </Tag>
          <VerdictMark verdict={judgement.verdict} />
          <span>
            {dossier.number} · {nominationCategories[dossier.category]}
          </span>
        </>
      }
      more={
        acts.length > 0 && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: acts.map(each => ({ key: each, label: actTitles[each] })),
              onClick: ({ key }) => setAct(key as DossierActId),
            }}
          >
            <Button>更多</Button>
          </Dropdown>
        )
      }
    >
      <CommandRefusal />
      <nav className="dossier-parts" aria-label="申报材料的各部分">
        {dossierParts.map(each => (
          <button
            key={each.id}
            type="button"
            className="dossier-part"
            aria-current={each.id === part?.id ? 'page' : undefined}
            onClick={() => go(each.id)}
          >
            {each.title}
            <span className="dossier-part-mark">{partMark(each, gaps, judgement)}</span>
          </button>
        ))}
      </nav>
      <div className={part?.wide ? '' : 'dossier-page'}>
        <div className="dossier-main">
          {Part && <Part {...{ row, campaign, places, index, judgement, gaps, today }} dossiers={dossiers ?? []} />}
        </div>
        {!part?.wide && <DossierBeside row={row} gaps={gaps} onGo={go} />}
      </div>
      {act !== null && (
        <DossierAct act={act} row={row} dossiers={dossiers ?? []} today={today} onClose={() => setAct(null)} />
      )}
    </Page>
  );
}
