import { Button, Table } from 'antd';
import { useState } from 'react';
import { saveConditions } from '#shared/nominations/campaign-commands/save-conditions';
import { conditionLines, type ConditionLine } from '#shared/nominations/condition-words';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import { CampaignPage, type CampaignPartProps } from './campaign-page';
import { ConditionControl } from './condition-control';

/** The year's own numbers: each with what it decides, on what it rests and where it is printed. */
export function ConditionsPart({ chosen, row }: CampaignPartProps) {
  const campaign = row.body;
  const [value, setValue] = useState(campaign.conditions);
  const running = campaign.status === 'running';
  const lines = conditionLines(value);
  const before = conditionLines(campaign.conditions);
  const changed = lines.filter((line, at) => line.value !== before[at]?.value).length;
  const save = () => void runCommand(saveConditions(campaign, value, commandContext()), '推荐条件已保存');
  useScreenCommand('save', () => running && save());
  return (
    <CampaignPage
      chosen={chosen}
      row={row}
      part="conditions"
      more={changed > 0 && <Button onClick={() => setValue(campaign.conditions)}>放弃改动</Button>}
      action={
        running && (
          <Button type="primary" disabled={changed === 0} onClick={save}>
            {changed === 0 ? '保存条件' : `保存条件（改动 ${changed} 项）`}
          </Button>
        )
      }
    >
      <Section
        title="推荐条件"
        about="法规没有统一规定的数，由本区按年度通知设定；每份资格审查都写明依据的数。改动后，尚未推荐的材料按新的数重新审查。"
        flush
      >
        <Table<ConditionLine>
          rowKey="key"
          size="small"
          pagination={false}
          dataSource={[...lines]}
          rowClassName={({ key, value: now }) =>
            before.find(line => line.key === key)?.value === now ? '' : 'condition-changed'
          }
          columns={[
            { title: '条件', dataIndex: 'title', width: 130 },
            {
              title: '本年度',
              key: 'control',
              width: 180,
              render: (_, { key, title }) => (
                <ConditionControl
                  id={key}
                  title={title}
                  value={value}
                  disabled={!running}
                  onChange={patch => setValue(now => ({ ...now, ...patch }))}
                />
              ),
            },
            {
              title: '印出来是',
              key: 'value',
              width: 130,
              render: (_, { key, value: shown }) => {
                const old = before.find(line => line.key === key)?.value;
                return old === shown ? shown : <b>{`${shown}（原：${old ?? ''}）`}</b>;
              },
            },
            { title: '决定什么', dataIndex: 'means' },
            { title: '依据', dataIndex: 'basis', width: 180, className: 'muted' },
            { title: '印在哪里', dataIndex: 'printed', width: 150, className: 'muted' },
          ]}
        />
      </Section>
    </CampaignPage>
  );
}
