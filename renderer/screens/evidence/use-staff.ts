import { useMemo } from 'react';
import { staffDigest, type StaffDigest } from '../../store/queries/staff-digest';
import { useDigest } from '../../store/use-digest';

/** Everybody on the rosters of all companies, those who left too. Undefined while loading. */
export function useStaff(): readonly StaffDigest[] | undefined {
  const pages = useDigest(staffDigest);
  return useMemo(() => pages?.flatMap(({ staff }) => staff), [pages]);
}
