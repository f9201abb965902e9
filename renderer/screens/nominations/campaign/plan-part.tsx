import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { campaignThemes, type Campaign } from '#shared/nominations/campaign';
import { editCampaign, saveGroup } from '#shared/nominations/campaign-commands/edit-campaign';
import { useScreenCommand } from '../../../app/screen-commands';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { runCommand } from '../../elections/run-command';
import { CampaignPage, type CampaignPartProps } from './campaign-page';
import { StoryList } from './story-list';

/** The plan's document, the leading group and its office (AW-11), and the year's story. */
export function PlanPart({ chosen, row }: CampaignPartProps) {
  const campaign = row.body;
  const [plan, setPlan] = useState({ title: campaign.title, theme: campaign.theme, document: campaign.document });
  const [group, setGroup] = useState(campaign.group);
  const running = campaign.status === 'running';
  async function save() {
    // Each command takes the year as the one before left it.
    const named = editCampaign(campaign, plan, commandContext());
    if (!named.ok) return void (await runCommand(named, ''));
    const whole = saveGroup(named.value.changes[0]?.body as Campaign, group, commandContext());
    await runCommand(whole, '方案和领导小组已保存');
  }
  useScreenCommand('save', () => void (running && save()));
  const office = (key: 'office' | 'officeHead' | 'officePhone' | 'mailbox', label: string, max: number) => (
    <Form.Item label={label} htmlFor={`group-${key}`} className="span-12">
      <Input
        id={`group-${key}`}
        disabled={!running}
        maxLength={max}
        value={group[key]}
        onChange={event => setGroup(now => ({ ...now, [key]: event.target.value }))}
      />
    </Form.Item>
  );
  return (
    <CampaignPage
      chosen={chosen}
      row={row}
      part="plan"
      action={
        running && (
          <Button type="primary" onClick={() => void save()}>
            保存
          </Button>
        )
      }
    >
      <div className="columns">
        <div>
          <Section title="方案">
            <Form layout="vertical" component="div" className="campaign-form">
              <Form.Item label="活动名称" htmlFor="plan-title" className="span-8">
                <Input
                  id="plan-title"
                  disabled={!running}
                  maxLength={100}
                  value={plan.title}
                  onChange={event => setPlan(now => ({ ...now, title: event.target.value }))}
                />
              </Form.Item>
              <Form.Item label="主题" className="span-4">
                <Select
                  aria-label="主题"
                  disabled={!running}
                  value={plan.theme}
                  onChange={theme => setPlan(now => ({ ...now, theme }))}
                  options={Object.entries(campaignThemes).map(([value, label]) => ({
                    value: value as Campaign['theme'],
                    label,
                  }))}
                />
              </Form.Item>
              <Form.Item label="方案文件和文号" htmlFor="plan-document" className="span-12">
                <Input
                  id="plan-document"
                  disabled={!running}
                  maxLength={300}
                  value={plan.document}
                  onChange={event => setPlan(now => ({ ...now, document: event.target.value }))}
                />
              </Form.Item>
            </Form>
          </Section>
          <Section title="领导小组" about="局长任组长，分管副局长任副组长，办公室设在物业管理机构（AW-11）">
            <Form layout="vertical" component="div" className="campaign-form">
              <Form.Item label="组长" htmlFor="group-head" className="span-6">
                <Input
                  id="group-head"
                  disabled={!running}
                  maxLength={50}
                  value={group.head}
                  onChange={event => setGroup(now => ({ ...now, head: event.target.value }))}
                />
              </Form.Item>
              <Form.Item label="组长职务" htmlFor="group-headPost" className="span-6">
                <Input
                  id="group-headPost"
                  disabled={!running}
                  maxLength={50}
                  value={group.headPost}
                  onChange={event => setGroup(now => ({ ...now, headPost: event.target.value }))}
                />
              </Form.Item>
            </Form>
            <PeopleRows
              title="副组长"
              disabled={!running}
              people={group.deputies}
              onChange={deputies => setGroup(now => ({ ...now, deputies }))}
            />
            <PeopleRows
              title="成员"
              disabled={!running}
              people={group.members}
              onChange={members => setGroup(now => ({ ...now, members }))}
            />
          </Section>
        </div>
        <div>
          <Section title="办公室" about="公示里印这里的电话和邮箱，接受异议">
            <Form layout="vertical" component="div" className="campaign-form">
              {office('office', '办公室设在', 100)}
              {office('officeHead', '办公室主任', 50)}
              {office('officePhone', '电话', 40)}
              {office('mailbox', '邮箱', 100)}
            </Form>
          </Section>
          <Section title="经过" flush>
            <StoryList story={campaign.story} />
          </Section>
        </div>
      </div>
    </CampaignPage>
  );
}

type People = Campaign['group']['members'];

interface PeopleRowsProps {
  readonly title: string;
  readonly people: People;
  readonly disabled: boolean;
  readonly onChange: (people: People) => void;
}

function PeopleRows({ title, people, disabled, onChange }: PeopleRowsProps) {
  const put = (index: number, patch: Partial<People[number]>) =>
    onChange(people.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  return (
    <div role="group" aria-label={title}>
      <h3 className="campaign-sub">{title}</h3>
      {people.map((one, index) => (
        <div key={index} className="people-row">
          <Input
            aria-label={`${title} ${index + 1} 姓名`}
            placeholder="姓名"
            disabled={disabled}
            maxLength={50}
            value={one.name}
            onChange={event => put(index, { name: event.target.value })}
          />
          <Input
            aria-label={`${title} ${index + 1} 职务`}
            placeholder="单位和职务"
            disabled={disabled}
            maxLength={50}
            value={one.post}
            onChange={event => put(index, { post: event.target.value })}
          />
          {!disabled && (
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`删去${title} ${index + 1}`}
              onClick={() => onChange(people.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
      {!disabled && <Button onClick={() => onChange([...people, { name: '', post: '' }])}>增加{title}</Button>}
    </div>
  );
}
