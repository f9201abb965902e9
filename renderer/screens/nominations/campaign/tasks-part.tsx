import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { taskStates } from '#shared/nominations/task-state';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { CampaignPage, type CampaignPartProps } from './campaign-page';
import { TaskDetail } from './task-detail';
import { TaskForm } from './task-form';
import { taskLines, tasksWords, type TaskLine } from './tasks-view';

/** The year's tasks, the late ones first; the chosen one beside, with its measures and progress. */
export function TasksPart({ chosen, row }: CampaignPartProps) {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { task?: string };
  const [today] = useState(() => dayOf(new Date()));
  const [writing, setWriting] = useState<'progress' | 'task' | 'new' | null>(null);
  const lines = taskLines(row.body, today);
  const line = lines.find(({ task }) => task.id === search.task) ?? lines[0] ?? null;
  const running = row.body.status === 'running';
  const open = (id: string) => {
    setWriting(null);
    void navigate({ to: '/nominations', search: { year: String(row.body.year), part: 'tasks', task: id } as never });
  };
  useScreenCommand('new', () => running && setWriting('new'));
  return (
    <CampaignPage
      chosen={chosen}
      row={row}
      part="tasks"
      fill
      more={running && <Button onClick={() => setWriting('new')}>增加任务</Button>}
      action={
        running &&
        line && (
          <Button type="primary" disabled={writing === 'progress'} onClick={() => setWriting('progress')}>
            登记进展
          </Button>
        )
      }
    >
      <MasterDetail
        label="任务"
        listWidth={380}
        list={
          <>
            <p className="campaign-count">{tasksWords(lines)}</p>
            <ul className="task-list">
              {lines.map(one => (
                <TaskButton key={one.task.id} line={one} chosen={one === line} onOpen={() => open(one.task.id)} />
              ))}
            </ul>
          </>
        }
        detail={
          writing === 'new' ? (
            <TaskForm campaign={row.body} task={null} onDone={id => (id ? open(id) : setWriting(null))} />
          ) : line === null ? (
            <EmptyState title="这一年还没有任务">点右上角“增加任务”，写明做什么、谁负责、什么时候完成。</EmptyState>
          ) : writing === 'task' ? (
            <TaskForm key={line.task.id} campaign={row.body} task={line.task} onDone={() => setWriting(null)} />
          ) : (
            <TaskDetail
              key={line.task.id}
              campaign={row.body}
              line={line}
              today={today}
              reporting={writing === 'progress'}
              onEdit={() => setWriting('task')}
              onReported={() => setWriting(null)}
            />
          )
        }
      />
    </CampaignPage>
  );
}

function TaskButton({ line, chosen, onOpen }: { line: TaskLine; chosen: boolean; onOpen: () => void }) {
  const { task, state, share, when, who } = line;
  return (
    <li>
      <button type="button" className={chosen ? 'task-here' : ''} aria-current={chosen} onClick={onOpen}>
        <span className="task-number">{task.number}</span>
        <span className="task-what">
          <b>{task.title}</b>
          <span className="muted">{who}</span>
          <span className={`task-when task-${state}`}>{when}</span>
        </span>
        <span className="task-share">
          <span className={`task-state task-${state}`}>{taskStates[state]}</span>
          <Progress
            percent={share}
            size="small"
            strokeColor={state === 'late' ? 'var(--red)' : 'var(--teal)'}
            format={percent => `${percent ?? 0}%`}
            status="normal"
            aria-label={`完成 ${share}%`}
          />
        </span>
      </button>
    </li>
  );
}
