import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Segmented, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { topicCategories, type TopicCategory } from '#shared/coordination/categories';
import { loadPinyinSearch, type PinyinSearch } from '#shared/register/pinyin';
import { useScreenCommand } from '../../../app/screen-commands';
import { Reading } from '../../../components/reading';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { topicDigest } from '../../../store/queries/topic-digest';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { CoordinationTabs } from '../coordination-tabs';
import { placeKey, placeNames, placeOfKey, placeOptions } from './place-names';
import { TopicBoard } from './topic-board';
import { TopicCalendar } from './topic-calendar';
import { filterTopics } from './topic-filter';
import { TopicGrid } from './topic-grid';
import '../../communities/communities.css';
import './topics.css';

const views = [
  { value: 'board', label: '看板' },
  { value: 'grid', label: '清单' },
  { value: 'calendar', label: '日历' },
] as const;
type View = (typeof views)[number]['value'];

interface TopicsSearch {
  readonly view?: View;
  readonly place?: string;
  readonly category?: TopicCategory;
}

/** All topics of the district: by stage, as a list, or by the days on which something is due. */
export function TopicsScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as TopicsSearch;
  const view = views.find(each => each.value === search.view)?.value ?? 'board';
  const topics = useDigest(topicDigest);
  const places = usePlaces();
  const [today] = useState(() => dayOf(new Date()));
  const [query, setQuery] = useState('');
  const [pinyin, setPinyin] = useState<PinyinSearch | null>(null);
  useEffect(() => {
    if (query !== '') void loadPinyinSearch().then(loaded => setPinyin(() => loaded));
  }, [query]);
  const go = (patch: TopicsSearch) =>
    void navigate({ to: '/coordination/topics', search: { ...search, ...patch } as never, replace: true });
  const create = () => void navigate({ to: '/coordination/topics/new' });
  useScreenCommand('new', create);

  const names = useMemo(() => places && placeNames(places), [places]);
  const place = useMemo(
    () => (places && search.place ? placeOfKey(search.place, places) : { communityId: '', projectId: '' }),
    [places, search.place],
  );
  const category = search.category ?? null;
  const shown = useMemo(() => {
    const matches = pinyin?.matches ?? ((text: string, wanted: string) => text.includes(wanted));
    return topics && filterTopics(topics, { place, category, query }, matches);
  }, [topics, place, category, query, pinyin]);
  const open = shown?.filter(topic => topic.open) ?? [];
  const late = open.filter(topic => topic.nextDue < today).length;

  return (
    <Page
      title="四位一体"
      part="议题"
      fill
      state={
        shown && <span>{`${open.length.toLocaleString('zh-CN')} 件在办${late > 0 ? `，${late} 件逾期` : ''}`}</span>
      }
      action={
        <Button type="primary" onClick={create}>
          登记议题
        </Button>
      }
    >
      <div className="with-tabs topics">
        <CoordinationTabs />
        {!places || !names || !shown || !topics ? (
          <Reading label="正在读取议题" />
        ) : topics.length === 0 ? (
          <EmptyState title="还没有议题">
            点右上角“登记议题”，把 12345 工单整段贴进来，或填一句话，就从“收集”开始办理。
          </EmptyState>
        ) : (
          <>
            <div className="topics-bar">
              <Segmented
                aria-label="怎样看"
                value={view}
                options={[...views]}
                onChange={value => go({ view: value })}
              />
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                aria-label="社区或小区"
                placeholder="全部社区"
                className="topics-place"
                value={placeKey(place)}
                options={placeOptions(places)}
                onChange={(value: string | undefined) => go({ place: value ?? '' })}
              />
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                aria-label="类别"
                placeholder="全部类别"
                className="topics-category"
                value={category}
                options={Object.entries(topicCategories).map(([value, label]) => ({
                  value: value as TopicCategory,
                  label,
                }))}
                onChange={(value: TopicCategory | undefined) => {
                  const { category: _, ...rest } = search;
                  void navigate({
                    to: '/coordination/topics',
                    search: { ...rest, ...(value ? { category: value } : {}) } as never,
                    replace: true,
                  });
                }}
              />
              <Input.Search
                allowClear
                aria-label="查找议题"
                placeholder="标题、编号或拼音首字母"
                className="topics-query"
                value={query}
                onChange={event => setQuery(event.target.value)}
              />
              {view === 'board' && <span className="muted topics-hint">方向键移动，回车打开，空格办下一步</span>}
            </div>
            {view === 'board' && <TopicBoard topics={shown} names={names} today={today} />}
            {view === 'grid' && <TopicGrid topics={shown} names={names} today={today} />}
            {view === 'calendar' && <TopicCalendar topics={shown} names={names} today={today} />}
          </>
        )}
      </div>
    </Page>
  );
}
