import { Input, Select } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { parseDay, type Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { loadPinyinSearch, type PinyinSearch } from '#shared/register/pinyin';
import { DayInput } from '../../elections/day-input';
import type { CoverageFilter } from './coverage-view';

export type FilterWish = Omit<CoverageFilter, 'matches'> & { readonly query: string };

const states: readonly { readonly value: FilterWish['state']; readonly label: string }[] = [
  { value: 'all', label: '全部情况' },
  { value: 'gap', label: '有缺项或过期' },
  { value: 'due', label: '将到期' },
  { value: 'whole', label: '齐全' },
];

/** What the address asks for, so that other screens can open the table on their rows. */
export function openFilter(search: Partial<Record<keyof FilterWish, unknown>>): FilterWish {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    streetId: text(search.streetId),
    communityId: text(search.communityId),
    companyId: text(search.companyId),
    state: states.find(({ value }) => value === search.state)?.value ?? 'all',
    query: text(search.query),
  };
}

/** Characters or pinyin initials. */
export function useMatcher(query: string): (text: string) => boolean {
  const [search, setSearch] = useState<PinyinSearch | null>(null);
  useEffect(() => {
    if (query !== '') void loadPinyinSearch().then(loaded => setSearch(() => loaded));
  }, [query]);
  return useCallback(
    text => query === '' || (search ? search.matches(text, query) : text.includes(query)),
    [query, search],
  );
}

interface CoverageFiltersProps {
  readonly places: PlaceFacts;
  readonly wish: FilterWish;
  readonly onWish: (wish: FilterWish) => void;
  readonly on: Day;
  readonly today: Day;
  readonly onDay: (on: Day) => void;
}

export function CoverageFilters({ places, wish, onWish, on, today, onDay }: CoverageFiltersProps) {
  const named = (rows: readonly { readonly id: string; readonly body: { readonly name: string } }[], all: string) => [
    { value: '', label: all },
    ...rows
      .map(({ id, body }) => ({ value: id, label: body.name }))
      .sort((a, b) => a.label.localeCompare(b.label, 'zh-CN')),
  ];
  const communities = places.communities.filter(({ body }) => wish.streetId === '' || body.streetId === wish.streetId);
  const chooser = (
    label: string,
    value: string,
    options: { value: string; label: string }[],
    onChange: (value: string) => void,
  ) => (
    <Select
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value}
      options={options}
      onChange={onChange}
    />
  );
  return (
    <div className="coverage-filter">
      <Input
        allowClear
        placeholder="名称或拼音首字母"
        aria-label="查找小区、社区、企业"
        value={wish.query}
        onChange={event => onWish({ ...wish, query: event.target.value })}
      />
      {chooser('街道', wish.streetId, named(places.streets, '全部街道'), streetId =>
        onWish({ ...wish, streetId, communityId: '' }),
      )}
      {chooser('社区', wish.communityId, named(communities, '全部社区'), communityId =>
        onWish({ ...wish, communityId }),
      )}
      {chooser('物业企业', wish.companyId, named(places.companies, '全部企业'), companyId =>
        onWish({ ...wish, companyId }),
      )}
      <Select
        aria-label="情况"
        value={wish.state}
        options={[...states]}
        onChange={state => onWish({ ...wish, state })}
      />
      <DayInput label="截至哪天" value={on} onChange={day => onDay(parseDay(day) ?? today)} />
    </div>
  );
}
