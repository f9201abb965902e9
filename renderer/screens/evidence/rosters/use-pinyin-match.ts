import { useEffect, useMemo, useState } from 'react';
import { loadPinyinSearch, type PinyinSearch } from '#shared/register/pinyin';

/** Whether a name holds what is looked for, by its signs or by the initials of its reading. Everything for an empty query. */
export function usePinyinMatch(query: string): (name: string) => boolean {
  const [search, setSearch] = useState<PinyinSearch | null>(null);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted !== '') void loadPinyinSearch().then(loaded => setSearch(() => loaded));
  }, [wanted]);
  return useMemo(() => matcher(search, wanted), [search, wanted]);
}

function matcher(search: PinyinSearch | null, wanted: string): (name: string) => boolean {
  if (wanted === '') return () => true;
  return name => search?.matches(name, wanted) ?? name.includes(wanted);
}
