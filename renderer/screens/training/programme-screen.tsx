import { Button, Form, Input, InputNumber, Radio, Select, Spin } from 'antd';
import { useState, type ReactNode } from 'react';
import { dayOf } from '#shared/basics/dates';
import { parseHours, showHours } from '#shared/training/hours';
import { preServiceRuleWords } from '#shared/training/pre-service-window';
import { saveProgramme } from '#shared/training/save-programme';
import { usualProgramme } from '#shared/training/subjects';
import { OWN_NUMBERS } from '#shared/training/training-words';
import type { TrainingProgramme } from '#shared/training/training';
import { useScreenCommand } from '../../app/screen-commands';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { commandContext } from '../../store/session';
import { CommandRefusal } from '../elections/command-refusal';
import { runCommand } from '../elections/run-command';
import { SubjectRows } from './subject-rows';
import { TrainingTabs } from './training-tabs';
import { useTraining, type TrainingData } from './use-training';
import './training.css';

/** The year's programme: the district's own numbers and choices, from which everything else is judged. */
export function ProgrammeScreen() {
  const data = useTraining();
  const [thisYear] = useState(() => Number(dayOf(new Date()).slice(0, 4)));
  const [year, setYear] = useState(thisYear);
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3];
  const choose = (
    <Select
      aria-label="年度"
      value={year}
      onChange={setYear}
      options={years.map(value => ({
        value,
        label: `${value} 年${data?.programmes.some(row => row.body.year === value) ? '' : '（未定）'}`,
      }))}
    />
  );
  return data ? (
    <Programme key={year} data={data} year={year} choose={choose} />
  ) : (
    <Page title="培训台账" part="年度计划">
      <TrainingTabs />
      <Spin />
    </Page>
  );
}

interface ProgrammeProps {
  readonly data: TrainingData;
  readonly year: number;
  readonly choose: ReactNode;
}

function Programme({ data, year, choose }: ProgrammeProps) {
  const present = data.programmes.find(row => row.body.year === year)?.body ?? null;
  const before = data.programmes.find(row => row.body.year === year - 1)?.body ?? null;
  const [body, setBody] = useState<TrainingProgramme>(present ?? (before ? { ...before, year } : usualProgramme(year)));
  const [hours, setHours] = useState({
    preServiceHours: showHours(body.preServiceHours),
    inServiceHours: showHours(body.inServiceHours),
  });
  const [busy, setBusy] = useState(false);
  const set = (patch: Partial<TrainingProgramme>) => setBody(now => ({ ...now, ...patch }));

  async function save() {
    setBusy(true);
    const given = {
      ...body,
      preServiceHours: parseHours(hours.preServiceHours) ?? -1,
      inServiceHours: parseHours(hours.inServiceHours) ?? -1,
    };
    await runCommand(saveProgramme(given, commandContext()), `${year} 年计划已保存`);
    setBusy(false);
  }
  useScreenCommand('save', () => void save());
  const planned = (kind: TrainingProgramme['subjects'][number]['kind']) =>
    showHours(body.subjects.reduce((sum, one) => (one.kind === kind ? sum + one.hours : sum), 0));
  const hoursItem = (key: keyof typeof hours, label: string, kind: 'pre-service' | 'in-service') => (
    <Form.Item label={label} htmlFor={`programme-${key}`} className="span-3" extra={`科目合计 ${planned(kind)} 学时`}>
      <Input
        id={`programme-${key}`}
        className="tabular"
        suffix="学时"
        maxLength={5}
        value={hours[key]}
        onChange={event => setHours(now => ({ ...now, [key]: event.target.value }))}
      />
    </Form.Item>
  );

  return (
    <Page
      title="培训台账"
      part="年度计划"
      state={present ? '已保存' : before ? '未保存，按上年预填' : '未保存，按常用科目预填'}
      more={choose}
      action={
        <Button type="primary" loading={busy} onClick={() => void save()}>
          保存 {year} 年计划
        </Button>
      }
    >
      <TrainingTabs />
      <CommandRefusal />
      <Section title="学时和合格线" about={`${OWN_NUMBERS}，每张名单、每份打印件上都会写明。`}>
        <Form layout="vertical" component="div" className="training-form">
          {hoursItem('preServiceHours', '任前培训', 'pre-service')}
          {hoursItem('inServiceHours', '任中培训，每年', 'in-service')}
          <Form.Item label="考核合格" htmlFor="programme-pass" className="span-3">
            <InputNumber
              id="programme-pass"
              min={0}
              max={100}
              precision={0}
              suffix="分"
              value={body.passScore}
              onChange={value => set({ passScore: value ?? 60 })}
            />
          </Form.Item>
          <Form.Item label="一学时按" className="span-3">
            <Radio.Group
              aria-label="一学时按多少分钟"
              value={body.hourMinutes}
              onChange={event => set({ hourMinutes: event.target.value as 45 | 60 })}
              options={[
                { value: 60, label: '60 分钟' },
                { value: 45, label: '45 分钟' },
              ]}
            />
          </Form.Item>
          <Form.Item label="依据" htmlFor="programme-basis" className="span-12">
            <Input
              id="programme-basis"
              maxLength={200}
              placeholder="例如：本局《业主委员会成员培训工作方案》；没有可以空着"
              value={body.basis}
              onChange={event => set({ basis: event.target.value })}
            />
          </Form.Item>
          <Form.Item label="任前培训算到哪一天" className="span-6">
            <Radio.Group
              aria-label="任前培训算到哪一天"
              className="radio-rows"
              value={body.preServiceBy}
              onChange={event => set({ preServiceBy: event.target.value as TrainingProgramme['preServiceBy'] })}
              options={Object.entries(preServiceRuleWords).map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
          <Form.Item label="年中任职的任中学时" className="span-6">
            <Radio.Group
              aria-label="年中任职的任中学时"
              className="radio-rows"
              value={body.proRata}
              onChange={event => set({ proRata: event.target.value as boolean })}
              options={[
                { value: true, label: '按任职之日起的剩余天数折算' },
                { value: false, label: '不折算，按全年计' },
              ]}
            />
          </Form.Item>
        </Form>
      </Section>
      <Section title="科目" about="登记培训时从这里选；增减、改名不影响已经登记的培训。">
        <SubjectRows subjects={body.subjects} onChange={subjects => set({ subjects: [...subjects] })} />
      </Section>
    </Page>
  );
}
