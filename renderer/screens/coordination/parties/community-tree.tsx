import { Input, Tree } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { loadPinyinSearch, type PinyinSearch } from '#shared/register/pinyin';
import { peopleDigest } from '../../../store/queries/people-digest';
import { useDigest } from '../../../store/use-digest';
import { communityTree } from './community-tree-view';

interface CommunityTreeProps {
  readonly facts: PlaceFacts;
  readonly chosen: string | null;
  readonly onChoose: (communityId: string) => void;
}

/** Streets and their communities, found by characters or pinyin initials. */
export function CommunityTree({ facts, chosen, onChoose }: CommunityTreeProps) {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<PinyinSearch | null>(null);
  const [closed, setClosed] = useState<readonly string[]>([]);
  useEffect(() => {
    if (query !== '') void loadPinyinSearch().then(loaded => setSearch(() => loaded));
  }, [query]);
  const people = useDigest(peopleDigest);
  const streets = useMemo(
    () =>
      communityTree(
        facts,
        name => query === '' || (search ? search.matches(name, query) : name.includes(query)),
        id => (people ?? []).filter(({ communityId }) => communityId === id).map(({ name }) => name),
      ),
    [facts, query, search, people],
  );
  return (
    <div className="place-tree">
      <Input.Search
        allowClear
        placeholder="社区、小区、姓名或拼音首字母"
        aria-label="查找社区、小区、人员"
        value={query}
        onChange={event => setQuery(event.target.value)}
      />
      {streets.length === 0 ? (
        <p className="muted place-none">{query === '' ? '还没有登记街道' : `没有与“${query}”相符的社区、小区或人员`}</p>
      ) : (
        <Tree
          blockNode
          selectedKeys={chosen === null ? [] : [chosen]}
          expandedKeys={streets.map(({ id }) => id).filter(id => query !== '' || !closed.includes(id))}
          onExpand={open => setClosed(streets.map(({ id }) => id).filter(id => !open.includes(id)))}
          onSelect={([key], { node }) => {
            if (node.isLeaf && key !== undefined) onChoose(String(key));
          }}
          treeData={streets.map(street => ({
            key: street.id,
            title: street.name,
            selectable: false,
            isLeaf: false,
            children: street.communities.map(({ id, name, projects }) => ({
              key: id,
              isLeaf: true,
              title: (
                <span className="place-node">
                  <span>{name}</span>
                  {projects > 0 && <span className="place-count">{projects} 个小区</span>}
                </span>
              ),
            })),
          }))}
        />
      )}
    </div>
  );
}
