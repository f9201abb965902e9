import { useMemo } from 'react';
import type { CaseRow } from '#shared/elections/case-row';
import { frozenRegisterOf, type FrozenRegister } from '#shared/elections/frozen-register';
import { useRow, useRows } from '../../store/use-rows';

export interface CountCase {
  readonly row: CaseRow;
  readonly register: FrozenRegister;
}

/** The case and its frozen register, without its papers: those are read one by one, or by the recount. */
export function useCountCase(id: string): CountCase | 'loading' | 'gone' {
  const row = useRow('elections', id);
  const pages = useRows('electionPages', { electionId: id });
  const register = useMemo(() => (pages ? frozenRegisterOf(pages.map(page => page.body)) : null), [pages]);
  if (row === null) return 'gone';
  return row && register ? { row, register } : 'loading';
}
