import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { Figure } from '../../../components/figure';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { DataGrid } from '../../../grid/data-grid';
import { useMatcher } from '../../coordination/disclosures/coverage-filters';
import { EvidenceTabs } from '../evidence-tabs';
import { creditColumns } from './credit-columns';
import {
  creditLines,
  creditWishes,
  fileAddress,
  filterCreditLines,
  levelCounts,
  type CreditFilter,
  type CreditWish,
} from './credit-list-view';
import { SwitchesDialog } from './switches-dialog';
import { useCredit } from './use-credit';
import '../../communities/communities.css';
import './credit.css';

const kinds = [
  { value: 'all', label: '企业和项目经理' },
  { value: 'company', label: '企业' },
  { value: 'manager', label: '项目经理' },
] as const;

/** The credit files of all companies and project managers: level as issued, our recount, and where the two differ (QD-69). */
export function CreditScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { readonly wish?: unknown; readonly level?: unknown };
  const data = useCredit();
  const today = dayOf(new Date());
  const [kind, setKind] = useState<CreditFilter['kind']>('all');
  const [wish, setWish] = useState<CreditWish>(
    typeof search.wish === 'string' && search.wish in creditWishes ? (search.wish as CreditWish) : 'all',
  );
  const [level, setLevel] = useState<CreditFilter['level']>('');
  const [query, setQuery] = useState('');
  const [settling, setSettling] = useState(false);
  const matches = useMatcher(query);
  const lines = useMemo(() => data && creditLines(data, today), [data, today]);
  const shown = useMemo(
    () => lines && filterCreditLines(lines, { kind, wish, level, matches }),
    [lines, kind, wish, level, matches],
  );
  const enter = () => void navigate({ to: '/evidence/credit/new' });
  useScreenCommand('new', enter);
  return (
    <Page
      title="行业监管"
      part="信用档案"
      state={lines && `${lines.filter(({ hasFile }) => hasFile).length} 份档案`}
      more={
        <>
          <Button onClick={() => setSettling(true)}>口径</Button>
          <Button onClick={() => void navigate({ to: '/evidence/credit/import' })}>从表格导入</Button>
        </>
      }
      action={
        <Button type="primary" onClick={enter}>
          登记信用记录
        </Button>
      }
      fill
    >
      <div className="with-tabs">
        <EvidenceTabs />
        {!data || !lines || !shown ? (
          <Reading />
        ) : lines.length === 0 ? (
          <EmptyState title="先登记物业企业">
            在“小区与业主”里登记物业服务企业，在“企业与人员”里登记项目经理，这里就有他们的信用档案。
          </EmptyState>
        ) : (
          <>
            <div className="level-figures" role="group" aria-label="企业按发布等级">
              {levelCounts(lines).map(each => (
                <button
                  key={each.level}
                  type="button"
                  aria-pressed={level === each.level}
                  onClick={() => {
                    setLevel(level === each.level ? '' : each.level);
                    setKind('company');
                  }}
                >
                  <Figure
                    label={each.title}
                    value={String(each.count)}
                    unit="家"
                    tone={each.count > 0 && (each.level === 'C' || each.level === 'missing') ? 'bad' : 'plain'}
                  />
                </button>
              ))}
            </div>
            <div className="credit-list">
              <div className="credit-filter">
                <Input
                  allowClear
                  className="credit-query"
                  placeholder="名称或拼音首字母"
                  aria-label="查找企业、项目经理"
                  value={query}
                  onChange={event => setQuery(event.target.value)}
                />
                <Select aria-label="类别" value={kind} options={[...kinds]} onChange={setKind} />
                <Segmented
                  aria-label="看哪些"
                  value={wish}
                  onChange={setWish}
                  options={(Object.keys(creditWishes) as CreditWish[]).map(value => ({
                    value,
                    label: creditWishes[value],
                  }))}
                />
                {level !== '' && (
                  <Button type="link" onClick={() => setLevel('')}>
                    不限等级
                  </Button>
                )}
              </div>
              <DataGrid
                label="信用档案"
                columns={creditColumns}
                rows={shown}
                rowId={line => line.key}
                onOpen={line => void navigate({ to: fileAddress(line.subject) })}
                empty="没有符合条件的档案"
              />
            </div>
          </>
        )}
      </div>
      {settling && <SwitchesDialog onClose={() => setSettling(false)} />}
    </Page>
  );
}
