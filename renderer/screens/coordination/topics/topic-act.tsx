import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { addDays, dayOf } from '#shared/basics/dates';
import type { Result } from '#shared/basics/result';
import { noteOnTopic } from '#shared/coordination/commands/edit-topic';
import { mergeTopics, splitTopic } from '#shared/coordination/commands/merge-topics';
import { declineTopic, reopenTopic, returnTopic } from '#shared/coordination/commands/return-topic';
import { handToEnforcement } from '#shared/coordination/commands/topic-exits';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import { daysToSettle } from '#shared/coordination/topic-norms';
import { topicStages, type Topic } from '#shared/coordination/topic';
import { endedStages } from '#shared/coordination/topic-ended';
import { mainStageIds, topicStageOrder, type MainStage } from '#shared/coordination/topic-stages';
import type { ChangeDraft } from '#shared/journal/draft';
import { RefusalNotice } from '../../../app/refusal-notice';
import { say } from '../../../app/notices';
import { commit } from '../../../store/commit';
import { topicDigest } from '../../../store/queries/topic-digest';
import { readRow } from '../../../store/read';
import { commandContext } from '../../../store/session';
import { useDigest } from '../../../store/use-digest';
import { DayInput } from '../../elections/day-input';
import type { Refusal } from '#shared/basics/result';
import type { PlaceNames } from './place-names';

export type ActId =
  | 'back'
  | 'edit'
  | 'note'
  | 'merge'
  | 'split'
  | 'decline'
  | 'meeting'
  | 'mediation'
  | 'vote'
  | 'enforcement'
  | 'reopen';

export const actTitles: Record<ActId, string> = {
  back: '退回…',
  edit: '修改议题',
  note: '记事…',
  merge: '并入重复的议题…',
  split: '从并案中拆开…',
  decline: '不予立项…',
  meeting: '开会商议',
  mediation: '转人民调解',
  vote: '转业主大会表决',
  enforcement: '移送综合执法…',
  reopen: '重新办理…',
};

/** What can be done to a topic besides its next step, where it stands now. */
export function actsFor(topic: Topic): ActId[] {
  if (topic.stage === 'merged') return ['split', 'note'];
  if (endedStages.has(topic.stage)) return ['reopen', 'note'];
  const waits = (kind: Topic['exits'][number]['kind']) =>
    topic.exits.some(exit => exit.kind === kind && exit.outcome === '');
  return [
    ...(topicStageOrder(topic.stage) > 0 ? (['back'] as const) : []),
    'edit',
    'note',
    'merge',
    ...(topic.stage === 'collected' ? (['decline'] as const) : []),
    'meeting',
    'mediation',
    ...(topic.projectId !== '' && !waits('owners-vote') ? (['vote'] as const) : []),
    ...(waits('enforcement') ? [] : (['enforcement'] as const)),
  ];
}

interface TopicActProps {
  readonly act: ActId;
  readonly row: TopicRow;
  readonly names: PlaceNames;
  readonly onClose: () => void;
}

const questions: Record<ActId, { readonly title: string; readonly ok: string; readonly label: string }> = {
  back: { title: '退回到哪个阶段？', ok: '退回', label: '理由' },
  edit: { title: '', ok: '', label: '' },
  note: { title: '记下什么？', ok: '记下', label: '内容' },
  merge: { title: '并入哪一件议题？', ok: '并入', label: '' },
  split: { title: '从并案中拆开？', ok: '拆开', label: '理由' },
  decline: { title: '不予立项？', ok: '不予立项', label: '理由（可以告知反映人）' },
  meeting: { title: '', ok: '', label: '' },
  mediation: { title: '', ok: '', label: '' },
  vote: { title: '', ok: '', label: '' },
  enforcement: { title: '移送综合执法？', ok: '移送', label: '违法事实' },
  reopen: { title: '重新办理？', ok: '重新办理', label: '理由' },
};

/** One question with its answers; a refusal is shown in it. */
export function TopicAct({ act, row, names, onClose }: TopicActProps) {
  const topic = row.body;
  const earlier = mainStageIds.slice(0, Math.max(0, topicStageOrder(topic.stage)));
  const today = dayOf(new Date());
  const [words, setWords] = useState('');
  const [to, setTo] = useState<MainStage>(earlier[earlier.length - 1] ?? 'collected');
  const [agency, setAgency] = useState('');
  const [due, setDue] = useState<string>(() => addDays(today, daysToSettle[topic.urgency]));
  const [into, setInto] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const question = questions[act];

  async function answer(): Promise<Result<ChangeDraft> | null> {
    const context = commandContext();
    switch (act) {
      case 'back':
        return returnTopic(row, { to, reason: words }, context);
      case 'note':
        return noteOnTopic(row, { words }, context);
      case 'decline':
        return declineTopic(row, { reason: words }, context);
      case 'reopen':
        return reopenTopic(row, { reason: words, due }, context);
      case 'enforcement':
        return handToEnforcement(row, { agency, facts: words }, context);
      case 'merge': {
        const other = into === null ? null : await readRow('topics', into);
        return other && mergeTopics(row, other, context);
      }
      case 'split': {
        const other = await readRow('topics', topic.mergedInto);
        return other && splitTopic(row, other, { reason: words }, context);
      }
      default:
        return null;
    }
  }
  const confirm = async () => {
    const draft = await answer();
    if (!draft) return;
    const done = draft.ok ? await commit(draft.value) : draft;
    if (!done.ok) return setRefusal(done.refusal);
    say.done(`已${question.ok}`);
    onClose();
  };

  return (
    <Modal
      open
      title={question.title}
      okText={question.ok}
      cancelText="取消"
      onCancel={onClose}
      onOk={() => void confirm()}
      okButtonProps={{ disabled: act === 'merge' ? into === null : words.trim() === '' }}
    >
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      <Form layout="vertical" component="div">
        {act === 'back' && (
          <Form.Item label="退回到" htmlFor="act-to">
            <Select
              id="act-to"
              value={to}
              onChange={setTo}
              options={[...earlier].reverse().map(value => ({ value, label: topicStages[value] }))}
            />
          </Form.Item>
        )}
        {act === 'merge' && <MergeChoice row={row} names={names} value={into} onChange={setInto} />}
        {act === 'enforcement' && (
          <Form.Item label="接收单位" htmlFor="act-agency" required>
            <Input
              id="act-agency"
              maxLength={60}
              placeholder="例如 街道综合行政执法中队"
              value={agency}
              onChange={event => setAgency(event.target.value)}
            />
          </Form.Item>
        )}
        {act === 'reopen' && (
          <Form.Item label="新的办结期限" htmlFor="act-due">
            <DayInput id="act-due" value={due} onChange={setDue} />
          </Form.Item>
        )}
        {question.label && (
          <Form.Item label={question.label} htmlFor="act-words" required>
            <Input.TextArea
              id="act-words"
              autoFocus={act === 'note' || act === 'decline'}
              autoSize={{ minRows: 2 }}
              maxLength={300}
              value={words}
              onChange={event => setWords(event.target.value)}
            />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

interface MergeChoiceProps {
  readonly row: TopicRow;
  readonly names: PlaceNames;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** Open topics of the same community, by number or words. */
function MergeChoice({ row, names, value, onChange }: MergeChoiceProps) {
  const topics = useDigest(topicDigest);
  const options = (topics ?? [])
    .filter(topic => topic.open && topic.id !== row.id && topic.communityId === row.body.communityId)
    .map(topic => ({ value: topic.id, label: `${topic.number} ${topic.title}（${names.short(topic)}）` }));
  return (
    <Form.Item label="同一社区的在办议题" htmlFor="act-into" extra="并入后本议题仍可查看，对方在办时可以再拆开">
      <Select
        id="act-into"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="输入编号或标题"
        value={value}
        options={options}
        onChange={onChange}
      />
    </Form.Item>
  );
}
