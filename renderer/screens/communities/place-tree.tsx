import { Input, Tree, type TreeDataNode } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { loadPinyinSearch, type PinyinSearch } from '#shared/register/pinyin';
import { keysOf, placeTree, type PlaceNode } from './place-tree-view';

interface PlaceTreeProps {
  readonly facts: PlaceFacts;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The district as a tree, found by characters or pinyin initials. */
export function PlaceTree({ facts, chosen, onChoose }: PlaceTreeProps) {
  const [query, setQuery] = useState('');
  const [search, setSearch] = useState<PinyinSearch | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (query !== '') void loadPinyinSearch().then(loaded => setSearch(() => loaded));
  }, [query]);
  const nodes = useMemo(
    () => placeTree(facts, name => query === '' || (search ? search.matches(name, query) : name.includes(query))),
    [facts, query, search],
  );
  const keys = useMemo(() => keysOf(nodes), [nodes]);
  const open = query === '' ? keys.filter(key => !closed.has(key)) : keys;
  return (
    <div className="place-tree">
      <Input.Search
        allowClear
        placeholder="名称或拼音首字母"
        aria-label="查找街道、社区、小区"
        value={query}
        onChange={event => setQuery(event.target.value)}
      />
      {nodes.length === 0 ? (
        <p className="muted place-none">{query === '' ? '还没有登记街道' : `没有名称含“${query}”的街道、社区或小区`}</p>
      ) : (
        <Tree
          blockNode
          treeData={nodes.map(treeNode)}
          expandedKeys={open}
          selectedKeys={chosen === null ? [] : [chosen]}
          onExpand={now => setClosed(new Set(keys.filter(key => !now.includes(key))))}
          onSelect={([key]) => {
            if (key !== undefined) onChoose(String(key));
          }}
        />
      )}
    </div>
  );
}

function treeNode({ key, name, count, children }: PlaceNode): TreeDataNode {
  return {
    key,
    title: (
      <span className="place-node">
        <span>{name}</span>
        {count !== null && count > 0 && <span className="place-count">{count} 个小区</span>}
      </span>
    ),
    isLeaf: count === null,
    children: children.map(treeNode),
  };
}
