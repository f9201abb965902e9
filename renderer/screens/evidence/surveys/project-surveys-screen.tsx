import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useState } from 'react';
import { surveyReport } from '#shared/documents/forms/evidence/survey-report';
import { surveyFormulas, type SurveyRow } from '#shared/evidence/survey';
import { scoreWords } from '#shared/evidence/survey-score';
import { surveyDraftId } from '#shared/evidence/surveys/survey-facts';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { StateMark } from '../../../components/state-mark';
import { useSession } from '../../../store/session';
import { printDocuments } from '../../elections/document-work';
import { PaperMenu } from '../../training/paper-menu';
import { SurveyDetail } from './survey-detail';
import { useProjectSurveys, type ProjectSurveys } from './use-project-surveys';
import '../../elections/elections.css';
import '../rooms.css';

/** One project's surveys. */
export function ProjectSurveysScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const data = useProjectSurveys(id);
  if (data) return <Loaded key={id} data={data} />;
  return (
    <Page title="满意度" fill>
      {data === undefined ? (
        <Spin />
      ) : (
        <EmptyState title="没有这个小区" action={<Link to="/evidence/surveys">回到满意度</Link>}>
          它可能已被删除。
        </EmptyState>
      )}
    </Page>
  );
}

function Loaded({ data }: { readonly data: ProjectSurveys }) {
  const navigate = useNavigate();
  const { settings, practice } = useSession();
  const { at } = useSearch({ strict: false }) as { at?: unknown };
  const [chosen, setChosen] = useState<string | null>(typeof at === 'string' ? at : null);
  const { facts, company } = data;
  const rows = facts.rows
    .filter(({ body }) => body.status === 'final')
    .sort((a, b) => (a.body.surveyedOn < b.body.surveyedOn ? 1 : -1));
  const shown = rows.find(({ id }) => id === chosen) ?? rows[0];
  const draft = facts.rows.some(({ id }) => id === surveyDraftId(facts.projectId));
  const begin = () => void navigate({ to: `/evidence/surveys/${facts.projectId}/entry` });
  const model = ({ body }: SurveyRow) =>
    surveyReport({ project: facts.projectName, company, bureau: settings.bureau, survey: body, practice });
  useScreenCommand('new', begin);
  useScreenCommand('print', () => shown && void printDocuments([model(shown)]));
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '满意度', to: '/evidence/surveys' },
      ]}
      title={facts.projectName}
      part="满意度"
      state={company || '没有物业企业'}
      more={shown && <PaperMenu papers={[{ title: '测评报告', model: () => model(shown) }]} />}
      action={
        <Button type="primary" onClick={begin}>
          {draft ? '继续填写测评' : '登记测评'}
        </Button>
      }
      fill
    >
      <MasterDetail
        label="各次测评"
        list={
          <ul className="plain-list room-list">
            {rows.map(({ id, body }) => (
              <li key={id}>
                <button
                  type="button"
                  className={body.state === 'void' ? 'room-line room-past' : 'room-line'}
                  aria-current={id === shown?.id}
                  onClick={() => setChosen(id)}
                >
                  <b className="tabular">{body.surveyedOn}</b>
                  <span className="tabular">{scoreWords(body.score, body.formula)}</span>
                  <span className="muted">
                    {surveyFormulas[body.formula]} {body.state === 'void' && <StateMark tone="none" words="已作废" />}
                    {body.reviewedBy === '' && body.state !== 'void' && <StateMark tone="none" words="未复核" />}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        }
        detail={
          shown ? (
            <SurveyDetail key={shown.id} row={shown} />
          ) : (
            <EmptyState title="这个小区还没有测评">按右上角登记：填份数，满意度由程序按所选公式计算。</EmptyState>
          )
        }
      />
    </Page>
  );
}
