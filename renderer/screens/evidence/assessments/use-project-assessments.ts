import { useMemo } from 'react';
import type { AssessmentFacts } from '#shared/evidence/assessments/assessment-facts';
import type { Row } from '#shared/journal/table-bodies';
import { useRow, useRows } from '../../../store/use-rows';

export interface ProjectAssessments {
  readonly facts: AssessmentFacts;
  readonly project: Row<'projects'>;
  readonly company: string;
  readonly street: string;
}

/** Everything that was assessed of one project. Null: there is no such project. */
export function useProjectAssessments(projectId: string): ProjectAssessments | null | undefined {
  const project = useRow('projects', projectId);
  const company = useRow('companies', project?.body.companyId);
  const community = useRow('communities', project?.body.communityId);
  const street = useRow('streets', community?.body.streetId);
  const rows = useRows('assessments', { projectId });
  return useMemo(() => {
    if (project === null) return null;
    if (!project || company === undefined || community === undefined || street === undefined || !rows) return undefined;
    const { name, companyId } = project.body;
    return {
      ...{ project, company: company?.body.name ?? '', street: street?.body.name ?? '' },
      facts: { projectId, projectName: name, companyId, streetId: community?.body.streetId ?? '', rows },
    };
  }, [project, company, community, street, rows, projectId]);
}
