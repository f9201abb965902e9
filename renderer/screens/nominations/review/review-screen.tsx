import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { nominationCategories, nominationCategoryIds, type NominationCategory } from '#shared/nominations/category';
import { ceilingOf } from '#shared/nominations/ceiling';
import { judgeDossier } from '#shared/nominations/eligibility/judge-dossier';
import { modelProjectHeld } from '#shared/nominations/model-project-held';
import type { RecommendFacts } from '#shared/nominations/process/recommend-dossiers';
import { rankingOf } from '#shared/nominations/ranking/ranking-of';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { dossierDigest } from '../../../store/queries/dossier-digest';
import { useDigest } from '../../../store/use-digest';
import { useRows } from '../../../store/use-rows';
import { CommandRefusal } from '../../elections/command-refusal';
import { useEvidenceIndex } from '../dossier/use-evidence-index';
import { NoCampaign } from '../no-campaign';
import { NominationsTabs } from '../nominations-tabs';
import { useCampaign, type ChosenCampaign } from '../use-campaign';
import { YearSelect } from '../year-select';
import { BatchPanel } from './batch-panel';
import { FallenList } from './fallen-list';
import { PostingsTable } from './postings-table';
import { RankingTable } from './ranking-table';
import { batchActs, batches, fallenRows, postingLines, rankLines, type BatchAct } from './review-view';
import { TieForm } from './tie-form';
import '../dossier/dossier.css';
import '../dossier/process.css';
import './review.css';

/** 评审与公示: the ranking of each category, postings, what fell back. */
export function ReviewScreen() {
  const chosen = useCampaign();
  const rows = useRows('dossiers', { year: chosen?.campaign?.body.year ?? 0 });
  const index = useEvidenceIndex();
  const dossiers = useDigest(dossierDigest);
  const [today] = useState(() => dayOf(new Date()));
  const campaign = chosen?.campaign?.body;
  const facts = useMemo((): RecommendFacts | null => {
    if (!campaign || !rows || !index || !dossiers) return null;
    const checks = new Map(rows.map(row => [row.id, judgeDossier(row.body, index, campaign, today).checks]));
    return { campaign, rows, checks, hasModelProject: modelProjectHeld(dossiers, campaign).held === 'yes' };
  }, [campaign, rows, index, dossiers, today]);
  if (chosen && facts) return <Review key={facts.campaign.year} chosen={chosen} facts={facts} today={today} />;
  return (
    <Page title="文明创建" part="评审与公示">
      <NominationsTabs />
      {chosen && !campaign ? <NoCampaign /> : <Reading label="正在按台账审查资格" />}
    </Page>
  );
}

interface ReviewProps {
  readonly chosen: ChosenCampaign;
  readonly facts: RecommendFacts;
  readonly today: ReturnType<typeof dayOf>;
}

type View = 'ranking' | 'postings' | 'fallen';
type Open = { readonly act: BatchAct } | { readonly tie: string } | null;

function Review({ chosen, facts, today }: ReviewProps) {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { view?: string; category?: string };
  const view: View = search.view === 'postings' || search.view === 'fallen' ? search.view : 'ranking';
  const category = nominationCategoryIds.find(id => id === search.category) ?? 'star';
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<Open>(null);
  const { campaign, rows } = facts;
  const year = String(campaign.year);
  const own = useMemo(() => rows.filter(({ body }) => body.category === category), [rows, category]);
  const { ceiling } = ceilingOf(campaign.places[category]);
  const ranking = useMemo(() => rankingOf(own, campaign.sheets[category], ceiling), [own, campaign, category, ceiling]);
  const lines = useMemo(() => rankLines(ranking, facts.checks, today), [ranking, facts.checks, today]);
  const chosenIds = picked.filter(id => lines.some(line => line.id === id));
  const offered = batches(
    ranking.ranked.map(({ row }) => row).filter(({ id }) => chosenIds.length === 0 || chosenIds.includes(id)),
    facts,
    today,
  );
  const postings = postingLines(rows, today);
  const fallen = fallenRows(rows);
  const go = (patch: { view?: View; category?: NominationCategory }) => {
    setOpen(null);
    setPicked([]);
    void navigate({ to: '/nominations/review', search: { year, view, category, ...patch } as never, replace: true });
  };
  const [first, ...others] = view === 'ranking' ? offered : [];
  const batch = open && 'act' in open ? offered.find(({ act }) => act === open.act) : undefined;
  const compare = () =>
    void navigate({ to: '/nominations/review/compare', search: { ids: chosenIds.join(','), year } as never });
  return (
    <Page
      title="文明创建"
      part="评审与公示"
      more={
        <>
          <YearSelect chosen={chosen} to="/nominations/review" keep={{ view, category }} />
          {view === 'ranking' && chosenIds.length >= 2 && chosenIds.length <= 4 && (
            <Button onClick={compare}>比较 {chosenIds.length} 份</Button>
          )}
          {others.map(({ act, can }) => (
            <Button key={act} onClick={() => setOpen({ act })}>
              {batchActs[act]}（{can.length}）
            </Button>
          ))}
        </>
      }
      action={
        first && (
          <Button type="primary" onClick={() => setOpen({ act: first.act })}>
            {batchActs[first.act]}（{first.can.length}）
          </Button>
        )
      }
    >
      <NominationsTabs />
      <CommandRefusal />
      <div className="review-bar">
        <Segmented
          aria-label="查看"
          value={view}
          onChange={value => go({ view: value as View })}
          options={[
            { value: 'ranking', label: '排名' },
            { value: 'postings', label: `公示 ${postings.length}` },
            { value: 'fallen', label: `退回重核 ${fallen.length}` },
          ]}
        />
        {view === 'ranking' && (
          <Segmented
            aria-label="类别"
            value={category}
            onChange={value => go({ category: value })}
            options={nominationCategoryIds.map(value => ({
              value,
              label: `${nominationCategories[value]} ${rows.filter(({ body }) => body.category === value && body.standing === 'open').length}`,
            }))}
          />
        )}
      </div>
      {batch && <BatchPanel key={batch.act} batch={batch} facts={facts} onClose={() => setOpen(null)} />}
      {open && 'tie' in open && (
        <TieForm key={open.tie} ranking={ranking} of={open.tie} onClose={() => setOpen(null)} />
      )}
      {view === 'postings' && <PostingsTable lines={postings} />}
      {view === 'fallen' && <FallenList rows={fallen} checks={facts.checks} />}
      {view === 'ranking' &&
        (lines.length === 0 ? (
          <EmptyState title={`${year} 年还没有在办的“${nominationCategories[category]}”`}>
            在“申报”中登记材料，评分后按总分在这里排名。
          </EmptyState>
        ) : (
          <>
            <RankingTable
              lines={lines}
              above={ranking.above}
              places={placesWords(
                ceiling,
                ranking.ranked.filter(({ line }) => line === 'across').length,
                ranking.above,
              )}
              chosen={chosenIds}
              onChoose={setPicked}
              onTie={line => setOpen({ tie: line.id })}
            />
            <p className="muted ranking-note">
              总分按评分表权重相加，百分位以下截去；总分相同为并列，由推荐单位集体研究定先后；一票否决的不排名（D8）。勾选
              2 至 4 份可以并排比较。
            </p>
          </>
        ))}
    </Page>
  );
}

function placesWords(places: number, across: number, above: number): string {
  if (places === 0) return '没有名额（见“名额”）';
  if (across > 0) return `名额 ${places} 个，${across} 份并列跨线，须先定先后`;
  return `名额 ${places} 个${above < places ? `，还空 ${places - above} 个` : ''}`;
}
