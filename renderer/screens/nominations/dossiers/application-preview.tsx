import { Radio } from 'antd';
import { useState } from 'react';
import type { ApplicationMatch } from '#shared/nominations/import/match-applications';
import { formFields } from '#shared/nominations/form-fields';
import { mask } from '../../../components/mask';
import { Section } from '../../../components/section';
import { readingWords, waysFor, type As } from './application-view';

interface ApplicationPreviewProps {
  readonly matches: readonly ApplicationMatch[];
  readonly wayOf: (at: number) => As;
  readonly onWay: (at: number, as: As) => void;
}

/** The forms of the file at the left; the chosen one beside: what is taken of it, and what is not. */
export function ApplicationPreview({ matches, wayOf, onWay }: ApplicationPreviewProps) {
  const [chosen, setChosen] = useState(0);
  const match = matches[chosen] ?? matches[0];
  return (
    <div className="new-dossier import-preview">
      <Section title="文件中的申报表" about={`${matches.length} 份`} flush>
        <ul className="plain-list import-rows">
          {matches.map((each, at) => (
            <li key={at} className={each === match ? 'material-chosen' : ''}>
              <button
                type="button"
                className="material-name"
                aria-current={each === match ? 'true' : undefined}
                onClick={() => setChosen(at)}
              >
                {each.name || '没有认出名称'}
              </button>
              <span className="muted">{`${each.how}；${readingWords(each)}`}</span>
              {each.twins.map(twin => (
                <span key={twin.number} className="import-twin">{`与 ${twin.number} ${twin.by}`}</span>
              ))}
              <Radio.Group
                aria-label={`${each.name || `第 ${at + 1} 份`}怎样处理`}
                value={wayOf(at)}
                options={waysFor(each).map(way => ({ value: way.as, label: way.title }))}
                onChange={event => onWay(at, event.target.value as As)}
              />
            </li>
          ))}
        </ul>
      </Section>
      {match && <ReadingView key={chosen} match={match} />}
    </div>
  );
}

function ReadingView({ match }: { readonly match: ApplicationMatch }) {
  const { reading } = match;
  const fields = new Map(formFields[reading.category].map(field => [field.id, field]));
  return (
    <div>
      <Section title="会导入的栏目" about={`${reading.fields.length} 栏`}>
        <dl className="prefill-list">
          {reading.fields.map(taken => {
            const field = fields.get(taken.field);
            return (
              <div key={taken.field} className="import-field">
                <dt>{field?.label}</dt>
                <dd className="wrap-anywhere">{field?.personal ? mask(taken.value) : taken.value}</dd>
                <dd className={taken.fault === null ? 'muted' : 'import-fault'}>{taken.fault ?? taken.where}</dd>
              </div>
            );
          })}
          {(['title', 'text', 'summary'] as const).map(part =>
            reading.deed[part] === '' ? null : (
              <div key={part} className="import-field">
                <dt>{{ title: '事迹标题', text: '主要事迹', summary: '事迹摘要' }[part]}</dt>
                <dd className="import-deed">{reading.deed[part]}</dd>
                <dd className="muted">原样保留</dd>
              </div>
            ),
          )}
        </dl>
      </Section>
      <Section title="没有导入的内容" about="原文列在这里，需要的请在导入后手工填写">
        {reading.left.length === 0 ? (
          <p className="muted">没有，文件中的内容都已导入。</p>
        ) : (
          <ul className="plain-list import-left">
            {reading.left.map((each, at) => (
              <li key={at}>
                <span className="muted">{each.where}</span>
                <span className="wrap-anywhere">{each.text}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
