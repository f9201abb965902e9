import { Link } from '@tanstack/react-router';
import type { Day } from '#shared/basics/dates';
import { itemScore, scoreArithmetic, scoreWords } from '#shared/evidence/survey-score';
import { formulaWords } from '#shared/evidence/surveys-on';
import { sampleShare } from '#shared/evidence/surveys/sample-share';
import { StateMark } from '../../../components/state-mark';
import { useRow } from '../../../store/use-rows';
import { surveyMark, type SurveyLine } from './surveys-view';

/** The latest survey of the chosen project, with its arithmetic. */
export function SurveyPanel({ line, today }: { readonly line: SurveyLine; readonly today: Day }) {
  const body = useRow('surveys', line.now?.id)?.body;
  return (
    <aside className="room-side" aria-label={`${line.project}满意度`}>
      <h2>{line.project}</h2>
      <p className="muted">{line.company || '没有物业企业'}</p>
      <p className="side-state">
        <StateMark {...surveyMark(line, today)} />
      </p>
      {body && (
        <>
          <p className="side-total">
            <b>{scoreWords(body.score, body.formula)}</b>
            <span className="muted">{formulaWords(body)}</span>
          </p>
          <p className="muted">{scoreArithmetic(body)}</p>
          <ul className="plain-list side-list">
            {body.items.map(item => {
              const score = itemScore(item, body);
              return (
                <li key={item.title}>
                  <span>
                    {item.title} <b className="tabular">{score === null ? '' : scoreWords(score, body.formula)}</b>
                  </span>
                </li>
              );
            })}
          </ul>
          <p className="muted side-state">{sampleShare(body.valid, body.households).words}</p>
          {body.complaints.length > 0 && <p className="side-state">集中反映：{body.complaints.join('；')}</p>}
        </>
      )}
      <p className="side-open">
        {line.now ? (
          <Link to={`/evidence/surveys/${line.projectId}`}>打开这个小区的测评</Link>
        ) : (
          <Link to={`/evidence/surveys/${line.projectId}/entry`}>{line.draft ? '继续填写' : '登记测评'}</Link>
        )}
        <span className="muted">（回车）</span>
      </p>
    </aside>
  );
}
