import { useMemo } from 'react';
import { staffDigest, type StaffDigest, type StaffPageDigest } from '../../store/queries/staff-digest';
import { useDigest } from '../../store/use-digest';

/** Everybody on the rosters of all companies, those who left too. Undefined while loading. */
export function useStaff(): readonly StaffDigest[] | undefined {
  const pages = useDigest(staffDigest);
  return useMemo(() => pages && flatten(pages), [pages]);
}

/** One list for as long as nobody's page changes: who asks again gets the same. */
const lists = new WeakMap<readonly StaffPageDigest[], readonly StaffDigest[]>();

function flatten(pages: readonly StaffPageDigest[]): readonly StaffDigest[] {
  const list = lists.get(pages) ?? pages.flatMap(({ staff }) => staff);
  lists.set(pages, list);
  return list;
}
