import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { showArea, sumAreas, type Area } from '#shared/basics/area';
import { dayOf, showDay, weekday } from '#shared/basics/dates';
import { bridge } from '../../app/bridge';
import { useAnswer } from '../../app/use-answer';
import { Figure } from '../../components/figure';
import { Page } from '../../components/page';
import { useSession } from '../../store/session';
import { dossierWaitingDigest } from '../../store/queries/dossier-waiting-digest';
import { topicDigest } from '../../store/queries/topic-digest';
import { useDigest } from '../../store/use-digest';
import { useRows } from '../../store/use-rows';
import { Begin } from './begin';
import { campaignLines } from './campaign-lines';
import { meetingDigest } from '../coordination/meetings/meeting-digest';
import { DueList } from './due-list';
import { dueLines } from './due-view';
import { meetingWaitingLines } from './meeting-view';
import { nominationLines } from './nomination-lines';
import { RecentList } from './recent-list';
import { RunningList } from './running-list';
import { runningLines } from './running-view';
import { useAssessLines } from './use-assess-lines';
import { useCreditLines } from './use-credit-lines';
import { useInspectionLines } from './use-inspection-lines';
import { useDisclosureLines } from './use-disclosure-lines';
import { topicLines } from './topics-due-view';
import { useTrainingLines } from './use-training-lines';
import { WaitingList } from './waiting-list';
import { waitingLines, worstFirst } from './waiting-view';
import './desk.css';

const askBackup = () => bridge['backup.status']({});
const askKeys = () => bridge['keys.status']({});
const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

export function DeskScreen() {
  const navigate = useNavigate();
  const { officer, practice, settings } = useSession();
  const [now] = useState(() => new Date());
  const elections = useRows('elections');
  const projects = useRows('projects');
  const registers = useRows('registers');
  const packages = useRows('packages');
  const campaigns = useRows('campaigns');
  const meetings = useDigest(meetingDigest);
  const topics = useDigest(topicDigest);
  const dossiers = useDigest(dossierWaitingDigest);
  const backup = useAnswer(askBackup).value;
  const keys = useAnswer(askKeys).value;
  const disclosures = useDisclosureLines();
  const credit = useCreditLines();
  const assess = useAssessLines();
  const today = dayOf(now);
  const training = useTrainingLines(today);
  const inspections = useInspectionLines(today);

  const state = `${showDay(today)} ${weekdays[weekday(today)] ?? ''}`;
  if (!elections || !projects || !registers || !packages) {
    return (
      <Page title="工作台" state={state}>
        {null}
      </Page>
    );
  }
  const counts = { projects: projects.length, registers: registers.length, elections: elections.length };
  const running = runningLines(elections, projects);
  const units = registers.reduce((sum, { body }) => sum + body.units, 0);
  const area = sumAreas(registers.map(({ body }) => body.area as Area));
  return (
    <Page
      title="工作台"
      state={state}
      more={counts.projects > 0 && <Button onClick={() => void navigate({ to: '/projects' })}>小区与清册</Button>}
      action={
        counts.projects === 0 ? (
          <Button type={practice ? 'default' : 'primary'} onClick={() => void navigate({ to: '/projects' })}>
            建立第一个小区
          </Button>
        ) : (
          <Button type="primary" onClick={() => void navigate({ to: '/elections/new' })}>
            新建选举
          </Button>
        )
      }
    >
      {counts.elections > 0 && (
        <div className="desk-figures">
          <Link to="/elections">
            <Figure label="在办选举" value={String(running.length)} unit="件" />
          </Link>
          <Link to="/projects">
            <Figure label="小区" value={projects.length.toLocaleString('zh-CN')} unit="个" />
          </Link>
          <Link to="/projects">
            <Figure label="清册专有部分" value={units.toLocaleString('zh-CN')} unit="个" />
          </Link>
          <Link to="/projects">
            <Figure label="清册专有部分面积" value={showArea(area)} unit="㎡" />
          </Link>
        </div>
      )}
      <div className="columns">
        <div>
          {counts.elections === 0 && <Begin counts={counts} practice={practice} />}
          {counts.elections > 0 && <DueList lines={dueLines(elections, today)} />}
          {counts.elections > 0 && <RunningList lines={running} />}
        </div>
        <div>
          <WaitingList
            lines={worstFirst([
              ...waitingLines({ elections, projects, registers, packages, backup, keys, now }),
              ...training,
              ...meetingWaitingLines(meetings ?? [], settings.jurisdiction, today),
              ...topicLines(topics ?? [], today),
              ...campaignLines(campaigns ?? [], today),
              ...nominationLines(dossiers ?? [], officer.id, today),
              ...assess,
              ...disclosures,
              ...credit,
              ...inspections,
            ])}
          />
          <RecentList />
        </div>
      </div>
    </Page>
  );
}
