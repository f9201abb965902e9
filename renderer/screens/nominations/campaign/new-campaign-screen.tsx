import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { campaignThemes, type CampaignTheme } from '#shared/nominations/campaign';
import { createCampaign } from '#shared/nominations/campaign-commands/create-campaign';
import { planYears } from '#shared/nominations/campaign-template';
import { templateTasks } from '#shared/nominations/task-templates';
import { useScreenCommand } from '../../../app/screen-commands';
import { Page } from '../../../components/page';
import { Reading } from '../../../components/reading';
import { Section } from '../../../components/section';
import { commandContext } from '../../../store/session';
import { CommandRefusal } from '../../elections/command-refusal';
import { runCommand } from '../../elections/run-command';
import { useCampaign, type ChosenCampaign } from '../use-campaign';
import { nextTheme, nextYear } from './new-campaign-view';
import './campaign.css';

const crumbs = [{ title: '文明创建', to: '/nominations' }];

/** Opens a year: from the theme's template, or taking over an earlier year. */
export function NewCampaignScreen() {
  const chosen = useCampaign();
  if (chosen) return <NewCampaignForm chosen={chosen} />;
  return (
    <Page crumbs={crumbs} title="新建年度">
      <Reading />
    </Page>
  );
}

function NewCampaignForm({ chosen }: { readonly chosen: ChosenCampaign }) {
  const navigate = useNavigate();
  const years = chosen.campaigns.map(({ body }) => body);
  const [year, setYear] = useState<number | null>(nextYear(years, dayOf(new Date())));
  const [theme, setTheme] = useState<CampaignTheme>(nextTheme(years));
  const [document, setDocument] = useState('');
  const [copyOf, setCopyOf] = useState<number | null>(null);
  async function create() {
    const input = { year: year ?? 0, theme, document, copyOf };
    const answer = createCampaign(years, input, commandContext());
    if (await runCommand(answer, `${year} 年度已建立`)) {
      void navigate({ to: '/nominations', search: { year: String(year) } as never });
    }
  }
  useScreenCommand('save', () => void create());
  const plan = planYears[theme];
  const tasks =
    copyOf === null ? templateTasks(year ?? 0, theme) : (years.find(one => one.year === copyOf)?.tasks ?? []);
  return (
    <Page
      crumbs={crumbs}
      title="新建年度"
      action={
        <Button type="primary" onClick={() => void create()}>
          建立年度
        </Button>
      }
    >
      <CommandRefusal />
      <div className="columns">
        <div>
          <Section title="年度和主题">
            <Form
              layout="vertical"
              component="div"
              className="campaign-form"
              onKeyDown={event => {
                if (event.key === 'Enter' && event.ctrlKey) void create();
              }}
            >
              <Form.Item label="年份" htmlFor="campaign-year" className="span-4">
                <InputNumber
                  id="campaign-year"
                  autoFocus
                  min={2000}
                  max={2100}
                  precision={0}
                  value={year}
                  onChange={setYear}
                />
              </Form.Item>
              <Form.Item label="任务从哪里来" className="span-8">
                <Select
                  aria-label="任务从哪里来"
                  value={copyOf ?? 0}
                  onChange={value => setCopyOf(value === 0 ? null : value)}
                  options={[
                    { value: 0, label: '用主题的模板' },
                    ...years.map(one => ({
                      value: one.year,
                      label: `沿用 ${one.year} 年的任务、领导小组、评分表和条件`,
                    })),
                  ]}
                />
              </Form.Item>
              <Form.Item label="主题" className="span-12">
                <Radio.Group
                  aria-label="主题"
                  value={theme}
                  onChange={event => setTheme(event.target.value as CampaignTheme)}
                  options={Object.entries(campaignThemes).map(([value, label]) => ({ value, label }))}
                />
              </Form.Item>
              <Form.Item label="方案文件（可以以后补）" htmlFor="campaign-document" className="span-12">
                <Input
                  id="campaign-document"
                  maxLength={300}
                  placeholder="例如：青崂住建发〔2026〕18号《2026 年度文明行业创建活动实施方案》"
                  value={document}
                  onChange={event => setDocument(event.target.value)}
                />
              </Form.Item>
            </Form>
            <p className="muted">
              {copyOf === null
                ? plan
                  ? `模板取自行动计划纲要 ${plan} 年的主题：有出处的注明第几项，其余为通行做法，都可以改。`
                  : '其他主题没有模板，任务由本区自定；也可以沿用往年。'
                : '进展、名额和总结不沿用，期限换成新的年份。'}
            </p>
          </Section>
        </div>
        <div>
          <Section title={`任务（${tasks.length} 项）`} flush>
            <ol className="campaign-preview">
              {tasks.map(task => (
                <li key={task.id}>
                  <b>{task.title}</b>
                  <span className="muted">{task.basis}</span>
                </li>
              ))}
            </ol>
          </Section>
        </div>
      </div>
    </Page>
  );
}
