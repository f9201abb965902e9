import { Button, Checkbox, Descriptions, Popconfirm } from 'antd';
import type { Day } from '#shared/basics/dates';
import { showMoment } from '#shared/basics/moment';
import type { Campaign, CampaignTask } from '#shared/nominations/campaign';
import { removeTask, saveTask } from '#shared/nominations/campaign-commands/save-task';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import { ProgressForm } from './progress-form';
import type { TaskLine } from './tasks-view';

interface TaskDetailProps {
  readonly campaign: Campaign;
  readonly line: TaskLine;
  readonly today: Day;
  readonly reporting: boolean;
  readonly onEdit: () => void;
  readonly onReported: () => void;
}

/** One task: what the plan asks, the district's own measures, and how far it is, step by step. */
export function TaskDetail({ campaign, line, today, reporting, onEdit, onReported }: TaskDetailProps) {
  const { task } = line;
  const running = campaign.status === 'running';
  const tick = (id: string, done: boolean) => {
    const measures = task.measures.map(one => (one.id === id ? { ...one, doneOn: done ? today : '' } : one));
    void runCommand(
      saveTask(campaign, { id: task.id, task: { ...task, measures } }, commandContext()),
      done ? '这条措施已完成' : '已改为未完成',
    );
  };
  return (
    <>
      <div className="task-head">
        <h2>
          {task.number}. {task.title}
        </h2>
        {running && (
          <div className="task-acts">
            <Button onClick={onEdit}>修改任务</Button>
            {task.progress.length === 0 && (
              <Popconfirm
                title="删去这项任务？"
                description="其他任务的序号不变；删去后可以在操作记录里撤销。"
                okText="删去"
                cancelText="保留"
                onConfirm={() => void runCommand(removeTask(campaign, task.id, commandContext()), '任务已删去')}
              >
                <Button danger>删去</Button>
              </Popconfirm>
            )}
          </div>
        )}
      </div>
      {reporting && running && <ProgressForm campaign={campaign} line={line} today={today} onDone={onReported} />}
      <Descriptions
        size="small"
        column={2}
        bordered
        items={[
          { key: 'words', label: '要求', span: 2, children: task.words || <span className="muted">没有填写</span> },
          { key: 'unit', label: '责任单位', children: task.unit || <span className="muted">没有填写</span> },
          { key: 'officer', label: '责任人', children: task.officer || <span className="muted">没有填写</span> },
          { key: 'days', label: '起止', children: `${task.from || '—'} 至 ${task.due || '没有期限'}` },
          { key: 'state', label: '状态', children: <span className={`task-${line.state}`}>{line.when}</span> },
          { key: 'basis', label: '出处', span: 2, children: task.basis || '本区自定' },
        ]}
      />
      <Section title="本区措施">
        {task.measures.length === 0 ? (
          <p className="muted">还没有写本区的具体措施。点“修改任务”逐条写上，做完一条勾一条。</p>
        ) : (
          <ul className="measure-list">
            {task.measures.map(measure => (
              <li key={measure.id}>
                <Checkbox
                  checked={measure.doneOn !== ''}
                  disabled={!running}
                  onChange={event => tick(measure.id, event.target.checked)}
                >
                  {measure.words}
                </Checkbox>
                <span
                  className={measure.doneOn === '' && measure.due !== '' && measure.due < today ? 'task-late' : 'muted'}
                >
                  {measureNote(measure, today)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="进展">
        {task.progress.length === 0 ? (
          <p className="muted">还没有登记进展。点右上角“登记进展”，写明做了什么，照片和文件可以添在附件里。</p>
        ) : (
          <ol className="progress-list">
            {[...task.progress].reverse().map(step => (
              <li key={`${step.at}-${step.share}-${step.on}`}>
                <span className="progress-on">
                  <b>{step.on}</b>
                  <span className="tabular">{step.share}%</span>
                </span>
                <div>
                  <p>{step.words}</p>
                  <p className="muted">{showMoment(step.at)} 登记</p>
                  {step.attachments.length > 0 && (
                    <AttachmentList label={`${step.on} 的佐证`} value={step.attachments} />
                  )}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}

function measureNote({ officer, due, doneOn }: CampaignTask['measures'][number], today: Day): string {
  const when = doneOn !== '' ? `${doneOn} 完成` : due === '' ? '' : due < today ? `${due} 到期，已逾期` : `${due} 前`;
  return [officer, when].filter(Boolean).join(' · ');
}
