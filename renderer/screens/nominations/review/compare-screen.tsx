import { Link, useSearch } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { Fragment, useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { judgeDossier } from '#shared/nominations/eligibility/judge-dossier';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { useRow, useRows } from '../../../store/use-rows';
import { useEvidenceIndex } from '../dossier/use-evidence-index';
import { compareView, onlyDifferent } from './compare-view';
import './review.css';

const crumbs = [
  { title: '文明创建', to: '/nominations' },
  { title: '评审与公示', to: '/nominations/review' },
];

/** Two to four dossiers of one category side by side (`?ids=a,b&year=`), what differs marked. */
export function CompareScreen() {
  const { ids = '', year = '' } = useSearch({ strict: false }) as { ids?: string; year?: string | number };
  const rows = useRows('dossiers', { year: Number(year) });
  const campaign = useRow('campaigns', String(year));
  const index = useEvidenceIndex();
  const [today] = useState(() => dayOf(new Date()));
  const [different, setDifferent] = useState(true);
  const wanted = useMemo(() => ids.split(',').filter(Boolean), [ids]);
  const chosen = useMemo(() => rows?.filter(({ id }) => wanted.includes(id)) ?? [], [rows, wanted]);
  const category = chosen[0]?.body.category;
  const groups = useMemo(() => {
    if (!index || !campaign || !category) return null;
    const checks = new Map(chosen.map(row => [row.id, judgeDossier(row.body, index, campaign.body, today).checks]));
    return compareView(chosen, category, campaign.body, checks);
  }, [index, campaign, category, chosen, today]);
  if (!rows || !index || campaign === undefined) return <Reading label="正在读取申报材料" />;
  if (!groups || chosen.length < 2 || chosen.length > 4 || chosen.some(({ body }) => body.category !== category))
    return (
      <Page crumbs={crumbs} title="比较">
        <EmptyState title="没有可以比较的材料">在“评审与公示”的排名中勾选同一类的 2 至 4 份，再点“比较”。</EmptyState>
      </Page>
    );
  const shown = different ? onlyDifferent(groups) : groups;
  return (
    <Page
      crumbs={crumbs}
      title={`比较 ${chosen.length} 份`}
      more={
        <Checkbox checked={different} onChange={event => setDifferent(event.target.checked)}>
          只看不同
        </Checkbox>
      }
    >
      <div className="ranking compare-table" role="region" aria-label="并排比较" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">项目</th>
              {chosen.map(({ id, body }) => (
                <th scope="col" key={id}>
                  <Link to={`/nominations/dossiers/${id}`}>{body.nominee.name}</Link>
                  <span className="ranking-unit">{body.number}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(group => (
              <Fragment key={group.title}>
                <tr>
                  <th scope="rowgroup" colSpan={chosen.length + 1}>
                    {group.title}
                  </th>
                </tr>
                {group.rows.map(row => (
                  <tr key={row.key} className={row.differs && !different ? 'compare-differs' : ''}>
                    <td>{row.title}</td>
                    {row.cells.map((cell, at) => (
                      <td key={at}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
