import { useMemo } from 'react';
import { countHeads, type HeadCount } from '#shared/register/heads/heads';
import type { RegisterFacts } from '#shared/register/commands/register-facts';
import { unitsOf } from '#shared/register/register-pages';
import type { Unit } from '#shared/register/unit';
import { useRow, useRows } from '../../store/use-rows';

/** A project's register as the screens need it. */
export interface RegisterData {
  readonly facts: RegisterFacts;
  readonly units: readonly Unit[];
  readonly count: HeadCount;
}

/** `loading` until the rows are there; `gone` when there is no such project. */
export function useRegister(projectId: string): RegisterData | 'loading' | 'gone' {
  const project = useRow('projects', projectId);
  const register = useRow('registers', projectId);
  const pages = useRows('registerPages', { projectId });
  const units = useMemo(() => unitsOf((pages ?? []).map(page => page.body)), [pages]);
  const count = useMemo(() => countHeads(units, register?.body.decisions ?? []), [units, register]);
  if (project === null) return 'gone';
  if (!project || register === undefined || !pages) return 'loading';
  return {
    facts: {
      projectId,
      projectName: project.body.name,
      register: register?.body ?? null,
      pages: pages.map(page => page.body),
    },
    units,
    count,
  };
}
