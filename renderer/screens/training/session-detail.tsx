import { useNavigate } from '@tanstack/react-router';
import { Button, Descriptions, Popconfirm } from 'antd';
import { useMemo, useState } from 'react';
import { showDay, type Day } from '#shared/basics/dates';
import { certificates } from '#shared/training/forms/certificate';
import { signInSheet } from '#shared/training/forms/sign-in-sheet';
import { trainingRecord } from '#shared/training/forms/training-record';
import { showHours } from '#shared/training/hours';
import { removeSession, saveSession } from '#shared/training/save-session';
import type { SessionRow } from '#shared/training/session-row';
import { trainingForms, trainingKinds } from '#shared/training/training';
import { commandContext, useSession } from '../../store/session';
import { AttachmentList } from '../../components/attachments/attachment-list';
import { Section } from '../../components/section';
import { runCommand } from '../elections/run-command';
import { PaperMenu } from './paper-menu';
import { SessionForm } from './session-form';
import { TraineeList } from './trainee-list';
import type { TrainingData } from './use-training';

interface SessionDetailProps {
  readonly data: TrainingData;
  readonly row: SessionRow;
  readonly today: Day;
  readonly onRemoved: () => void;
}

/** One session: what it was, its list, its papers. */
export function SessionDetail({ data, row, today, onRemoved }: SessionDetailProps) {
  const navigate = useNavigate();
  const { settings, practice } = useSession();
  const [editing, setEditing] = useState(false);
  const { body } = row;
  const { nameOfProject } = data;
  const programme = data.programmes.find(one => one.body.year === Number(body.date.slice(0, 4)))?.body ?? null;
  const holders = useMemo(
    () =>
      body.trainees
        .filter(({ certificateNo }) => certificateNo !== '')
        .sort((a, b) => (a.certificateNo < b.certificateNo ? -1 : 1))
        .map(trainee => ({ trainee, projectName: nameOfProject(trainee.projectId) })),
    [body.trainees, nameOfProject],
  );
  if (editing) return <SessionForm data={data} row={row} initial={body} onDone={() => setEditing(false)} />;

  const there = body.trainees.filter(({ signedIn }) => signedIn).length;
  const sheet = { session: body, nameOfProject, practice };
  return (
    <>
      <div className="session-head">
        <h2>{body.title}</h2>
        <span className="muted">
          {body.number} · {trainingKinds[body.kind]}
        </span>
        <div className="session-acts">
          <Button onClick={() => setEditing(true)}>修改</Button>
          <Popconfirm
            title="删除这场培训？"
            description="名单和成绩一起删除；删除后可以在操作记录里撤销。"
            okText="删除"
            cancelText="不删除"
            onConfirm={() =>
              void runCommand(removeSession(row), '培训已删除').then(done => {
                if (done) onRemoved();
              })
            }
          >
            <Button danger>删除</Button>
          </Popconfirm>
          <PaperMenu
            papers={[
              { title: '签到表', model: () => signInSheet(sheet) },
              { title: '培训记录', model: () => trainingRecord({ ...sheet, bureau: settings.bureau }) },
              {
                title: `合格证书（${holders.length} 份）`,
                disabled: holders.length === 0,
                model: () => certificates({ session: body, holders, bureau: settings.bureau, practice }),
              },
            ]}
          />
          {there > 0 && (
            <Button onClick={() => void navigate({ to: `/training/sessions/${row.id}/sign-in` })}>导入签到表</Button>
          )}
        </div>
      </div>
      <Descriptions
        size="small"
        column={4}
        items={[
          {
            key: 'day',
            label: '时间',
            children: `${showDay(body.date as Day)} ${body.startsAt}${body.endsAt ? '—' : ''}${body.endsAt}`,
          },
          { key: 'hours', label: '学时', children: showHours(body.hours) },
          { key: 'place', label: '地点', children: body.place || '未填' },
          { key: 'lecturer', label: '主讲', children: body.lecturer || '未填' },
          { key: 'form', label: '形式', children: trainingForms[body.form] },
          { key: 'organiser', label: '主办', children: body.organiser || settings.bureau },
          { key: 'subjects', label: '科目', span: 2, children: body.subjects.join('、') || '未填' },
          { key: 'materials', label: '教材资料', span: 4, children: body.materials || '未填' },
        ]}
      />
      <Section
        title={`名单 ${body.trainees.length} 人，签到 ${there} 人，证书 ${holders.length} 份`}
        about={
          body.date > today
            ? '还没有举行：先列入应到人员，打印签到表；举行以后登记签到和成绩。'
            : `签到、成绩和备注可以直接改，也可以从 Excel、WPS 粘贴一列${programme ? `；${programme.passScore} 分合格` : '；本年没有年度计划，还不能编发证书'}。`
        }
      >
        <TraineeList data={data} row={row} today={today} />
      </Section>
      <SessionAttachments data={data} row={row} />
    </>
  );
}

function SessionAttachments({ data, row }: { readonly data: TrainingData; readonly row: SessionRow }) {
  return (
    <Section title="照片和资料" about="现场照片、签到表扫描件、课件。">
      <AttachmentList
        label="照片和资料"
        value={row.body.attachments}
        onChange={attachments =>
          runCommand(
            saveSession(data, { id: row.id, body: { ...row.body, attachments: [...attachments] } }, commandContext()),
            '附件已保存',
          )
        }
      />
    </Section>
  );
}
