import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import { dossierStages } from '#shared/nominations/dossier';
import type { DossierDigest } from '#shared/nominations/dossier-digest';
import { Section } from '../../../components/section';
import type { takers } from './places-view';

interface TakersListProps {
  readonly title: string;
  readonly unit: string;
  readonly over: number;
  readonly list: ReturnType<typeof takers>;
}

/** Who takes the places of a category, and who is on the way; each leads to its dossier. */
export function TakersList({ title, unit, over, list: { taking, waiting } }: TakersListProps) {
  return (
    <Section
      title={`${title}：已推荐 ${taking.length} ${unit}，办理中 ${waiting.length} ${unit}`}
      about={
        over > 0 ? `超出名额 ${over} ${unit}：由本局决定撤回哪几份，打开申报材料办理，程序不会自行取舍` : undefined
      }
      flush
    >
      {taking.length + waiting.length === 0 ? (
        <p className="campaign-count">这一类还没有申报材料</p>
      ) : (
        <ul className="takers">
          {[...taking, ...waiting].map(one => (
            <li key={one.id}>
              <Link to={`/nominations/dossiers/${one.id}`}>
                <span className="tabular muted">{one.rank === null ? '—' : `第 ${one.rank}`}</span>
                <span>{one.nominee.name}</span>
                <span className="muted">{one.number}</span>
                <Stage dossier={one} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Stage({ dossier }: { readonly dossier: DossierDigest }) {
  return dossier.stage === 'recommended' ? (
    <Tag color="success">占用名额</Tag>
  ) : (
    <span className="muted">{dossierStages[dossier.stage]}</span>
  );
}
