import { Alert } from 'antd';
import { bridge } from '../../app/bridge';
import { RestorePanel } from '../../app/restore/restore-panel';
import { useAnswer } from '../../app/use-answer';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useSession } from '../../store/session';
import { SafetyTabs } from './safety-tabs';

const askBackup = () => bridge['backup.status']({});

export function RestoreScreen() {
  const { practice, dataFolder } = useSession();
  const backup = useAnswer(askBackup);
  return (
    <Page title="备份与安全" part="恢复">
      <SafetyTabs />
      <Alert
        type="info"
        showIcon
        className="page-word"
        title="恢复会用备份替换现在的全部数据"
        description="先选备份，再看清恢复会带来和失去什么，然后决定。现有数据会另存一份，不会删除。"
      />
      {backup.value && (
        <Section title="从备份恢复">
          <RestorePanel
            folder={backup.value.folderThere ? backup.value.folder : null}
            practice={practice}
            storeHere
            dataFolder={dataFolder}
            onDone={() => undefined}
          />
        </Section>
      )}
    </Page>
  );
}
