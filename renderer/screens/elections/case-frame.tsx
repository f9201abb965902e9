import { Link } from '@tanstack/react-router';
import {
  CheckCircleFilled,
  ClockCircleOutlined,
  FileTextOutlined,
  HistoryOutlined,
  InboxOutlined,
  MinusCircleOutlined,
  RightCircleFilled,
  SettingOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ComponentType, ReactNode } from 'react';
import { stageOf } from '#shared/elections/stages';
import { Page } from '../../components/page';
import { currentPart, railSteps, type PartId, type RailStep } from './case-rail-view';
import { CommandRefusal } from './command-refusal';
import { DueNext } from './due-next';
import { kindTitles } from './election-list-view';
import { GoBackButton } from './go-back-button';
import { PartButton } from './part-button';
import type { CaseData } from './use-case';

interface CaseFrameProps {
  readonly data: CaseData;
  readonly part: PartId;
  /** The one next action of this part; without it the way to the part that is next. */
  readonly action?: ReactNode;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

const besides: readonly { part: PartId; title: string; icon: ComponentType<{ className: string }> }[] = [
  { part: 'basics', title: '案件信息与设定', icon: SettingOutlined },
  { part: 'clock', title: '法定期限', icon: ClockCircleOutlined },
  { part: 'documents', title: '文书', icon: FileTextOutlined },
  { part: 'package', title: '备案包', icon: InboxOutlined },
  { part: 'history', title: '经过与变更', icon: HistoryOutlined },
];

const icons: Record<RailStep['state'], ReactNode> = {
  done: <CheckCircleFilled className="rail-done" />,
  now: <RightCircleFilled className="rail-now" />,
  later: <MinusCircleOutlined className="rail-later" />,
};
const stateWords: Record<RailStep['state'], string> = { done: '已办', now: '在办', later: '未到' };

/** The anatomy of every part of a case: where it stands, the stages at the left, the next action at the top right. */
export function CaseFrame({ data, part, action, more, children }: CaseFrameProps) {
  const { row, project } = data;
  const now = currentPart(row.body.stage);
  const finished = row.body.stage === 'filed';
  return (
    <Page
      fill
      crumbs={[{ title: '业委会选举', to: '/elections' }]}
      title={row.body.title}
      state={
        <>
          <Tag color="processing">{stageOf(row.body.stage).title}</Tag>
          <span>
            {project.name} · {kindTitles[row.body.kind]} · 表决日期 {row.body.voteDate}
          </span>
          {row.body.fromTopic && (
            <Link to={`/coordination/topics/${row.body.fromTopic.topicId}`}>议题 {row.body.fromTopic.number}</Link>
          )}
          <DueNext electionId={row.id} />
        </>
      }
      more={
        <>
          {stageOf(row.body.stage).mayGoBack && <GoBackButton data={data} />}
          {more}
        </>
      }
      action={
        action ??
        (finished || part === now ? null : (
          <PartButton electionId={row.id} to={now} primary>
            继续：{stageOf(row.body.stage).work}
          </PartButton>
        ))
      }
    >
      <div className="case">
        <nav className="rail" aria-label="办理阶段">
          <ol>
            {railSteps(data.facts).map(step => (
              <li key={step.part}>
                <RailLink id={row.id} part={step.part} here={part === step.part}>
                  {icons[step.state]}
                  <span>
                    <span className="rail-title">{step.title}</span>
                    <span className="visually-hidden">（{stateWords[step.state]}）</span>
                    {step.note && <span className="rail-note">{step.note}</span>}
                  </span>
                </RailLink>
              </li>
            ))}
          </ol>
          <ul>
            {besides.map(other => (
              <li key={other.part}>
                <RailLink id={row.id} part={other.part} here={part === other.part}>
                  <other.icon className="rail-blank" />
                  <span className="rail-title">{other.title}</span>
                </RailLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="case-detail" role="region" aria-label="办理内容" tabIndex={0}>
          <CommandRefusal />
          {children}
        </div>
      </div>
    </Page>
  );
}

interface RailLinkProps {
  readonly id: string;
  readonly part: PartId;
  readonly here: boolean;
  readonly children: ReactNode;
}

function RailLink({ id, part, here, children }: RailLinkProps) {
  return (
    <Link
      to={`/elections/${id}`}
      search={{ part } as never}
      className={here ? 'rail-link rail-here' : 'rail-link'}
      activeOptions={{ includeSearch: true, exact: true }}
      {...(here ? { 'aria-current': 'step' as const } : {})}
    >
      {children}
    </Link>
  );
}
