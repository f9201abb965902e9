import { Button } from 'antd';
import { openManual } from '../../app/open-manual';
import { RuntimeFacts } from '../../app/runtime-facts';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { SettingsTabs } from './settings-tabs';

export function AboutScreen() {
  return (
    <Page
      title="设置"
      part="关于"
      action={
        <Button type="primary" onClick={() => void openManual()}>
          打开使用手册
        </Button>
      }
    >
      <SettingsTabs />
      <Section title="关于共治工作台" about="需要帮助时，请告知版本和运行环境。">
        <RuntimeFacts />
      </Section>
    </Page>
  );
}
