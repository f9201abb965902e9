import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { showMoment } from '#shared/basics/moment';
import { bridge } from '../../app/bridge';
import { runLongWork } from '../../app/long-work';
import { say } from '../../app/notices';
import { RefusalNotice, showRefusal } from '../../app/refusal-notice';
import { useAnswer } from '../../app/use-answer';
import { Figure } from '../../components/figure';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { BackupList } from './backup-list';
import { BackupPlan } from './backup-plan';
import { backupWord } from './backup-view';
import { SafetyTabs } from './safety-tabs';

const ask = () => bridge['backup.status']({});

export function BackupScreen() {
  const { value: status, refusal, set, reload } = useAnswer(ask);
  const [now] = useState(() => new Date());
  useEffect(() => bridge.on('backup', event => set(event.status)), [set]);

  async function run() {
    const answer = await runLongWork('正在备份', ({ operation }) => bridge['backup.run']({ operation, folder: null }));
    if (!answer.ok) showRefusal(answer.refusal);
    else if (answer.value.unreadable > 0) {
      say.warning(
        `备份完成，但有 ${answer.value.unreadable} 个附件读不出来，没有备份`,
        '请到“检查与恢复密钥”检查附件，看是哪几个；重新添加原件后再备份。',
      );
    } else say.done('备份完成，已重新读出核对');
    reload();
  }

  const word = status && backupWord(status, now);
  return (
    <Page
      title="备份与安全"
      part="备份"
      action={
        <Button type="primary" disabled={!status?.folder} onClick={() => void run()}>
          立即备份
        </Button>
      }
    >
      <SafetyTabs />
      {refusal && <RefusalNotice refusal={refusal} />}
      {word && <Alert type={word.tone} showIcon title={word.title} description={word.words} className="page-word" />}
      {status && (
        <div className="columns">
          <div>
            <Section title="备份情况">
              <div className="figure-row">
                <Figure label="上次备份" value={status.last ? showMoment(status.last.at) : '没有'} />
                <Figure label="之后的新记录" value={status.entriesSince.toLocaleString('zh-CN')} unit="条" />
                <Figure label="保留份数" value={String(status.keep)} unit="份" />
              </div>
            </Section>
            <BackupList folder={status.folder} there={status.folderThere} last={status.last?.path ?? ''} />
          </div>
          <BackupPlan key={`${status.folder}-${status.everyHours}-${status.keep}`} status={status} onSaved={set} />
        </div>
      )}
    </Page>
  );
}
