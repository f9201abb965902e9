import type { Campaign } from '#shared/nominations/campaign';
import type { Dossier } from '#shared/nominations/dossier';
import { Section } from '../../../components/section';
import { chainView, type StageView } from './chain-view';

const signs: Record<StageView['state'], string> = { done: '●', here: '◆', ahead: '○', passed: '–' };
const stateWords: Record<StageView['state'], string> = {
  done: '已办',
  here: '办理中',
  ahead: '未到',
  passed: '未征求',
};

/** The chain from application to recommendation, with who signed what when. */
export function ChainList({ dossier, campaign }: { readonly dossier: Dossier; readonly campaign: Campaign }) {
  return (
    <Section title="审批链" about="申报 → 单位 → 街道 → 区 → 市；区里只推荐" flush>
      <ol className="plain-list chain-list">
        {chainView(dossier, campaign).map(stage => (
          <li
            key={stage.id}
            className={`chain-${stage.state}`}
            aria-current={stage.state === 'here' ? 'step' : undefined}
          >
            <span className="chain-sign" aria-hidden>
              {signs[stage.state]}
            </span>
            <div>
              <p>
                <b>{stage.title}</b>
                <span className="muted">
                  {stage.actor} · {stateWords[stage.state]}
                  {stage.need === 'optional' && '（可不征求）'}
                </span>
              </p>
              {stage.lines.map((line, at) => (
                <p key={at} className={`chain-line chain-${line.tone}`}>
                  {line.words}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
