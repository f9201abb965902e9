import { Link } from '@tanstack/react-router';
import { topicCategories } from '#shared/coordination/categories';
import { neverDue } from '#shared/coordination/next-due';
import type { TopicDigest } from '#shared/coordination/topic-digest';
import { topicSources, topicStages } from '#shared/coordination/topic';
import type { GridColumn } from '../../../grid/grid-column';
import { dueState, ladderHint } from './due-view';
import type { PlaceNames } from './place-names';
import { urgencyTitles } from './topic-card';

export function topicColumns(names: PlaceNames, today: string): readonly GridColumn<TopicDigest>[] {
  return [
    {
      key: 'number',
      title: '编号',
      width: 112,
      pinned: true,
      text: topic => topic.number,
      render: topic => (
        <Link to={`/coordination/topics/${topic.id}`} tabIndex={-1}>
          {topic.number}
        </Link>
      ),
    },
    { key: 'title', title: '标题', flex: 1, width: 220, text: topic => topic.title },
    { key: 'community', title: '社区', width: 100, text: topic => names.community(topic.communityId) },
    { key: 'project', title: '小区', width: 110, text: topic => names.project(topic.projectId) },
    { key: 'category', title: '类别', width: 124, text: topic => topicCategories[topic.category] },
    { key: 'stage', title: '阶段', width: 88, text: topic => topicStages[topic.stage] },
    {
      key: 'due',
      title: '最近期限',
      width: 104,
      text: topic => (topic.nextDue === neverDue ? '' : topic.nextDue),
      tone: topic => (dueState(topic.nextDue, today).tone === 'late' ? 'bad' : undefined),
    },
    {
      key: 'state',
      title: '期限情况',
      width: 140,
      text: topic =>
        [dueState(topic.nextDue, today).words, ladderHint(topic.nextDue, topic.step, today)]
          .filter(Boolean)
          .join(' · '),
      tone: topic => (dueState(topic.nextDue, today).tone === 'late' ? 'bad' : undefined),
    },
    { key: 'duties', title: '未完任务', width: 92, numeric: true, text: topic => String(topic.openDuties) },
    { key: 'urgency', title: '紧急', width: 72, text: topic => urgencyTitles[topic.urgency] },
    { key: 'source', title: '来源', width: 100, text: topic => topicSources[topic.source] },
    { key: 'reportedOn', title: '反映日期', width: 104, text: topic => topic.reportedOn },
    { key: 'closedOn', title: '办结日期', width: 104, text: topic => topic.closedOn },
  ];
}
