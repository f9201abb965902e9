import { Link } from '@tanstack/react-router';
import { boardGroupIds, boardGroups, type BoardGroup } from '#shared/coordination/disclosure';
import { groupRules } from '#shared/coordination/disclosure-rules';
import type { DisclosureSwitches } from '#shared/coordination/disclosure-switches';
import { switchWords } from '#shared/coordination/disclosure-switch-words';
import { ruleWords } from '#shared/text/rule-words';
import { useSession } from '../../../store/session';
import type { DisclosureDigest } from '../../../store/queries/disclosure-digest';
import { standingWords, type CoverageLine } from './coverage-view';
import { StateMark } from '../../../components/state-mark';
import { stateTone, stateWords } from './state-view';

interface CoveragePanelProps {
  readonly line: CoverageLine;
  /** Null: the whole project. */
  readonly group: BoardGroup | null;
  readonly items: readonly DisclosureDigest[];
  readonly switches: DisclosureSwitches;
}

/** What hangs in the chosen cell, or of the whole project. */
export function CoveragePanel({ line, group, items, switches }: CoveragePanelProps) {
  const { settings } = useSession();
  const { coverage } = line;
  const shown = boardGroupIds.filter(each => (group === null ? groupRules[each].required : each === group));
  return (
    <aside className="coverage-panel" aria-label={`${line.project}公示栏`}>
      <h2>{line.project}</h2>
      <p className="muted">{[line.street, line.community].join(' · ')}</p>
      <p className="muted">{line.company || '没有物业企业'}</p>
      {!coverage && <p>{standingWords(line)}</p>}
      {coverage &&
        shown.map(each => {
          const state = coverage.groups[each];
          const item = items.find(({ id }) => id === state.itemId);
          const rules = groupRules[each].rules[settings.jurisdiction];
          return (
            <section key={each} className="panel-group">
              <h3>{boardGroups[each]}</h3>
              <StateMark tone={stateTone(each, state)} words={stateWords(each, state)} />
              {item ? (
                <p className="panel-item">
                  {item.title || '未写标题'}
                  <span className="muted">
                    {item.postedOn} 张贴 · {item.place}
                    {item.periodUntil !== '' && ` · 期间 ${item.periodFrom} 至 ${item.periodUntil}`}
                    {` · 照片 ${item.photos} 张`}
                    {item.open > 0 && ` · ${item.open} 条异议待答复`}
                  </span>
                </p>
              ) : (
                <p className="muted">
                  公示栏上没有。
                  <Link
                    to={`/coordination/disclosures/${line.projectId}/entry`}
                    search={{ groups: String(each) } as never}
                  >
                    登记张贴
                  </Link>
                </p>
              )}
              {rules.length > 0 && <p className="panel-rule">{rules.map(ruleWords).join('、')}</p>}
            </section>
          );
        })}
      <p className="panel-open">
        <Link to={`/coordination/disclosures/${line.projectId}`}>打开这个小区的公示栏</Link>
        <span className="muted">（回车）</span>
      </p>
      <p className="panel-rule">本区口径：{switchWords(switches)}</p>
    </aside>
  );
}
