import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { quarterAt, quarterWords } from '#shared/coordination/quarter';
import { assessmentForm } from '#shared/documents/forms/evidence/assessment-form';
import { assessmentOf, draftIdOf } from '#shared/evidence/assessments/assessment-facts';
import { assessmentSwitchWords } from '#shared/evidence/assessments/assessment-switches';
import { useScreenCommand } from '../../../app/screen-commands';
import { EChart } from '../../../charts/echart';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { StateMark } from '../../../components/state-mark';
import { useSession } from '../../../store/session';
import { printDocuments } from '../../elections/document-work';
import { PaperMenu } from '../../training/paper-menu';
import { AssessmentDetail } from './assessment-detail';
import { quarterLines, trendOf } from './project-view';
import { quarterKey } from './quarter-columns';
import { trendChart } from './trend-chart';
import { useAssessmentSwitches } from './use-assessment-switches';
import { useProjectAssessments, type ProjectAssessments } from './use-project-assessments';
import '../../elections/elections.css';
import '../rooms.css';

/** One project through its quarters. */
export function ProjectScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const data = useProjectAssessments(id);
  if (data) return <Loaded key={id} data={data} />;
  return (
    <Page title="街道考核" fill>
      {data === undefined ? (
        <Spin />
      ) : (
        <EmptyState title="没有这个小区" action={<Link to="/evidence/assessments">回到街道考核</Link>}>
          它可能已被删除。
        </EmptyState>
      )}
    </Page>
  );
}

function Loaded({ data }: { readonly data: ProjectAssessments }) {
  const navigate = useNavigate();
  const { practice } = useSession();
  const switches = useAssessmentSwitches();
  const { at } = useSearch({ strict: false }) as { at?: unknown };
  const [chosen, setChosen] = useState<string | null>(typeof at === 'string' ? at : null);
  const today = dayOf(new Date());
  const quarter = quarterAt(today);
  const { facts, project, company, street } = data;
  const lines = quarterLines(facts.rows, today);
  const shown =
    facts.rows.find(row => row.id === chosen && row.body.status === 'final') ??
    facts.rows.find(row => row.id === lines[0]?.id);
  const trend = useMemo(() => trendOf(facts.rows), [facts.rows]);
  const chart = useMemo(() => trendChart(trend), [trend]);
  const done = assessmentOf(facts.rows, facts.projectId, quarter) !== null;
  const draft = facts.rows.some(row => row.id === draftIdOf(facts.projectId, quarter.year, quarter.quarter));
  const begin = () =>
    void navigate({
      to: `/evidence/assessments/${facts.projectId}/entry`,
      search: { quarter: quarterKey(quarter) } as never,
    });
  const model = (row: NonNullable<typeof shown>) =>
    assessmentForm({
      ...{ project: facts.projectName, street, company, assessment: row.body, practice },
      switches: assessmentSwitchWords(switches),
    });
  useScreenCommand('new', () => done || begin());
  useScreenCommand('print', () => shown && void printDocuments([model(shown)]));
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '街道考核', to: '/evidence/assessments' },
      ]}
      title={project.body.name}
      part="街道考核"
      state={[street, company || '没有物业企业'].filter(text => text !== '').join(' · ')}
      more={shown && <PaperMenu papers={[{ title: '考核评分表', model: () => model(shown) }]} />}
      action={
        <Button type="primary" disabled={done || project.body.companyId === ''} onClick={begin}>
          {done ? '本季度已考核' : draft ? '继续填写本季度考核' : `登记${quarterWords(quarter)}考核`}
        </Button>
      }
      fill
    >
      <MasterDetail
        label="各季度考核"
        listWidth={340}
        list={
          <div className="room-list">
            {trend.values.length > 1 && (
              <EChart
                label={`得分走势：${trend.names.map((name, index) => `${name} ${trend.values[index] ?? ''} 分`).join('，')}`}
                option={chart}
                height={150}
              />
            )}
            <ul className="plain-list">
              {lines.map(line => (
                <li key={line.id}>
                  <button
                    type="button"
                    className={line.past ? 'room-line room-past' : 'room-line'}
                    aria-current={line.id === shown?.id}
                    onClick={() => setChosen(line.id)}
                  >
                    <b>{line.title}</b>
                    <span className="tabular">{line.total}</span>
                    <span className="muted">
                      {line.note}{' '}
                      {line.marks.map(mark => (
                        <StateMark key={mark.words} {...mark} />
                      ))}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        }
        detail={
          shown ? (
            <AssessmentDetail key={shown.id} data={data} row={shown} />
          ) : (
            <EmptyState title="这个小区还没有考核过">
              按右上角登记本季度的考核：八大项、三十九小项，只填扣分的小项和原因。
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
