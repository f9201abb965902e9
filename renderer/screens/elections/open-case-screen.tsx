import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { voteOnTopic, type TopicMatter } from '#shared/coordination/commands/vote-on-topic';
import { openCase, type OpenCaseInput } from '#shared/elections/commands/open-case';
import type { EventId } from '#shared/elections/election-case';
import { eventTitles } from '#shared/elections/event-titles';
import { regimeOf } from '#shared/elections/regime';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { commandContext, useSession } from '../../store/session';
import { useRow, useRows } from '../../store/use-rows';
import { CommandRefusal } from './command-refusal';
import { DayInput } from './day-input';
import { jurisdictionTitles, ruleSetTitles } from '#shared/elections/case-words';
import { OptionsForm } from './options-form';
import { TopicMatterFields } from './topic-matter-fields';
import { blankCase, codeOfTopic, suggestedGroup, suggestedTitle } from './open-case-view';
import { runCommand } from './run-command';
import './elections.css';

const startEvents: Record<OpenCaseInput['kind'], readonly EventId[]> = {
  first: ['applied', 'groupFormed', 'groupPosted'],
  renewal: ['termEnds', 'renewalStarted'],
};

/** Opens a case on one page: what is elected, under which law, who organises, how the contested points are set. */
export function OpenCaseScreen() {
  const navigate = useNavigate();
  const { settings } = useSession();
  const projects = useRows('projects');
  const cases = useRows('elections');
  const streets = useRows('streets');
  const communities = useRows('communities');
  const [input, setInput] = useState<OpenCaseInput>(() =>
    blankCase(settings.jurisdiction, commandContext().now.slice(0, 10)),
  );
  const [ownTitle, setOwnTitle] = useState(false);
  const { topic: topicId } = useSearch({ strict: false }) as { topic?: string };
  const topic = useRow('topics', topicId);
  const [ownMatter, setOwnMatter] = useState<TopicMatter | null>(null);
  const matter = ownMatter ?? (topic ? { code: codeOfTopic(topic.body.category), title: topic.body.title } : null);
  const set = (patch: Partial<OpenCaseInput>) => setInput(before => ({ ...before, ...patch }));
  const project = projects?.find(row => row.id === input.projectId)?.body;
  const title = ownTitle ? input.title : suggestedTitle(project?.name ?? '', input.kind, input.term);
  const regime = regimeOf(input);

  const chooseProject = (projectId: string) => {
    const chosen = projects?.find(row => row.id === projectId)?.body;
    const community = communities?.find(row => row.id === chosen?.communityId)?.body;
    const street = streets?.find(row => row.id === community?.streetId)?.body;
    const organiser = {
      ...input.organiser,
      street: street?.name ?? '',
      group: suggestedGroup(chosen?.name ?? '', input.kind),
    };
    set({ projectId, organiser });
  };

  // A vote asked for by a topic is its project's; taken over once, when everything was read.
  const [taken, setTaken] = useState('');
  const topicProject = (projects && communities && streets && topic?.body.projectId) ?? '';
  if (topicProject !== '' && taken !== topicProject) {
    setTaken(topicProject);
    chooseProject(topicProject);
  }

  const save = async () => {
    const facts = { projectKnown: project !== undefined, cases: cases ?? [] };
    const context = commandContext();
    const opened = openCase(facts, { ...input, title }, context);
    const answer = topic && matter ? voteOnTopic(opened, topic, matter, context) : opened;
    if (await runCommand(answer, '已立案')) {
      const id = answer.ok ? (answer.value.changes[0]?.id ?? '') : '';
      void navigate({ to: `/elections/${id}` });
    }
  };

  return (
    <Page
      crumbs={[{ title: '业委会选举', to: '/elections' }]}
      title="新建选举"
      action={
        <Button type="primary" onClick={() => void save()} disabled={!project}>
          立案
        </Button>
      }
      more={
        <Button onClick={() => void navigate({ to: topic ? `/coordination/topics/${topic.id}` : '/elections' })}>
          取消
        </Button>
      }
    >
      <CommandRefusal />
      {projects?.length === 0 ? (
        <Section title="新建选举">
          <EmptyState title="还没有登记小区">先到“小区与业主”登记小区并导入业主清册，再回来立案。</EmptyState>
        </Section>
      ) : (
        <div className="two-columns">
          <div>
            {topic && matter && (
              <TopicMatterFields topicId={topic.id} topic={topic.body} value={matter} onChange={setOwnMatter} />
            )}
            <Section title="案件">
              <Form layout="vertical" component="div">
                <Form.Item label="小区" required htmlFor="case-project">
                  <Select
                    id="case-project"
                    showSearch={{ optionFilterProp: 'label' }}
                    placeholder="选择小区"
                    value={input.projectId || null}
                    onChange={chooseProject}
                    options={(projects ?? []).map(row => ({ value: row.id, label: row.body.name }))}
                  />
                </Form.Item>
                <div className="form-row">
                  <Form.Item label="选举种类">
                    <Radio.Group
                      value={input.kind}
                      onChange={event => {
                        const kind = event.target.value as OpenCaseInput['kind'];
                        set({
                          kind,
                          term: kind === 'first' ? 1 : Math.max(2, input.term),
                          organiser: { ...input.organiser, group: suggestedGroup(project?.name ?? '', kind) },
                        });
                      }}
                      options={[
                        { value: 'first', label: '首次选举' },
                        { value: 'renewal', label: '换届选举' },
                      ]}
                    />
                  </Form.Item>
                  <Form.Item label="届次" htmlFor="case-term">
                    <InputNumber
                      id="case-term"
                      min={1}
                      max={99}
                      precision={0}
                      value={input.term}
                      onChange={term => set({ term: term ?? 1 })}
                    />
                  </Form.Item>
                  <Form.Item label="任期（年）" htmlFor="case-years">
                    <InputNumber
                      id="case-years"
                      min={1}
                      max={5}
                      precision={0}
                      value={input.termYears}
                      onChange={termYears => set({ termYears: termYears ?? 5 })}
                    />
                  </Form.Item>
                </div>
                <Form.Item label="案件名称" htmlFor="case-title" extra="印在各种公告和备案材料上">
                  <Input
                    id="case-title"
                    maxLength={100}
                    value={title}
                    onChange={event => {
                      setOwnTitle(true);
                      set({ title: event.target.value });
                    }}
                  />
                </Form.Item>
                <div className="form-row">
                  <Form.Item label="表决日期" htmlFor="case-vote-date" required>
                    <DayInput id="case-vote-date" value={input.voteDate} onChange={voteDate => set({ voteDate })} />
                  </Form.Item>
                  <Form.Item label="适用地区">
                    <Select
                      aria-label="适用地区"
                      value={input.jurisdiction}
                      onChange={jurisdiction => set({ jurisdiction })}
                      options={Object.entries(jurisdictionTitles).map(([value, label]) => ({ value, label }))}
                    />
                  </Form.Item>
                  <Form.Item label="计票规则">
                    <Select
                      aria-label="计票规则"
                      value={input.ruleSet}
                      onChange={ruleSet => set({ ruleSet })}
                      options={Object.entries(ruleSetTitles).map(([value, label]) => ({ value, label }))}
                    />
                  </Form.Item>
                </div>
                <p className="regime">按表决日期适用：{regime.words}</p>
              </Form>
            </Section>
            <Section title="组织者">
              <Form layout="vertical" component="div">
                <div className="form-row">
                  <Form.Item label="街道（镇）" htmlFor="case-street">
                    <Input
                      id="case-street"
                      value={input.organiser.street}
                      onChange={event => set({ organiser: { ...input.organiser, street: event.target.value } })}
                    />
                  </Form.Item>
                  <Form.Item label="负责人" htmlFor="case-leader">
                    <Input
                      id="case-leader"
                      value={input.organiser.leader}
                      onChange={event => set({ organiser: { ...input.organiser, leader: event.target.value } })}
                    />
                  </Form.Item>
                </div>
                <Form.Item label={input.kind === 'first' ? '筹备组' : '换届小组'} htmlFor="case-group">
                  <Input
                    id="case-group"
                    value={input.organiser.group}
                    onChange={event => set({ organiser: { ...input.organiser, group: event.target.value } })}
                  />
                </Form.Item>
                <div className="form-row">
                  <Form.Item label="唱票、计票人" htmlFor="case-counters">
                    <Input
                      id="case-counters"
                      placeholder="用顿号分隔"
                      value={input.organiser.counters}
                      onChange={event => set({ organiser: { ...input.organiser, counters: event.target.value } })}
                    />
                  </Form.Item>
                  <Form.Item label="监票人" htmlFor="case-supervisors">
                    <Input
                      id="case-supervisors"
                      placeholder="用顿号分隔"
                      value={input.organiser.supervisors}
                      onChange={event => set({ organiser: { ...input.organiser, supervisors: event.target.value } })}
                    />
                  </Form.Item>
                </div>
              </Form>
            </Section>
            <Section title="已有的日期" about="法定期限从这些日期起算，可以以后补登。">
              <Form layout="vertical" component="div">
                <div className="form-row">
                  {startEvents[input.kind].map(event => (
                    <Form.Item
                      key={event}
                      label={eventTitles[event]}
                      htmlFor={`case-${event}`}
                      required={event === 'termEnds'}
                    >
                      <DayInput
                        id={`case-${event}`}
                        value={input.events[event] ?? ''}
                        onChange={day => set({ events: { ...input.events, [event]: day || null } })}
                      />
                    </Form.Item>
                  ))}
                </div>
              </Form>
            </Section>
          </div>
          <Section title="争议事项的设定" about="法律没有规定或理解不一的地方，逐项选定；默认从严，结果上注明依据。">
            <OptionsForm value={input.options} onChange={options => set({ options })} />
          </Section>
        </div>
      )}
    </Page>
  );
}
