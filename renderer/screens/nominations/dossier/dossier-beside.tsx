import { Button } from 'antd';
import { showMoment } from '#shared/basics/moment';
import type { DossierGap } from '#shared/nominations/dossier-gaps';
import { Section } from '../../../components/section';
import { useOfficerNames } from '../../evidence/use-officer-names';
import type { DossierPartProps } from './dossier-part';
import { dossierParts } from './dossier-parts';
import { partOfGap } from './dossier-view';

interface DossierBesideProps {
  readonly row: DossierPartProps['row'];
  readonly gaps: readonly DossierGap[];
  readonly onGo: (part: string) => void;
}

/** What is lacking, each a way to where it is filled in; and everything that happened, the newest first. */
export function DossierBeside({ row, gaps, onGo }: DossierBesideProps) {
  const now = gaps.filter(gap => gap.before === 'submit');
  const later = gaps.filter(gap => gap.before === 'recommend');
  return (
    <aside className="dossier-beside" aria-label="缺项和经过">
      <Section title="还缺什么" about={gaps.length === 0 ? '各项齐全' : `${gaps.length} 项`} flush>
        <GapList title="提交前补齐" gaps={now} onGo={onGo} />
        <GapList title="推荐前补齐" gaps={later} onGo={onGo} />
      </Section>
      <Story row={row} />
    </aside>
  );
}

function GapList({ title, gaps, onGo }: { readonly title: string } & Omit<DossierBesideProps, 'row'>) {
  if (gaps.length === 0) return null;
  return (
    <>
      <h3 className="dossier-gap-title">{title}</h3>
      <ul className="plain-list dossier-gaps">
        {gaps.map(gap => (
          <li key={`${gap.part}:${gap.of}:${gap.words}`}>
            <Button type="link" size="small" onClick={() => onGo(partOfGap(gap, dossierParts))}>
              {gap.words}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Story({ row }: Pick<DossierBesideProps, 'row'>) {
  const nameOf = useOfficerNames();
  const lines = [...row.body.story].reverse();
  return (
    <Section title="经过" about={`${lines.length} 条，只增不改`} flush>
      <ol className="plain-list dossier-story" aria-label="经过" tabIndex={0}>
        {lines.map((line, at) => (
          <li key={lines.length - at}>
            <span className="muted tabular">
              {showMoment(line.at)} {nameOf(line.by)}
            </span>
            <span>{line.words}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
