import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { parseDay } from '#shared/basics/dates';
import { mayPassPosting } from '#shared/coordination/small-topic';
import type { Topic } from '#shared/coordination/topic';
import { isMainStage, leastPostedUntil, topicStageOf, type MainStage } from '#shared/coordination/topic-stages';
import { ruleWords } from '#shared/text/rule-words';
import { Section } from '../../../components/section';
import { DayInput } from '../../elections/day-input';
import { standsInTheWay, wasConsulted, type StepDraft } from './next-step-view';

interface NextStepProps {
  readonly topic: Topic;
  readonly to: MainStage;
  readonly today: string;
  readonly draft: StepDraft;
  readonly onChange: (draft: StepDraft) => void;
}

const methods = [
  { value: 'visit', label: '入户走访' },
  { value: 'meeting', label: '会议评议' },
  { value: 'questionnaire', label: '问卷' },
  { value: 'phone', label: '电话回访' },
] as const;

/** What has to be filled in, or waited for, before the topic goes on. */
export function NextStep({ topic, to, today, draft, onChange }: NextStepProps) {
  const set = (patch: Partial<StepDraft>) => onChange({ ...draft, ...patch });
  const waits = standsInTheWay(topic, to, today);
  const stage = isMainStage(topic.stage) ? topicStageOf(topic.stage) : null;
  const clock = stage?.clock?.(topic);
  return (
    <Section
      title={stage?.work ?? ''}
      about={clock?.until ? `${clock.words}：${clock.until}` : `办好后${topicStageOf(to).enterBy}`}
    >
      {waits.length > 0 && (
        <ul className="bullet-list topic-waits">
          {waits.map(({ id, words, rule }) => (
            <li key={id}>
              还差：{words}
              {/^(QD|CC)-/.test(rule) && <span className="muted">（{ruleWords(rule)}）</span>}
            </li>
          ))}
        </ul>
      )}
      <Form layout="vertical" component="div">
        {to === 'accepted' && (
          <>
            <div className="topic-row">
              <Form.Item label="提议人" htmlFor="step-proposer" required>
                <Input
                  id="step-proposer"
                  maxLength={60}
                  value={draft.proposer}
                  onChange={event => set({ proposer: event.target.value })}
                />
              </Form.Item>
              <Form.Item label="涉及哪些人" htmlFor="step-affected">
                <Input
                  id="step-affected"
                  maxLength={120}
                  placeholder="例如 3 号楼全体业主"
                  value={draft.affected}
                  onChange={event => set({ affected: event.target.value })}
                />
              </Form.Item>
            </div>
            <Form.Item label="立项理由" htmlFor="step-reason" required>
              <Input.TextArea
                id="step-reason"
                autoSize={{ minRows: 2 }}
                maxLength={300}
                value={draft.reason}
                onChange={event => set({ reason: event.target.value })}
              />
            </Form.Item>
            <Form.Item label="协商层级">
              <Radio.Group
                aria-label="协商层级"
                value={draft.level}
                options={[
                  { value: 'project', label: '小区' },
                  { value: 'community', label: '社区' },
                  { value: 'street', label: '街道' },
                ]}
                onChange={event => set({ level: event.target.value as Topic['level'] })}
              />
            </Form.Item>
          </>
        )}
        {to === 'consulted' && <p>请把协商时间、参加的各方和内容提前告知；会议可在“会议”中登记，决议会写进本议题。</p>}
        {topic.stage === 'consulted' && (
          <>
            {!wasConsulted(topic) && (
              <Form.Item label="协商意见" htmlFor="step-agreed" required extra="开过会的，登记会议后这里不用再填">
                <Input.TextArea
                  id="step-agreed"
                  autoSize={{ minRows: 2 }}
                  maxLength={500}
                  placeholder="各方怎样商定，例如：物业两周内更换曳引绳，费用从维修费列支"
                  value={draft.consultation}
                  onChange={event => set({ consultation: event.target.value })}
                />
              </Form.Item>
            )}
            {!draft.skip && (
              <div className="topic-row topic-thirds">
                <Form.Item label="公示地点" htmlFor="step-place" required>
                  <Input
                    id="step-place"
                    maxLength={100}
                    placeholder="例如 小区东门公示栏"
                    value={draft.place}
                    onChange={event => set({ place: event.target.value })}
                  />
                </Form.Item>
                <Form.Item label="张贴日期" htmlFor="step-from">
                  <DayInput
                    id="step-from"
                    value={draft.from}
                    onChange={from => {
                      const day = parseDay(from);
                      set({ from, ...(day ? { until: leastPostedUntil(day) } : {}) });
                    }}
                  />
                </Form.Item>
                <Form.Item label="公示至" htmlFor="step-until">
                  <DayInput id="step-until" value={draft.until} onChange={until => set({ until })} />
                </Form.Item>
              </div>
            )}
            {mayPassPosting(topic) && (
              <Checkbox checked={draft.skip} onChange={event => set({ skip: event.target.checked })}>
                小事不公示，直接执行
              </Checkbox>
            )}
            {draft.skip && (
              <Form.Item label="不公示的理由" htmlFor="step-skip" required className="topic-skip">
                <Input
                  id="step-skip"
                  maxLength={200}
                  value={draft.skipReason}
                  onChange={event => set({ skipReason: event.target.value })}
                />
              </Form.Item>
            )}
          </>
        )}
        {topic.stage === 'posted' && topic.posting && (
          <>
            <p>
              公示于{topic.posting.place}，{topic.posting.from} 至 {topic.posting.until}。
            </p>
            <Form.Item label="公示期间的异议" htmlFor="step-objections" extra="没有异议可留空">
              <Input.TextArea
                id="step-objections"
                autoSize={{ minRows: 2 }}
                maxLength={500}
                value={draft.objections}
                onChange={event => set({ objections: event.target.value })}
              />
            </Form.Item>
          </>
        )}
        {to === 'closed' && (
          <>
            <div className="topic-row topic-quarters">
              <Form.Item label="评议方式" htmlFor="step-method">
                <Select
                  id="step-method"
                  value={draft.method}
                  options={[...methods]}
                  onChange={method => set({ method })}
                />
              </Form.Item>
              <Form.Item label="评议日期" htmlFor="step-judged">
                <DayInput id="step-judged" value={draft.judgedOn} onChange={judgedOn => set({ judgedOn })} />
              </Form.Item>
              <Form.Item label="评议人数" htmlFor="step-asked" required>
                <InputNumber
                  id="step-asked"
                  min={0}
                  precision={0}
                  value={draft.asked}
                  onChange={asked => set({ asked })}
                />
              </Form.Item>
              <Form.Item label="满意人数" htmlFor="step-satisfied" required>
                <InputNumber
                  id="step-satisfied"
                  min={0}
                  precision={0}
                  value={draft.satisfied}
                  onChange={satisfied => set({ satisfied })}
                />
              </Form.Item>
            </div>
            <Form.Item label="意见" htmlFor="step-comments">
              <Input.TextArea
                id="step-comments"
                autoSize={{ minRows: 2 }}
                maxLength={500}
                value={draft.comments}
                onChange={event => set({ comments: event.target.value })}
              />
            </Form.Item>
          </>
        )}
      </Form>
    </Section>
  );
}
