import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { propertyTypeIds, propertyTypes, type PropertyType } from '#shared/evidence/project-profile';
import { useScreenCommand } from '../../../app/screen-commands';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { StateMark } from '../../../components/state-mark';
import { useMatcher } from '../../coordination/disclosures/coverage-filters';
import { EvidenceTabs } from '../evidence-tabs';
import { CertificateDetail } from './certificate-detail';
import { CertificateForm } from './certificate-form';
import { ShareView } from './share-view';
import {
  certificateLines,
  certificateWishes,
  fitsWish,
  type CertificateLine,
  type CertificateWish,
} from './standards-view';
import { useStandards } from './use-standards';
import '../../communities/communities.css';
import '../incidents/incidents.css';
import './standards.css';

const SHOWN = 60;

/** Certificates of the seven standards (E4), what runs out, and the share of companies that have one. */
export function StandardsScreen() {
  const navigate = useNavigate();
  const { at, wish: asked } = useSearch({ strict: false }) as { readonly at?: string; readonly wish?: string };
  const data = useStandards();
  const today = dayOf(new Date());
  const [type, setType] = useState<PropertyType | ''>('');
  const [wish, setWish] = useState<CertificateWish>(
    asked !== undefined && asked in certificateWishes ? (asked as CertificateWish) : 'all',
  );
  const [query, setQuery] = useState('');
  const matches = useMatcher(query);
  const all = useMemo(() => data && certificateLines(data.places, data.certificates, today), [data, today]);
  const lines = useMemo(
    () =>
      all?.filter(
        line =>
          (type === '' || line.body.propertyType === type) &&
          fitsWish(line, wish) &&
          (matches(line.company) || matches(line.project) || matches(line.body.number)),
      ),
    [all, type, wish, matches],
  );
  const open = (id: string | undefined) =>
    void navigate({ to: '/evidence/standards', search: (id ? { at: id } : {}) as never });
  useScreenCommand('new', () => open('new'));
  return (
    <Page
      title="行业监管"
      part="标准认证"
      state={
        lines && all ? `${lines.length} 张证书${lines.length < all.length ? `，共 ${all.length} 张` : ''}` : undefined
      }
      more={at && <Button onClick={() => open(undefined)}>看覆盖面</Button>}
      action={
        at !== 'new' && (
          <Button type="primary" onClick={() => open('new')}>
            登记证书
          </Button>
        )
      }
      fill
    >
      <div className="with-tabs">
        <EvidenceTabs />
        {!data || !lines || !all ? (
          <Reading />
        ) : (
          <>
            <div className="incident-filter" role="group" aria-label="筛选">
              <Input
                allowClear
                className="incident-query"
                placeholder="企业、小区、证书编号"
                aria-label="查找"
                value={query}
                onChange={event => setQuery(event.target.value)}
              />
              <Select
                aria-label="业态"
                value={type}
                onChange={setType}
                options={[
                  { value: '' as const, label: '全部业态' },
                  ...propertyTypeIds.map(value => ({ value, label: propertyTypes[value] })),
                ]}
              />
              <Select
                aria-label="情况"
                value={wish}
                onChange={setWish}
                options={(Object.keys(certificateWishes) as CertificateWish[]).map(value => ({
                  value,
                  label: certificateWishes[value],
                }))}
              />
            </div>
            <MasterDetail
              label="标准认证证书"
              listWidth={420}
              list={<CertificateList key={`${type}${wish}`} lines={lines} chosen={at} total={all.length} />}
              detail={
                at === 'new' ? (
                  <CertificateForm data={data} row={null} onDone={open} />
                ) : at ? (
                  <CertificateDetail key={at} data={data} id={at} />
                ) : (
                  <ShareView data={data} on={today} onType={setType} />
                )
              }
            />
          </>
        )}
      </div>
    </Page>
  );
}

interface CertificateListProps {
  readonly lines: readonly CertificateLine[];
  readonly chosen: string | undefined;
  readonly total: number;
}

function CertificateList({ lines, chosen, total }: CertificateListProps) {
  const [shown, setShown] = useState(SHOWN);
  if (lines.length === 0) {
    return (
      <p className="incident-none muted">
        {total > 0 ? '没有符合条件的证书。' : '还没有登记证书。点右上角“登记证书”，照证书填写。'}
      </p>
    );
  }
  return (
    <>
      <ul className="incident-list">
        {lines.slice(0, shown).map(line => (
          <li key={line.id}>
            <Link
              to="/evidence/standards"
              search={{ at: line.id } as never}
              className={line.id === chosen ? 'incident-line incident-here' : 'incident-line'}
              aria-current={line.id === chosen}
            >
              <span className="incident-top">
                <b>{line.company}</b>
                <span>{propertyTypes[line.body.propertyType]}</span>
              </span>
              <span className="incident-bottom">
                <span className="muted">
                  {line.project === '' ? '企业整体' : line.project} · {line.body.number || '没有编号'}
                </span>
                <StateMark {...line.mark} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <div className="more-row">
          <Button type="link" onClick={() => setShown(shown + SHOWN)}>
            再看 {Math.min(SHOWN, lines.length - shown)} 张
          </Button>
        </div>
      )}
    </>
  );
}
