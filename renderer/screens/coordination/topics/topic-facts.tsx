import { Link } from '@tanstack/react-router';
import { Descriptions } from 'antd';
import { revealReporter } from '#shared/coordination/commands/reveal-reporter';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import { topicSources } from '#shared/coordination/topic';
import { showRefusal } from '../../../app/refusal-notice';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { MaskedText } from '../../../components/masked-text';
import { Section } from '../../../components/section';
import { commit } from '../../../store/commit';
import { urgencyTitles } from './topic-card';

const levelTitles = { project: '小区', community: '社区', street: '街道' } as const;

/** What was raised, by whom (masked until asked for, and noted), and what came with it. */
export function TopicFacts({ row }: { readonly row: TopicRow }) {
  const topic = row.body;
  const reveal = async (what: 'name' | 'phone' | 'unit') => {
    const logged = await commit(revealReporter(row, what));
    if (!logged.ok) showRefusal(logged.refusal);
    return logged.ok;
  };
  const items = [
    {
      key: 'source',
      label: '来源',
      children: `${topicSources[topic.source]}${topic.sourceNo ? ` ${topic.sourceNo}` : ''}，${topic.reportedOn}`,
    },
    {
      key: 'name',
      label: '反映人',
      children: <MaskedText text={topic.reporter.name} label="反映人姓名" onReveal={() => reveal('name')} />,
    },
    {
      key: 'phone',
      label: '电话',
      children: <MaskedText text={topic.reporter.phone} label="反映人电话" onReveal={() => reveal('phone')} />,
    },
    ...(topic.reporter.unit
      ? [
          {
            key: 'unit',
            label: '房号',
            children: <MaskedText text={topic.reporter.unit} label="反映人房号" onReveal={() => reveal('unit')} />,
          },
        ]
      : []),
    { key: 'urgency', label: '紧急程度', children: `${urgencyTitles[topic.urgency]}，${levelTitles[topic.level]}层级` },
    { key: 'due', label: '办结期限', children: topic.due || '未定' },
    ...(topic.projectId
      ? [
          {
            key: 'board',
            label: '三公开',
            children: <Link to={`/coordination/disclosures/${topic.projectId}`}>看本小区的公示栏</Link>,
          },
        ]
      : []),
    ...(topic.acceptance
      ? [
          {
            key: 'acceptance',
            label: '立项',
            children: `${topic.acceptance.on} ${topic.acceptance.proposer}提议：${topic.acceptance.reason}${topic.acceptance.affected ? `（涉及${topic.acceptance.affected}）` : ''}`,
          },
        ]
      : []),
    ...(topic.judgement
      ? [
          {
            key: 'judgement',
            label: '评议',
            children: `${topic.judgement.on} 评议 ${topic.judgement.asked} 人，满意 ${topic.judgement.satisfied} 人`,
          },
        ]
      : []),
  ];
  return (
    <Section title="反映的情况">
      {topic.text && <p className="topic-text">{topic.text}</p>}
      <Descriptions size="small" column={1} items={items} />
      {topic.attachments.length > 0 && <AttachmentList label="附件" value={topic.attachments} />}
    </Section>
  );
}
