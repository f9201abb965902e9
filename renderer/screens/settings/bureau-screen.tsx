import { Alert, Button, Form, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { BureauSettings } from '#shared/communities/bureau';
import { changeSettings } from '#shared/communities/change-settings';
import { jurisdictionWords } from '../../app/jurisdiction-words';
import { say } from '../../app/notices';
import { RefusalNotice } from '../../app/refusal-notice';
import { useScreenCommand } from '../../app/screen-commands';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { commit } from '../../store/commit';
import { useSession } from '../../store/session';
import { SettingsTabs } from './settings-tabs';

type Fields = Omit<BureauSettings, 'practice'>;

export function BureauScreen() {
  const { settings, practice, dataFolder } = useSession();
  const [form] = Form.useForm<Fields>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useScreenCommand('save', () => form.submit());

  async function save(fields: Fields) {
    const draft = changeSettings(settings, fields);
    const done = draft.ok ? await commit(draft.value) : draft;
    setRefusal(done.ok ? null : done.refusal);
    if (done.ok) say.done('设置已保存');
  }

  const need = (what: string) => [{ required: true, whitespace: true, message: `请填写${what}` }];
  return (
    <Page
      title="设置"
      part="单位"
      action={
        <Button type="primary" onClick={() => form.submit()}>
          保存设置
        </Button>
      }
    >
      <SettingsTabs />
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={settings}
        onFinish={fields => void save(fields)}
        className="settings-form"
      >
        {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
        <Section title="单位与辖区" about="用在每一份文件的抬头和落款上。">
          <div className="field-pair">
            <Form.Item name="city" label="市" rules={need('市')}>
              <Input maxLength={30} />
            </Form.Item>
            <Form.Item name="district" label="区（市、县）" rules={need('区（市、县）')}>
              <Input maxLength={30} />
            </Form.Item>
          </div>
          <Form.Item name="bureau" label="单位全称" rules={need('单位全称')}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item
            name="jurisdiction"
            label="适用的规定"
            extra="只影响以后新立的选举；已立案的选举按立案时的设定办理。"
          >
            <Radio.Group
              className="radio-rows"
              options={(['qingdao', 'shandong', 'national'] as const).map(value => ({
                value,
                label: jurisdictionWords[value],
              }))}
            />
          </Form.Item>
        </Section>
        <Section title="自动锁定">
          <Form.Item
            name="idleMinutes"
            label="没有操作多少分钟后锁定"
            extra="锁定后要输入口令才能继续，没有保存的输入会清除。"
          >
            <InputNumber min={1} max={240} precision={0} suffix="分钟" />
          </Form.Item>
        </Section>
        <Section title="数据存放">
          <p>{dataFolder}</p>
          <p className="muted">
            {practice ? '这里是演练数据，与正式数据分开存放。' : '这里是正式数据。'}
            需要在正式与演练之间切换时，请先锁定，再在进入页面选择。
          </p>
          {practice && <Alert type="warning" showIcon title="演练模式：数据不作数，导出的文件都带“演练”字样。" />}
        </Section>
      </Form>
    </Page>
  );
}
