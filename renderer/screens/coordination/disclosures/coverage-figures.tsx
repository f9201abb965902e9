import { shareWords } from '#shared/basics/share-words';
import { disclosureKindIds, disclosureKinds } from '#shared/coordination/disclosure';
import { coverageShare } from '#shared/coordination/disclosure-coverage';
import { Figure } from '../../../components/figure';
import { standing, type CoverageLine } from './coverage-view';

/** Of the projects that are shown; how the coverage is reckoned stands under it. */
export function CoverageFigures({ lines, total }: { readonly lines: readonly CoverageLine[]; readonly total: number }) {
  const counted = lines.flatMap(({ coverage }) => coverage ?? []);
  const share = coverageShare(counted);
  const gaps = lines.filter(line => standing(line) === 'gap').length;
  const due = lines.filter(line => standing(line) === 'due').length;
  const left = lines.length - counted.length;
  return (
    <div className="coverage-figures" role="group" aria-label="三公开合计">
      <Figure
        label="三公开覆盖率"
        value={shareWords(share.kinds, share.of)}
        note={`齐全 ${share.kinds} 类 ÷ ${share.projects}×3`}
      />
      {disclosureKindIds.map(kind => (
        <Figure
          key={kind}
          label={disclosureKinds[kind]}
          value={String(share.complete[kind])}
          unit={`/ ${share.projects}`}
          note={shareWords(share.complete[kind], share.projects)}
        />
      ))}
      <Figure
        label="有缺项或过期"
        value={String(gaps)}
        unit="个小区"
        tone={gaps > 0 ? 'bad' : 'good'}
        note={due > 0 ? `另有 ${due} 个将到期` : '没有将到期的'}
      />
      <Figure
        label="列出"
        value={String(lines.length)}
        unit={lines.length === total ? '个小区' : `个，共 ${total} 个`}
        note={left > 0 ? `其中 ${left} 个不计入` : '全部计入'}
      />
    </div>
  );
}
