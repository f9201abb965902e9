import { Link } from '@tanstack/react-router';
import { nominationCategories } from '#shared/nominations/category';
import type { CountyShare } from '#shared/nominations/county-share';
import type { DossierDigest } from '#shared/nominations/dossier-digest';
import { Section } from '../../../components/section';

interface ProvinceSectionProps {
  readonly list: readonly DossierDigest[];
  readonly shares: readonly CountyShare[];
}

/** Who is meant for the province (AW-6), and the share of county-level nominees (S22). */
export function ProvinceSection({ list, shares }: ProvinceSectionProps) {
  return (
    <Section
      title={`报省名单（${list.length}）`}
      about="明星、示范项目和部分先进单位、先进个人报省，标兵企业不报省（AW-6）"
      flush
    >
      {list.length === 0 ? (
        <p className="campaign-count">推荐时勾选“报省”的，列在这里。</p>
      ) : (
        <ul className="takers takers-province">
          {list.map(one => (
            <li key={one.id}>
              <Link to={`/nominations/dossiers/${one.id}`}>
                <span className="muted">{nominationCategories[one.category]}</span>
                <span>{one.nominee.name}</span>
                <span className="muted">{one.number}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ul className="county-shares" aria-label="县处级占比">
        {shares.map(share => (
          <li key={share.of} className={share.county > share.most || share.above > 0 ? 'task-late' : 'muted'}>
            {countyWords(share)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function countyWords({ of, recommended, county, most, above }: CountyShare): string {
  const rule = '县处级不超过 20%，全市统算，此处只作提示（评比达标表彰管理要求）';
  const over = county > most ? `，本区已超过 ${most}` : '';
  const high = above > 0 ? `；另有县处级以上 ${above}，一般不参评` : '';
  return `已推荐的${of} ${recommended}，其中县处级 ${county}${over}${high}。${rule}`;
}
