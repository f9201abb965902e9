import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { issueCertificates } from '#shared/training/issue-certificates';
import { blankSession } from '#shared/training/session-row';
import { useScreenCommand } from '../../app/screen-commands';
import { Reading } from '../../components/reading';
import { EmptyState } from '../../components/empty-state';
import { MasterDetail } from '../../components/master-detail';
import { Page } from '../../components/page';
import { CommandRefusal } from '../elections/command-refusal';
import { runCommand } from '../elections/run-command';
import { sessionLine, sessionsAhead } from './overview-view';
import { sessionAct } from './session-act';
import { SessionDetail } from './session-detail';
import { SessionForm } from './session-form';
import { TrainingTabs } from './training-tabs';
import { useTraining, type TrainingData } from './use-training';
import './training.css';

/** Every session by date, the chosen one beside: what it was, who was there, with which result. */
export function SessionsScreen() {
  const navigate = useNavigate();
  const data = useTraining();
  const [today] = useState(() => dayOf(new Date()));
  const { at } = useSearch({ strict: false }) as { at?: string };
  const go = (id: string | null) =>
    void navigate({ to: '/training/sessions', search: (id === null ? {} : { at: id }) as never });
  useScreenCommand('new', () => go('new'));
  const row = data?.sessions.find(({ id }) => id === at) ?? null;
  const next = data && row ? sessionAct(row.body, data.programmes, today) : null;
  const act = row &&
    data &&
    next && {
      title: next.title,
      run: () =>
        next.is === 'sign-in'
          ? void navigate({ to: `/training/sessions/${row.id}/sign-in` })
          : void runCommand(issueCertificates(row, data), '合格证书已编发，可以打印'),
    };
  const typing = at === 'new' || row?.body.status === 'draft';
  return (
    <Page
      title="培训台账"
      part="培训场次"
      state={data && data.sessions.length > 0 ? `${data.sessions.length} 场` : undefined}
      more={!typing && act !== null && <Button onClick={() => go('new')}>登记培训</Button>}
      action={
        typing ? undefined : (
          <Button type="primary" onClick={() => (act ? act.run() : go('new'))}>
            {act ? act.title : '登记培训'}
          </Button>
        )
      }
      fill
    >
      <div className="training-fill">
        <TrainingTabs />
        {!data ? (
          <Reading />
        ) : (
          <MasterDetail
            label="培训场次"
            listWidth={300}
            list={<SessionList data={data} today={today} chosen={row?.id ?? null} onChoose={go} />}
            detail={
              <>
                <CommandRefusal />
                {typing ? (
                  <SessionForm key={at} data={data} row={row} initial={row?.body ?? blankSession(today)} onDone={go} />
                ) : row ? (
                  <SessionDetail key={row.id} data={data} row={row} today={today} onRemoved={() => go(null)} />
                ) : (
                  <EmptyState title={data.sessions.length === 0 ? '还没有登记培训' : '在左边选一场培训'}>
                    {data.sessions.length === 0
                      ? '点右上角“登记培训”。登记时随打随存，中途关机也不会丢。'
                      : '选中后在这里登记签到、成绩，编发证书，打印签到表和培训记录。'}
                  </EmptyState>
                )}
              </>
            }
          />
        )}
      </div>
    </Page>
  );
}

interface SessionListProps {
  readonly data: TrainingData;
  readonly today: ReturnType<typeof dayOf>;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function SessionList({ data, today, chosen, onChoose }: SessionListProps) {
  const { drafts, coming, held } = sessionsAhead(data.sessions, today);
  const groups = [
    { title: '草稿', rows: drafts },
    { title: '今天和以后', rows: coming },
    { title: '已举行', rows: held },
  ].filter(({ rows }) => rows.length > 0);
  return groups.map(({ title, rows }) => (
    <div key={title}>
      <p className="training-basis">
        {title} {rows.length} 场
      </p>
      <ul className="session-list">
        {rows.map(row => {
          const line = sessionLine(row);
          return (
            <li key={row.id}>
              <button
                type="button"
                className={row.id === chosen ? 'session-here' : ''}
                aria-current={row.id === chosen}
                onClick={() => onChoose(row.id)}
              >
                <span className="session-title">{line.title}</span>
                <span className="session-note">{line.note}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}
