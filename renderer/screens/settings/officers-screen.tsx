import { Button, Popconfirm, Table } from 'antd';
import { useState } from 'react';
import type { OfficerSummary } from '#shared/ipc/contract';
import { bridge } from '../../app/bridge';
import { say } from '../../app/notices';
import { RefusalNotice, showRefusal } from '../../app/refusal-notice';
import { useAnswer } from '../../app/use-answer';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useSession } from '../../store/session';
import { AddOfficer } from './add-officer';
import { ChangePassphrase } from './change-passphrase';
import { SettingsTabs } from './settings-tabs';

const ask = () => bridge['session.status']({});

export function OfficersScreen() {
  const { officer: me } = useSession();
  const status = useAnswer(ask);
  const [adding, setAdding] = useState(false);

  async function remove(officer: OfficerSummary) {
    const answer = await bridge['session.removeOfficer']({ officerId: officer.id });
    if (!answer.ok) return showRefusal(answer.refusal);
    say.done(`${officer.name}的口令已停用`);
    status.reload();
  }

  return (
    <Page
      title="设置"
      part="经办人与口令"
      action={
        <Button type="primary" onClick={() => setAdding(true)} disabled={adding}>
          添加经办人
        </Button>
      }
    >
      <SettingsTabs />
      {status.refusal && <RefusalNotice refusal={status.refusal} />}
      <div className="columns">
        <Section title="经办人" about="每人一个口令，谁做的改动都记在操作记录里。" flush>
          {adding && (
            <AddOfficer
              onDone={() => {
                setAdding(false);
                status.reload();
              }}
              onCancel={() => setAdding(false)}
            />
          )}
          <Table<OfficerSummary>
            rowKey="id"
            size="small"
            pagination={false}
            dataSource={[...(status.value?.store?.officers ?? [])]}
            columns={[
              { title: '姓名', dataIndex: 'name' },
              {
                title: '说明',
                key: 'note',
                render: (_, officer) => (officer.id === me.id ? '现在使用的人' : ''),
              },
              {
                title: '操作',
                key: 'act',
                align: 'right',
                render: (_, officer) =>
                  officer.id !== me.id && (
                    <Popconfirm
                      title={`停用${officer.name}的口令？`}
                      description="此人不能再进入；以前的记录仍保留姓名。"
                      okText="停用"
                      cancelText="不停用"
                      onConfirm={() => void remove(officer)}
                    >
                      <Button type="link" size="small">
                        停用
                      </Button>
                    </Popconfirm>
                  ),
              },
            ]}
          />
        </Section>
        <ChangePassphrase name={me.name} />
      </div>
    </Page>
  );
}
