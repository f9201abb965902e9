import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { nominationCategories } from '#shared/nominations/category';
import { dossierStages } from '#shared/nominations/dossier';
import { checkVerdicts } from '#shared/nominations/eligibility-facts';
import { loadPinyinSearch, type PinyinSearch } from '#shared/register/pinyin';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { DataGrid } from '../../../grid/data-grid';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { useEvidenceIndex } from '../dossier/use-evidence-index';
import { NominationsTabs } from '../nominations-tabs';
import { useCampaign } from '../use-campaign';
import { dossierColumns } from './dossier-columns';
import { dossierLines, filterLines, type DossierFilter, type DossierLine } from './dossiers-view';
import '../../communities/communities.css';
import './dossiers.css';

const titled = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, label]) => ({ value, label }));

const standings = [
  { value: 'fallen', label: '退回重核' },
  { value: 'withdrawn', label: '撤回' },
  { value: 'declined', label: '不予推荐' },
  { value: 'all', label: '含撤回和不予推荐' },
];

const lineId = (line: DossierLine) => line.id;

/** All dossiers of the year, each judged on today's registers. */
export function DossiersScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as DossierFilter & { year?: string };
  const chosen = useCampaign();
  const campaign = chosen?.campaign?.body;
  const rows = useRows('dossiers', { year: campaign?.year ?? 0 });
  const places = usePlaces();
  const index = useEvidenceIndex();
  const [today] = useState(() => dayOf(new Date()));
  const [query, setQuery] = useState('');
  const [pinyin, setPinyin] = useState<PinyinSearch | null>(null);
  useEffect(() => {
    if (query !== '') void loadPinyinSearch().then(loaded => setPinyin(() => loaded));
  }, [query]);
  const go = (patch: DossierFilter) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...patch }).filter(([, value]) => value));
    void navigate({ to: '/nominations/dossiers', search: next as never, replace: true });
  };
  const year = campaign ? { year: String(campaign.year) } : {};
  const create = () => void navigate({ to: '/nominations/dossiers/new', search: year as never });
  useScreenCommand('new', create);

  const lines = useMemo(
    () =>
      rows && campaign && places && index
        ? dossierLines({ dossiers: rows, campaign, places, index, today })
        : undefined,
    [rows, campaign, places, index, today],
  );
  const shown = useMemo(() => {
    const matches = pinyin?.matches ?? ((text: string, wanted: string) => text.includes(wanted));
    return lines && filterLines(lines, { ...search, query }, matches);
  }, [lines, search, query, pinyin]);
  const running = lines?.filter(line => line.standing === 'open' || line.standing === 'fallen') ?? [];
  const failing = running.filter(line => line.verdict !== 'met').length;
  const filter = (key: keyof DossierFilter, label: string, options: readonly { value: string; label: string }[]) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      placeholder={label}
      className="dossiers-filter"
      value={search[key] ?? null}
      options={[...options]}
      onChange={(value: string | undefined) => go({ [key]: value ?? '' })}
    />
  );

  return (
    <Page
      title="文明创建"
      part="申报"
      fill
      state={
        lines &&
        campaign && (
          <span>{`${campaign.year} 年 ${running.length} 份在办${failing > 0 ? `，${failing} 份资格未过` : ''}`}</span>
        )
      }
      more={
        campaign && (
          <Button onClick={() => void navigate({ to: '/nominations/dossiers/import', search: year as never })}>
            导入申报表
          </Button>
        )
      }
      action={
        campaign && (
          <Button type="primary" onClick={create}>
            新建申报
          </Button>
        )
      }
    >
      <div className="with-tabs dossiers">
        <NominationsTabs />
        {chosen === undefined ? (
          <Reading label="正在读取创建年度" />
        ) : campaign === undefined ? (
          <EmptyState title="还没有创建年度">先在“年度”中建立今年的创建活动，再登记申报材料。</EmptyState>
        ) : !lines || !shown ? (
          <Reading label="正在按台账审查资格" />
        ) : lines.length === 0 ? (
          <EmptyState title={`${campaign.year} 年还没有申报材料`}>
            点右上角“新建申报”，从名册中选人、选项目或选企业；也可以导入单位报来的 Word、Excel 申报表。
          </EmptyState>
        ) : (
          <>
            <div className="dossiers-bar">
              {chosen.campaigns.length > 1 && (
                <Select
                  aria-label="年度"
                  value={String(campaign.year)}
                  options={chosen.campaigns.map(({ body }) => ({ value: String(body.year), label: `${body.year} 年` }))}
                  onChange={(value: string) => go({ year: value } as DossierFilter)}
                />
              )}
              {filter('category', '全部类别', titled(nominationCategories))}
              {filter('stage', '全部阶段', titled(dossierStages))}
              {filter('verdict', '资格', titled(checkVerdicts))}
              {filter(
                'street',
                '全部街道',
                (places?.streets ?? []).map(({ id, body }) => ({ value: id, label: body.name })),
              )}
              {filter('standing', '在办', standings)}
              <Input.Search
                allowClear
                aria-label="查找申报材料"
                placeholder="姓名、名称、编号或拼音首字母"
                className="dossiers-query"
                value={query}
                onChange={event => setQuery(event.target.value)}
              />
              <span className="muted">{shown.length} 份</span>
            </div>
            <DataGrid
              label="申报材料清单"
              columns={dossierColumns}
              rows={shown}
              rowId={lineId}
              onOpen={line => void navigate({ to: `/nominations/dossiers/${line.id}` })}
              empty="没有符合条件的申报材料"
            />
          </>
        )}
      </div>
    </Page>
  );
}
