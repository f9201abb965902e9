import { useMemo } from 'react';
import { dayOf } from '#shared/basics/dates';
import { projectCoverage, type ProjectCoverage } from '#shared/coordination/disclosure-coverage';
import type { DisclosureFacts } from '#shared/coordination/publish-disclosure';
import type { Row } from '#shared/journal/table-bodies';
import { useRow, useRows } from '../../../store/use-rows';
import { useSwitches } from './use-switches';

export interface ProjectEntries {
  readonly facts: DisclosureFacts;
  readonly project: Row<'projects'>;
  readonly company: string;
  readonly coverage: ProjectCoverage;
}

/** Everything that was entered for one project, and how its board stands today. Null: there is no such project. */
export function useProjectEntries(projectId: string): ProjectEntries | null | undefined {
  const project = useRow('projects', projectId);
  const company = useRow('companies', project?.body.companyId);
  const entries = useRows('disclosures', { projectId });
  const switches = useSwitches();
  return useMemo(() => {
    if (project === undefined || company === undefined || entries === undefined) return undefined;
    if (project === null) return null;
    const posted = entries.filter(({ body }) => body.status === 'posted').map(({ id, body }) => ({ id, ...body }));
    return {
      project,
      company: company?.body.name ?? '',
      facts: { projectId, projectName: project.body.name, entries },
      coverage: projectCoverage(projectId, posted, dayOf(new Date()), switches),
    };
  }, [project, company, entries, projectId, switches]);
}
